import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { IncidentChange } from '../../domain/incidents/incident-course.ts';
import type { Incident, IncidentCause } from '../../domain/incidents/incident.ts';
import type { StoreFailure } from './store-failure.ts';
import type { Stale, Version, Versioned } from './versioned.ts';

/** What is wrong outside, kept where all processes of a shop see it. The last incident of each cause stays. */
export interface Incidents {
  /** The last incident of a cause, over or not. */
  readonly find: (cause: IncidentCause) => TaskEither<StoreFailure, Option<Versioned<Incident>>>;
  /** Those that go on, oldest first. */
  readonly open: () => TaskEither<StoreFailure, readonly Incident[]>;
  /** Keeps a change and its follow-ups, or neither. `version` is the one it was decided on, null where there was none. */
  readonly commit: (
    change: IncidentChange,
    version: Version | null,
  ) => TaskEither<Stale | StoreFailure, void>;
}
