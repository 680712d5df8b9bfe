import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { IncidentChange } from '../../domain/incidents/incident-course.ts';
import type { Incident, IncidentCause } from '../../domain/incidents/incident.ts';
import type { Incidents } from '../ports/incidents.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';

/** How often a change is decided anew when another process was quicker. */
const tries = 10;

/** Lets `decide` change the incident of a cause and commits that once; answers with what was changed, or null. */
export const changeIncident =
  (incidents: Pick<Incidents, 'find' | 'commit'>) =>
  (
    cause: IncidentCause,
    decide: (known: Incident | null) => IncidentChange | null,
    left = tries,
  ): TE.TaskEither<StoreFailure, Incident | null> =>
    pipe(
      incidents.find(cause),
      TE.flatMap((found): TE.TaskEither<StoreFailure, Incident | null> => {
        const { value, version } = O.getOrElseW(() => ({ value: null, version: null }))(found);
        const change = decide(value);
        if (change === null) return TE.right(null);
        return pipe(
          incidents.commit(change, version),
          TE.map((): Incident | null => change.incident),
          TE.orElse((no) => {
            if (no.tag === 'StoreFailure') return TE.left(no);
            return left > 1
              ? changeIncident(incidents)(cause, decide, left - 1)
              : TE.left(storeFailure('change incident', 'others changed it every time'));
          }),
        );
      }),
    );
