import * as E from 'fp-ts/lib/Either.js';
import type { Container } from 'inversify';
import { health, type Readiness } from '../../adapters/http/health.ts';
import { blocking, isStanding } from '../../domain/incidents/incident.ts';
import { between, minutes, type Instant } from '../../domain/instant.ts';
import { tokens } from '../container/tokens.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { reasonOf, warningOf } from './incident-reason.ts';

/** What the store knows of the world outside, which is at the same time one cheap question to the store; what it says of a failure stays in the log. */
const readinessOf = async (container: Container): Promise<Readiness> => {
  const open = await container.get(tokens.stores).incidents.open()();
  if (E.isLeft(open)) return { reasons: ['the database does not answer'], warnings: [] };
  const standing = open.right.filter(isStanding);
  const blocks = blocking(standing, container.get(tokens.gateways).methods);
  return {
    reasons: blocks.map(reasonOf),
    warnings: standing.filter((incident) => !blocks.includes(incident)).map(warningOf),
  };
};

/** Figures that cost a look through the day's sales are not taken more often, however often they are scraped. */
const betweenSales = minutes(1);

/** Shows today's sales and how the shop stands, unless it did so just now. */
const salesOf = (container: Container, { showSales }: Metrics): (() => Promise<void>) => {
  let lookedAt: Instant | null = null;
  return async () => {
    const now = container.get(tokens.clock).now();
    if (lookedAt !== null && between(lookedAt, now) < betweenSales) return;
    lookedAt = now;
    const reports = container.get(tokens.stores).reports;
    const { from, to } = container.get(tokens.calendar).dayOf(now);
    const today = await reports.totals({ from, to })();
    const standing = await reports.standing()();
    if (E.isRight(today) && E.isRight(standing)) showSales(today.right, standing.right);
  };
};

/** Readiness and figures. `own` says what keeps this very process from being ready. `/metrics` shows today's figures as last kept and what is wrong outside, whichever process kept it. */
export const healthOf = (
  container: Container,
  metrics: Metrics,
  own: () => readonly string[] = () => [],
): ReturnType<typeof health> => {
  const takeSales = salesOf(container, metrics);
  return health({
    readiness: async () => {
      const { reasons, warnings } = await readinessOf(container);
      return { reasons: [...own(), ...reasons], warnings };
    },
    metrics: async () => {
      const { date } = container.get(tokens.calendar).dayOf(container.get(tokens.clock).now());
      const kept = await container.get(tokens.stores).dailyStats.stored(date)();
      if (E.isRight(kept) && kept.right !== null) metrics.showDailyStats(kept.right);
      await takeSales();
      const open = await container.get(tokens.stores).incidents.open()();
      if (E.isRight(open)) metrics.showIncidents(open.right.filter(isStanding));
      return metrics.scrape();
    },
  });
};
