import * as E from 'fp-ts/lib/Either.js';
import type { IncidentCause } from '../../domain/incidents/incident.ts';
import type { Clock } from '../ports/clock.ts';
import type { Incidents } from '../ports/incidents.ts';
import type { Log } from '../ports/log.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { reportIncident } from './report-incident.ts';
import { resolveIncidents } from './resolve-incidents.ts';

/** Where whoever meets the world outside says how it is, as often as they meet it. Neither ever rejects. */
export type IncidentReporter = {
  /** `detail` is short and without secrets. */
  readonly report: (cause: IncidentCause, detail: string) => Promise<void>;
  /** Ends the incidents whose cause is seen to be gone. */
  readonly resolve: (isGone: (cause: IncidentCause) => boolean) => Promise<void>;
};

type Deps = { readonly incidents: Incidents; readonly clock: Clock; readonly log: Log };

/** Reports to the shop's incidents; what the store does not take is a line in the log. */
export const incidentReporter = ({ log, ...deps }: Deps): IncidentReporter => {
  const noted = (outcome: E.Either<StoreFailure, unknown>): void => {
    if (E.isLeft(outcome)) log.warn('incident not kept', { cause: outcome.left.cause });
  };
  return {
    report: async (cause, detail) => {
      noted(await reportIncident(deps)(cause, detail)());
    },
    resolve: async (isGone) => {
      noted(await resolveIncidents(deps)(isGone)());
    },
  };
};
