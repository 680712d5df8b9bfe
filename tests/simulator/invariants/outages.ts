import type { State } from '../../../adapters/memory/state.ts';
import type { IncidentCause } from '../../../domain/incidents/incident.ts';
import { after, between, hours, minutes, type Instant } from '../../../domain/instant.ts';
import type { Outage } from '../outside/outage.ts';

/** Owners are told of one incident at most once in so many milliseconds. */
const flapping = hours(1);

/** What a failure met so often, or for so long, is no accident any more. */
const isLasting = ({ kind, met, firstMet, lastMet }: Outage): boolean =>
  kind === 'Refuses' ? met >= 20 : met >= 60 && between(firstMet!, lastMet!) > minutes(20);

const causes: Readonly<Record<Outage['kind'], IncidentCause['tag']>> = {
  Silent: 'GatewayUnreachable',
  Refuses: 'GatewayRefusesPayments',
  Unreadable: 'GatewayUnreadable',
};

const lastTold = ({ incidents }: State, tag: IncidentCause['tag']): Instant | null =>
  [...incidents.values()]
    .filter(({ value }) => value.cause.tag === tag)
    .flatMap(({ value }) => [value.toldAt, value.toldBefore])
    .reduce((last, at) => (at !== null && (last === null || at > last) ? at : last), null);

/** What is wrong with what owners hear of an outage that is over, or null (row 41): they were told its cause, now or lately. */
export const checkOutage = (state: State, outage: Outage): string | null => {
  if (outage.met === 0 || !isLasting(outage)) return null;
  const told = lastTold(state, causes[outage.kind]);
  return told !== null && told >= after(outage.since, -flapping)
    ? null
    : `the gateway was met ${outage.kind} ${outage.met} times, and owners were not told`;
};

/** What is wrong with what owners are told of incidents by this step, or null (row 41): one incident is told once. */
export const checkIncidents = (before: State, now: State): string | null => {
  if (before.incidents === now.incidents) return null;
  for (const [key, { value }] of [...now.incidents]) {
    const was = before.incidents.get(key)?.value;
    const told = was?.toldAt ?? was?.toldBefore ?? null;
    if (value.toldAt === null || told === null || value.toldAt === was?.toldAt) continue;
    if (between(told, value.toldAt) < flapping) return `owners are told of ${key} again and again`;
  }
  return null;
};

/** Which incidents every owner must have heard of, by what they are about. */
export const newsOfIncidents = ({ incidents }: State): readonly string[] =>
  [...incidents].flatMap(([key, { value }]) =>
    value.toldAt === null ? [] : [nameOfIncident(key, value.since, value.endedAt !== null)],
  );

export const nameOfIncident = (key: string, since: Instant, isOver: boolean): string =>
  ['Incident', key, String(since), isOver ? 'over' : 'begun'].join(' ');
