import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Incidents } from '../../application/ports/incidents.ts';
import { stale, type Stale } from '../../application/ports/versioned.ts';
import { incidentKey } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/instant.ts';
import { enqueue } from './follow-ups.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, put } from './state.ts';

export const memoryIncidents = ({ ask, change }: Memory, now: () => Instant): Incidents => ({
  find: (cause) => ask(({ incidents }) => O.fromNullable(incidents.get(incidentKey(cause)))),
  open: () =>
    ask(({ incidents }) =>
      [...incidents.values()]
        .map(({ value }) => value)
        .filter(({ endedAt }) => endedAt === null)
        .sort((a, b) => a.since - b.since),
    ),
  commit: ({ incident, followUps }, version) =>
    change((state): E.Either<Stale, Changed<void>> => {
      const key = incidentKey(incident.cause);
      if ((state.incidents.get(key)?.version ?? null) !== version) return E.left(stale);
      const stored = { version: (version ?? 0) + 1, value: incident };
      return E.right([
        undefined,
        enqueue(stateWith(state, { incidents: put(state.incidents, key, stored) }), followUps, now()),
      ]);
    }),
});
