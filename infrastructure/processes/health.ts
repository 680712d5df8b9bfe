import * as E from 'fp-ts/lib/Either.js';
import type { Container } from 'inversify';
import { health, type Readiness } from '../../adapters/http/health.ts';
import { blocking, isStanding } from '../../domain/incidents/incident.ts';
import { tokens } from '../container/tokens.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { reasonOf, warningOf } from './incident-reason.ts';

/** What the store knows of the world outside, which is at the same time one cheap question to the store; what it says of a failure stays in the log. */
const readinessOf = async (container: Container): Promise<Readiness> => {
  const open = await container.get(tokens.incidents).open()();
  if (E.isLeft(open)) return { reasons: ['the database does not answer'], warnings: [] };
  const standing = open.right.filter(isStanding);
  const blocks = blocking(standing, container.get(tokens.gateways).methods);
  return {
    reasons: blocks.map(reasonOf),
    warnings: standing.filter((incident) => !blocks.includes(incident)).map(warningOf),
  };
};

/** Readiness and figures. `own` says what keeps this very process from being ready. `/metrics` shows today's figures as last kept and what is wrong outside, whichever process kept it. */
export const healthOf = (
  container: Container,
  metrics: Metrics,
  own: () => readonly string[] = () => [],
): ReturnType<typeof health> =>
  health({
    readiness: async () => {
      const { reasons, warnings } = await readinessOf(container);
      return { reasons: [...own(), ...reasons], warnings };
    },
    metrics: async () => {
      const { date } = container.get(tokens.calendar).dayOf(container.get(tokens.clock).now());
      const kept = await container.get(tokens.figures).kept(date)();
      if (E.isRight(kept) && kept.right !== null) metrics.showFigures(kept.right);
      const open = await container.get(tokens.incidents).open()();
      if (E.isRight(open)) metrics.showIncidents(open.right.filter(isStanding));
      return metrics.scrape();
    },
  });
