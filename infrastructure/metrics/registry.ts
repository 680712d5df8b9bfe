import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds. Where a buyer waits: the goals are half below 0.05 and 99 of 100 below 0.25; an alarm comes at 60. */
const wait = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300];
/** Seconds. The gateway is given up after 10. */
const call = [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 10, 15, 30];
/** Seconds. */
const work = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Calls. */
const batchSizes = [1, 2, 4, 8, 16, 32, 64];

/** Every measure of the shop, in one registry of its own. */
export const measures = () => {
  const registry = new Registry();
  const registers = [registry];
  const histogram = <L extends string>(name: string, help: string, buckets: number[], ...labelNames: L[]) =>
    new Histogram({ name, help, buckets, labelNames, registers });
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Gauge({ name, help, labelNames, registers });
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    paidToDelivered: histogram(
      'shop_paid_to_delivered_seconds',
      'From the word that money came to the goods in the messenger.',
      wait,
    ),
    gatewayCall: histogram(
      'shop_gateway_call_seconds',
      'Calls to the payment gateway, by what was asked and how it ended.',
      call,
      'operation',
      'outcome',
    ),
    loopDelay: histogram(
      'shop_event_loop_delay_seconds',
      'How late a timer came that was due: while one piece of work kept the thread from everybody else.',
      work,
    ),
    updateHandling: histogram(
      'shop_update_handling_seconds',
      'What people do in the chat, from its arrival to its answer.',
      work,
      'kind',
    ),
    job: histogram('shop_job_seconds', 'Jobs, by task and how they ended.', work, 'task', 'outcome'),
    jobsParked: counter('shop_jobs_parked_total', 'Jobs that failed at their last try.', 'task'),
    webhookAnswers: counter('shop_webhook_answers_total', 'Answers to payment notices, by status.', 'status'),
    batchCalls: histogram(
      'shop_batch_calls',
      'How many calls travelled in one statement.',
      batchSizes,
      'statement',
    ),
    batchWait: histogram(
      'shop_batch_wait_seconds',
      'How long a call waited for its statement to leave.',
      work,
      'statement',
    ),
    batchesUndone: counter(
      'shop_batches_undone_total',
      'Statements over many calls that had no effect because of one of them.',
      'statement',
    ),
    batchAlone: counter(
      'shop_batch_alone_total',
      'Calls that went by their own statement, and why.',
      'statement',
      'because',
    ),
    replicaLag: gauge(
      'shop_replica_lag_seconds',
      'How far the replica is behind; NaN where it does not answer, or is none of this database.',
    ),
    replicaReads: counter(
      'shop_replica_reads_total',
      'Reads that may come from the replica, by where they came from.',
      'from',
    ),
    spamBlocks: counter('shop_spam_blocks_total', 'Actions that were blocked as spam.'),
    broadcastMessages: counter(
      'shop_broadcast_messages_total',
      'Messages of broadcasts, by what came of them; its rate is how fast they go out.',
      'outcome',
    ),
    users: gauge('shop_users', 'People who know the shop.'),
    transactions: gauge('shop_transactions_today', 'Transactions of the day, by how they ended.', 'outcome'),
    revenue: gauge('shop_revenue_today_rupiah', 'Revenue of the day so far, in whole rupiah.'),
    ordersPaid: gauge('shop_orders_paid_today', 'Orders of goods paid today so far.'),
    orders: gauge(
      'shop_orders',
      'Orders of all time, deposits among them, by the state they are in.',
      'state',
    ),
    soldOut: gauge('shop_variants_sold_out', 'Variants sold from stock that have none left.'),
    incidents: gauge('shop_incident', 'Whether something outside keeps the shop from its work now.', 'kind'),
    incidentsSince: gauge(
      'shop_incident_since_seconds',
      'Since when it does, in seconds since 1970; 0 while it does not.',
      'kind',
    ),
    carts: gauge('shop_carts_today', 'Carts of the day, by what became of them.', 'outcome'),
  };
};

export type Measures = ReturnType<typeof measures>;
