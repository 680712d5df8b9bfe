import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DayFigures } from '../../application/ports/figures.ts';
import type { Meter } from '../../application/ports/meter.ts';

export type Metrics = {
  readonly meter: Meter;
  /** Shows the day's figures as gauges. */
  readonly showFigures: (figures: DayFigures) => void;
  /** Everything measured, in Prometheus' text format. */
  readonly scrape: () => Promise<{ readonly contentType: string; readonly text: string }>;
};

/** Seconds. Calls of the gateway and of Telegram lie between ten milliseconds and ten seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

const inSeconds = (milliseconds: number): number => milliseconds / 1_000;

const meterIn = (registry: Registry): Meter => {
  const registers = [registry];
  const histogram = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Histogram({ name, help, labelNames: [...labelNames], buckets, registers });
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames: [...labelNames], registers });

  const delivered = histogram(
    'shop_paid_to_delivered_seconds',
    'From the payment to the goods in the chat',
    [],
  );
  const gateway = histogram('shop_gateway_call_seconds', 'Calls of the payment gateway', [
    'operation',
    'outcome',
  ]);
  const updates = histogram('shop_update_handling_seconds', 'Updates of the messenger', ['kind']);
  const jobs = histogram('shop_job_seconds', 'Runs of follow-ups and timers', ['task', 'outcome']);
  const parked = counter('shop_jobs_parked_total', 'Follow-ups out of tries', ['task']);
  const webhooks = counter('shop_payment_notices_total', 'Answers to payment notices', ['status']);
  const spam = counter('shop_spam_blocks_total', 'Actions turned away for coming too fast', []);
  return {
    paidToDelivered: (milliseconds) => {
      delivered.observe(inSeconds(milliseconds));
    },
    gatewayCall: (operation, outcome, milliseconds) => {
      gateway.observe({ operation, outcome }, inSeconds(milliseconds));
    },
    updateHandled: (kind, milliseconds) => {
      updates.observe({ kind }, inSeconds(milliseconds));
    },
    jobRun: (task, outcome, milliseconds) => {
      jobs.observe({ task, outcome }, inSeconds(milliseconds));
    },
    jobParked: (task) => {
      parked.inc({ task });
    },
    webhookAnswered: (status) => {
      webhooks.inc({ status: String(status) });
    },
    spamBlocked: () => {
      spam.inc();
    },
  };
};

const figuresIn = (registry: Registry): Metrics['showFigures'] => {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const users = gauge('shop_users', 'People who know the shop');
  const succeeded = gauge('shop_transactions_successful_today', 'Orders paid today');
  const failed = gauge('shop_transactions_failed_today', 'Orders expired or cancelled today');
  const created = gauge('shop_carts_created_today', 'Carts begun today');
  const abandoned = gauge('shop_carts_abandoned_today', 'Carts given up today');
  return (figures) => {
    users.set(figures.users);
    succeeded.set(figures.succeeded);
    failed.set(figures.failed);
    created.set(figures.cartsCreated);
    abandoned.set(figures.cartsAbandoned);
  };
};

/** The process's figures for Prometheus. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    meter: meterIn(registry),
    showFigures: figuresIn(registry),
    scrape: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
};
