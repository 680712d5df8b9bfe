import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { IncidentChange } from '../../domain/incidents/incident-course.ts';
import type { Incident, IncidentCause } from '../../domain/incidents/incident.ts';
import type { Incidents } from '../ports/incidents.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Stale } from '../ports/versioned.ts';
import { whileStale } from '../while-stale.ts';

/** Lets `decide` change the incident of a cause and commits that once; answers with what was changed, or null. */
export const changeIncident =
  (incidents: Pick<Incidents, 'find' | 'commit'>) =>
  (
    cause: IncidentCause,
    decide: (known: Incident | null) => IncidentChange | null,
  ): TE.TaskEither<StoreFailure, Incident | null> =>
    whileStale<never, Incident | null>('change incident', () =>
      pipe(
        incidents.find(cause),
        TE.flatMap((found): TE.TaskEither<Stale | StoreFailure, Incident | null> => {
          const { value, version } = O.getOrElseW(() => ({ value: null, version: null }))(found);
          const change = decide(value);
          if (change === null) return TE.right(null);
          return pipe(
            incidents.commit(change, version),
            TE.map((): Incident | null => change.incident),
          );
        }),
      ),
    );
