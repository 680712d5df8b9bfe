import type { IncidentReporter } from '../../../application/incidents/incident-reporter.ts';
import { botIncidents, type BotIncidents } from '../../../adapters/telegram/bot-incidents.ts';
import type { Log } from '../../../application/ports/log.ts';
import { incidentKey, type IncidentCause } from '../../../domain/incidents/incident.ts';

/** Remembers what was reported, and what is still open of it. */
export const recordingReporter = () => {
  const open = new Map<string, IncidentCause>();
  const reported: string[] = [];
  const reporter: IncidentReporter = {
    report: (cause, detail) => {
      open.set(incidentKey(cause), cause);
      reported.push(`${incidentKey(cause)} ${detail}`);
      return Promise.resolve();
    },
    resolve: (isGone) => {
      for (const [key, cause] of open) if (isGone(cause)) open.delete(key);
      return Promise.resolve();
    },
  };
  return { reporter, reported, open: () => [...open.keys()] };
};

/** Watches the fetching, and only writes it down. */
export const watchOf = (log: Log): BotIncidents =>
  botIncidents({ updates: 'Fetched', reporter: recordingReporter().reporter, log });
