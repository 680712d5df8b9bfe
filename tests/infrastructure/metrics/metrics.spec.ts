import { expect } from 'chai';
import type { Log } from '../../../application/ports/log.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { instant } from '../../../domain/instant.ts';
import { anIncident } from '../../support/builders/incidents.ts';
import { createMetrics, type Metrics } from '../../../infrastructure/metrics/metrics.ts';
import { pakasir } from '../../support/builders/gateways.ts';
import { silentLog } from '../../support/fakes/silent.ts';

describe('metrics', () => {
  const shown = async (fill: (kept: Metrics) => void): Promise<readonly string[]> => {
    const kept = createMetrics();
    fill(kept);
    const { text } = await kept.scrape();
    return text.split('\n');
  };

  it('tell how long things took, in seconds, by what they were', async () => {
    const lines = await shown(({ meter }) => {
      meter.paidToDelivered(40);
      meter.paidToDelivered(61_000);
      meter.gatewayCall('status', 'ok', 1_500);
      meter.updateHandled('command', 3);
      meter.jobRun('deliver', 'failed', 250);
    });
    expect(lines).to.include.members([
      'shop_paid_to_delivered_seconds_bucket{le="0.025"} 0',
      'shop_paid_to_delivered_seconds_bucket{le="0.05"} 1',
      'shop_paid_to_delivered_seconds_bucket{le="60"} 1',
      'shop_paid_to_delivered_seconds_bucket{le="300"} 2',
      'shop_paid_to_delivered_seconds_sum 61.04',
      'shop_gateway_call_seconds_sum{operation="status",outcome="ok"} 1.5',
      'shop_update_handling_seconds_sum{kind="command"} 0.003',
      'shop_job_seconds_count{task="deliver",outcome="failed"} 1',
    ]);
  });

  it('F23: tell how late the thread came, as what only grows: whoever scrapes takes nothing from another', async () => {
    const kept = createMetrics();
    for (const late of [0.4, 7, 260]) kept.loopDelayed(late);
    const scrapes = [await kept.scrape(), await kept.scrape()].map(({ text }) =>
      text
        .split('\n')
        .filter((line) => /^shop_event_loop.*(le="0.001"|le="0.01"|le="0.5"|sum|count)/.test(line)),
    );
    expect(scrapes[0]).to.deep.equal([
      'shop_event_loop_delay_seconds_bucket{le="0.001"} 1',
      'shop_event_loop_delay_seconds_bucket{le="0.01"} 2',
      'shop_event_loop_delay_seconds_bucket{le="0.5"} 3',
      'shop_event_loop_delay_seconds_sum 0.2674',
      'shop_event_loop_delay_seconds_count 3',
    ]);
    expect(scrapes[1]).to.deep.equal(scrapes[0]);
  });

  it('count answers to notices, blocks and parked jobs', async () => {
    const lines = await shown(({ meter }) => {
      meter.webhookAnswered(200);
      meter.webhookAnswered(200);
      meter.webhookAnswered(401);
      meter.spamBlocked();
      meter.jobParked('deliver');
    });
    expect(lines).to.include.members([
      'shop_webhook_answers_total{status="200"} 2',
      'shop_webhook_answers_total{status="401"} 1',
      'shop_spam_blocks_total 1',
      'shop_jobs_parked_total{task="deliver"} 1',
    ]);
  });

  it('tell what travelled in batches, and warn once of a statement that is undone', async () => {
    const warned: unknown[] = [];
    const log: Log = { ...silentLog, warn: (...line) => warned.push(line) };
    const lines = await shown(({ batchesOf }) => {
      const meter = batchesOf(log);
      meter.sent('orders.commit-many', 12);
      meter.waited('orders.commit-many', 3);
      meter.undone('orders.commit-many', 'first');
      meter.undone('orders.commit-many', 'second');
      meter.alone('orders.commit-many', 'Undone');
    });
    expect(lines).to.include.members([
      'shop_batch_calls_bucket{le="8",statement="orders.commit-many"} 0',
      'shop_batch_calls_bucket{le="16",statement="orders.commit-many"} 1',
      'shop_batch_wait_seconds_sum{statement="orders.commit-many"} 0.003',
      'shop_batches_undone_total{statement="orders.commit-many"} 2',
      'shop_batch_alone_total{statement="orders.commit-many",because="Undone"} 1',
    ]);
    expect(warned).to.have.lengthOf(1);
  });

  it('show the figures of the day, the last that were taken', async () => {
    const figures = { users: 12, succeeded: 3, failed: 1, cartsCreated: 9, cartsAbandoned: 2 };
    const lines = await shown(({ showDailyStats }) => {
      showDailyStats({ ...figures, users: 11 });
      showDailyStats(figures);
    });
    expect(lines.filter((line) => /^shop_(users|transactions|carts)/.test(line))).to.deep.equal([
      'shop_users 12',
      'shop_transactions_today{outcome="successful"} 3',
      'shop_transactions_today{outcome="failed"} 1',
      'shop_carts_today{outcome="created"} 9',
      'shop_carts_today{outcome="abandoned"} 2',
    ]);
  });

  it('show the sales of the day, orders by state and what is sold out', async () => {
    const lines = await shown(({ showSales }) => {
      showSales(
        { revenue: rupiah(1_250_000), orders: 7 },
        {
          orders: { AwaitingPayment: 2, Paid: 1, Delivered: 90, Expired: 3, Cancelled: 4, UnderReview: 5 },
          soldOut: 6,
        },
      );
    });
    expect(lines.filter((line) => /^shop_(revenue|orders|variants)/.test(line))).to.deep.equal([
      'shop_revenue_today_rupiah 1250000',
      'shop_orders_paid_today 7',
      'shop_orders{state="AwaitingPayment"} 2',
      'shop_orders{state="Paid"} 1',
      'shop_orders{state="Delivered"} 90',
      'shop_orders{state="Expired"} 3',
      'shop_orders{state="Cancelled"} 4',
      'shop_orders{state="UnderReview"} 5',
      'shop_variants_sold_out 6',
    ]);
  });

  it('F7: show what is wrong outside, since when, and no more once it is over', async () => {
    const refused = anIncident({ since: instant(1_800_000_000_000) });
    const later = anIncident({
      cause: { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Project' },
      since: instant(1_800_000_060_000),
    });
    const about = /^shop_incident.*GatewayRefusesPayments/;
    const lines = await shown(({ showIncidents }) => {
      showIncidents([later, refused]);
    });
    expect(lines.filter((line) => about.test(line))).to.deep.equal([
      'shop_incident{kind="GatewayRefusesPayments"} 1',
      'shop_incident_since_seconds{kind="GatewayRefusesPayments"} 1800000000',
    ]);
    expect(lines).to.include('shop_incident{kind="TokenRefused"} 0');
    const over = await shown(({ showIncidents }) => {
      showIncidents([refused]);
      showIncidents([]);
    });
    expect(over.filter((line) => about.test(line))).to.deep.equal([
      'shop_incident{kind="GatewayRefusesPayments"} 0',
      'shop_incident_since_seconds{kind="GatewayRefusesPayments"} 0',
    ]);
  });

  it('take a clock that was put back for no time at all', async () => {
    const lines = await shown(({ meter }) => {
      meter.paidToDelivered(-5);
      meter.paidToDelivered(Number.NaN);
    });
    expect(lines).to.include('shop_paid_to_delivered_seconds_sum 0');
  });

  it('tell of the process itself', async () => {
    expect((await shown(() => undefined)).join('\n')).to.contain('process_resident_memory_bytes ');
  });

  it('are in the text format of Prometheus', async () => {
    expect((await createMetrics().scrape()).contentType).to.equal('text/plain; version=0.0.4; charset=utf-8');
  });
});
