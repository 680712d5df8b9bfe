import type { FollowUp } from '../follow-ups/follow-up.ts';
import { isStanding, patienceWith, type Incident, type IncidentCause } from './incident.ts';
import { between, hours, minutes, seconds, type Instant } from '../instant.ts';

/** An incident as it is kept from now on, and what that causes. */
export type IncidentChange = { readonly incident: Incident; readonly followUps: readonly FollowUp[] };

/** Owners are told again of what still goes on after so long, in milliseconds. */
const remindAfter = hours(6);
/** Of what ends and begins again they are told at most once in this time, in milliseconds. */
const flapping = hours(1);
/** Two sightings further apart than this, in milliseconds, do not show that it was so in between. */
const gap = minutes(15);
/** How exactly, in milliseconds, `seenAt` is kept, so that a rush of refusals is not a rush of commits. */
const precision = seconds(30);

const isToBeTold = (incident: Incident, now: Instant): boolean => {
  if (!isStanding(incident)) return false;
  const { toldAt, toldBefore } = incident;
  if (toldAt !== null) return between(toldAt, now) >= remindAfter;
  return toldBefore === null || between(toldBefore, now) >= flapping;
};

const tell = ({ cause, detail, since, endedAt }: Incident): FollowUp => ({
  tag: 'NotifyAdmins',
  news: { tag: 'Incident', cause, detail, since, over: endedAt },
});

/** An incident that is met again, or a new one; one that heals by itself and was not met for long begins anew. */
const met = (known: Incident | null, cause: IncidentCause, detail: string, now: Instant): Incident => {
  const goesOn = known?.endedAt === null && (between(known.seenAt, now) <= gap || patienceWith(cause) === 0);
  return goesOn
    ? { ...known, detail, seenAt: now }
    : {
        cause,
        detail,
        since: now,
        seenAt: now,
        toldAt: null,
        toldBefore: known?.toldAt ?? known?.toldBefore ?? null,
        endedAt: null,
      };
};

/** Something went wrong outside: what becomes of the incident `known` of its cause; null when that changes nothing worth keeping. */
export const report = (
  known: Incident | null,
  cause: IncidentCause,
  detail: string,
  now: Instant,
): IncidentChange | null => {
  const incident = met(known, cause, detail, now);
  if (isToBeTold(incident, now))
    return { incident: { ...incident, toldAt: now }, followUps: [tell(incident)] };
  const isNew = known === null || incident.since !== known.since;
  return isNew || between(known.seenAt, now) >= precision ? { incident, followUps: [] } : null;
};

/** The cause is gone: owners hear so if they had heard of it. Null when it was over already. */
export const resolve = (known: Incident, now: Instant): IncidentChange | null => {
  if (known.endedAt !== null) return null;
  const incident = { ...known, endedAt: now };
  // That one amount was taken does not show that the other would be.
  const isOver = known.toldAt !== null && !('reason' in known.cause && known.cause.reason === 'Amount');
  return { incident, followUps: isOver ? [tell(incident)] : [] };
};
