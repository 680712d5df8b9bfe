import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { report } from '../../domain/incidents/incident-course.ts';
import type { Incident, IncidentCause } from '../../domain/incidents/incident.ts';
import type { Clock } from '../ports/clock.ts';
import type { Incidents } from '../ports/incidents.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeIncident } from './change-incident.ts';

type Deps = { readonly incidents: Pick<Incidents, 'find' | 'commit'>; readonly clock: Clock };

/**
 * Notes that something is wrong outside, as often as it is met; owners are told once a cause and period, by whichever
 * process is first. `detail` is short and without secrets. Answers with the incident if this changed it.
 */
export const reportIncident =
  ({ incidents, clock }: Deps) =>
  (cause: IncidentCause, detail: string): TaskEither<StoreFailure, Incident | null> =>
    changeIncident(incidents)(cause, (known) => report(known, cause, detail, clock.now()));
