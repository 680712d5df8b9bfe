import type { DayStats } from '../../application/ports/daily-stats.ts';
import type { Standing } from '../../application/ports/reports.ts';
import type { Totals } from '../../domain/reports/report.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchMeter } from '../../adapters/postgres/kit/batch-meter.ts';
import type { ReplicaMeter } from '../../adapters/postgres/kit/replica.ts';
import type { Meter } from '../../application/ports/meter.ts';
import { incidentKinds, type Incident } from '../../domain/incidents/incident.ts';
import { measures, type Measures } from './registry.ts';

export type Metrics = {
  readonly meter: Meter;
  /** What travels in batches; the first cause why one was undone is told to `log`. */
  readonly batchesOf: (log: Log) => BatchMeter;
  readonly replica: ReplicaMeter;
  /** Notes how many milliseconds late the event loop was. */
  readonly loopDelayed: (late: number) => void;
  /** Shows the day's stats as gauges, until the next are taken. */
  readonly showDailyStats: (stats: DayStats) => void;
  /** Shows what the day brought so far, and how the shop stands, until the next look. */
  readonly showSales: (today: Pick<Totals, 'revenue' | 'orders'>, standing: Standing) => void;
  /** Shows which kinds of incident go on, until the next look. */
  readonly showIncidents: (standing: readonly Incident[]) => void;
  /** Everything measured, in Prometheus' text format. */
  readonly scrape: () => Promise<{ readonly contentType: string; readonly text: string }>;
};

/** Prometheus wants seconds; a clock that was put back makes no negative time. */
const seconds = (milliseconds: number): number =>
  Number.isFinite(milliseconds) ? Math.max(0, milliseconds) / 1_000 : 0;

const meterOf = (kept: Measures): Meter => ({
  paidToDelivered: (took) => kept.paidToDelivered.observe(seconds(took)),
  gatewayCall: (operation, outcome, took) => kept.gatewayCall.observe({ operation, outcome }, seconds(took)),
  updateHandled: (kind, took) => kept.updateHandling.observe({ kind }, seconds(took)),
  jobRun: (task, outcome, took) => kept.job.observe({ task, outcome }, seconds(took)),
  jobParked: (task) => kept.jobsParked.inc({ task }),
  webhookAnswered: (status) => kept.webhookAnswers.inc({ status }),
  broadcastPosted: (outcome) => kept.broadcastMessages.inc({ outcome }),
  spamBlocked: () => kept.spamBlocks.inc(),
});

const batchMeterOf =
  (kept: Measures) =>
  (log: Log): BatchMeter => {
    const told = new Set<string>();
    return {
      sent: (statement, calls) => kept.batchCalls.observe({ statement }, calls),
      waited: (statement, took) => kept.batchWait.observe({ statement }, seconds(took)),
      undone: (statement, cause) => {
        kept.batchesUndone.inc({ statement });
        if (told.has(statement)) return;
        told.add(statement);
        log.warn('A batch was undone, its calls go alone; later ones are only counted', { statement, cause });
      },
      alone: (statement, because) => kept.batchAlone.inc({ statement, because }),
    };
  };

/** The measures of one process; two calls share nothing. */
export const createMetrics = (): Metrics => {
  const kept = measures();
  return {
    meter: meterOf(kept),
    batchesOf: batchMeterOf(kept),
    replica: {
      looked: (state) => {
        kept.replicaLag.set('lag' in state ? seconds(state.lag) : NaN);
      },
      read: (from) => {
        kept.replicaReads.inc({ from: from.toLowerCase() });
      },
    },
    loopDelayed: (late) => {
      kept.loopDelay.observe(seconds(late));
    },
    showDailyStats: ({ users, succeeded, failed, cartsCreated, cartsAbandoned }) => {
      kept.users.set(users);
      kept.transactions.set({ outcome: 'successful' }, succeeded);
      kept.transactions.set({ outcome: 'failed' }, failed);
      kept.carts.set({ outcome: 'created' }, cartsCreated);
      kept.carts.set({ outcome: 'abandoned' }, cartsAbandoned);
    },
    showSales: ({ revenue, orders: paid }, { orders, soldOut }) => {
      kept.revenue.set(revenue);
      kept.ordersPaid.set(paid);
      for (const [state, count] of Object.entries(orders)) kept.orders.set({ state }, count);
      kept.soldOut.set(soldOut);
    },
    showIncidents: (standing) => {
      incidentKinds.forEach((kind) => {
        const since = standing.filter(({ cause }) => cause.tag === kind).map((incident) => incident.since);
        kept.incidents.set({ kind }, since.length > 0 ? 1 : 0);
        kept.incidentsSince.set({ kind }, since.length > 0 ? seconds(Math.min(...since)) : 0);
      });
    },
    scrape: async () => ({ contentType: kept.registry.contentType, text: await kept.registry.metrics() }),
  };
};
