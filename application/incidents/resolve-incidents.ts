import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { resolve } from '../../domain/incidents/incident-course.ts';
import type { Incident, IncidentCause } from '../../domain/incidents/incident.ts';
import type { Clock } from '../ports/clock.ts';
import type { Incidents } from '../ports/incidents.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeIncident } from './change-incident.ts';

type Deps = { readonly incidents: Incidents; readonly clock: Clock };

/** Ends the open incidents whose cause is seen to be gone; answers with those that this ended. Owners who heard of one hear that it is over. */
export const resolveIncidents =
  ({ incidents, clock }: Deps) =>
  (isGone: (cause: IncidentCause) => boolean): TE.TaskEither<StoreFailure, readonly Incident[]> =>
    pipe(
      incidents.open(),
      TE.map(RA.filter(({ cause }) => isGone(cause))),
      TE.flatMap(
        TE.traverseSeqArray(({ cause }) =>
          changeIncident(incidents)(cause, (known) => (known === null ? null : resolve(known, clock.now()))),
        ),
      ),
      TE.map(RA.filter((ended): ended is Incident => ended !== null)),
    );
