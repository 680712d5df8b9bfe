import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import pg from 'pg';
import type { AwaitingPayment } from '../../../domain/order/order.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { termsOf } from '../../../domain/voucher/voucher.ts';
import { aVoucher } from '../../support/builders/vouchers.ts';
import { filledCart, greeted, placed, shelfOf, stockUp } from '../../support/fixture/shop.ts';
import { netflix, spotify, units } from '../../support/builders/products.ts';
import { payment, placementOf } from '../../support/builders/decisions.ts';
import { answerOf, outcomesOf } from '../../support/either.ts';
import { anExpiredOrder, lineOf, orderFor } from '../../support/builders/orders.ts';
import { minutesPastNoon } from '../../support/builders/moments.ts';
import { decision } from '../../../domain/order/decision.ts';
import { closeAudited } from './audit.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

const counted = (tags: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const tag of tags) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
};

const tagsOf = (outcomes: readonly E.Either<{ readonly tag: string }, unknown>[]) =>
  counted(outcomes.map((outcome) => (E.isLeft(outcome) ? outcome.left.tag : 'Done')));

const expiry = (order: AwaitingPayment) => ({
  tag: 'ExpireOrder' as const,
  order: order.id,
  at: order.expiresAt,
});

describe('The PostgreSQL store in a rush', function () {
  this.timeout(60_000);
  let store: OpenedStore;

  beforeEach(async () => {
    store = await openStore(16);
  });

  afterEach(() => closeAudited(store));

  it('gives ten uses of a voucher to ten of a thousand buyers, and no error to anybody (rows 22 and 33)', async () => {
    await stockUp(store, netflix, 1_000);
    const voucher = aVoucher({ quota: 10 });
    await answerOf(store.vouchers.create(voucher, []));
    const buyers = await Promise.all(Array.from({ length: 1_000 }, (_, n) => greeted(store, n + 1)));
    const orders = buyers.map((buyer) => ({ ...orderFor(buyer), voucher: termsOf(voucher) }));
    const versions = await Promise.all(orders.map((order) => filledCart(store, order)));
    const outcomes = await outcomesOf(
      orders.map((order, n) => store.orders.place(placementOf(order, [expiry(order)]), versions[n] ?? 0)),
    );
    expect(tagsOf(outcomes)).to.deep.equal({ Done: 10, VoucherGone: 990 });
    expect(O.toUndefined(await answerOf(store.vouchers.find(voucher.code)))?.reserved).to.equal(10);
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 990, sold: 0 });
  });

  it('lets no voucher be used more often than its quota while orders lapse, come back by late money, and are placed', async () => {
    await stockUp(store, netflix, 200);
    const voucher = aVoucher({ quota: 5, perBuyer: 1 });
    await answerOf(store.vouchers.create(voucher, []));
    const lapsed = [];
    for (let n = 1; n <= 40; n += 1) {
      const { order, version } = await placed(store, {
        ...orderFor(await greeted(store, n)),
        voucher: termsOf(voucher),
      });
      const { tag: _, ...facts } = order;
      const gone = anExpiredOrder({ ...facts, expiredAt: minutesPastNoon(16) });
      const next = await answerOf(store.orders.commit(decision(gone, { stock: 'Release' }), version));
      lapsed.push({ order, version: next });
    }
    const late = lapsed.map(({ order, version }) =>
      store.orders.commit({ ...payment(order, { late: true }), stock: 'AllocateAndFulfil' }, version),
    );
    const fresh = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const order = { ...orderFor(await greeted(store, 100 + n)), voucher: termsOf(voucher) };
        return store.orders.place(placementOf(order, [expiry(order)]), await filledCart(store, order));
      }),
    );
    const [again, anew] = await Promise.all([outcomesOf(late), outcomesOf(fresh)]);
    expect(tagsOf([...again, ...anew])).to.deep.equal({ Done: 5, VoucherGone: 75 });
  });

  it('sells ten units to ten of a thousand buyers and kindly refuses the others (row 17)', async () => {
    await stockUp(store, netflix, 10);
    const buyers = await Promise.all(Array.from({ length: 1_000 }, (_, n) => greeted(store, n + 1)));
    const orders = buyers.map((buyer) => orderFor(buyer));
    const versions = await Promise.all(orders.map((order) => filledCart(store, order)));
    const outcomes = await outcomesOf(
      orders.map((order, n) => store.orders.place(placementOf(order, [expiry(order)]), versions[n] ?? 0)),
    );
    expect(tagsOf(outcomes)).to.deep.equal({ Done: 10, Shortage: 990 });
    const winners = orders.filter((_, n) => E.isRight(outcomes[n] ?? E.left(null)));
    expect(await store.pendingFollowUps()).to.have.deep.members(winners.map(expiry));
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 0, sold: 0 });
  });

  it('hands two hundred units over to forty orders that are paid at once', async () => {
    await stockUp(store, netflix, 200);
    const kept = await Promise.all(
      Array.from({ length: 40 }, async (_, n) =>
        placed(store, orderFor(await greeted(store, n + 1), 1, { lines: [lineOf(netflix, 5)] })),
      ),
    );
    const outcomes = await outcomesOf(
      kept.map(({ order, version }) => store.orders.commit(payment(order), version)),
    );
    expect(tagsOf(outcomes)).to.deep.equal({ Done: 40 });
    const goods = await Promise.all(kept.map(({ order }) => answerOf(store.orders.goods(order.id))));
    expect(goods.map((ofOne) => ofOne.length)).to.deep.equal(kept.map(() => 5));
    expect(goods.flat().map(({ content }) => content)).to.have.members([...units(netflix, 200)]);
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 0, sold: 200 });
  });

  it('settles an order once when twenty notices come at once, and queues one delivery (row 1)', async () => {
    await stockUp(store, netflix, 2);
    const { order, version } = await placed(store, orderFor(await greeted(store)));
    const deliver = { tag: 'DeliverGoods' as const, order: order.id };
    const reference = paymentReference(order.id);
    const opened = {
      order: order.id,
      reference,
      kind: 'Overpaid' as const,
      amount: rupiah(1),
      openedAt: minutesPastNoon(1),
    };
    const settled = { ...payment(order), followUps: [deliver], cases: [opened] };
    const outcomes = await outcomesOf(
      Array.from({ length: 20 }, () => store.orders.commit(settled, version)),
    );
    expect(tagsOf(outcomes)).to.deep.equal({ Done: 1, Stale: 19 });
    expect(await store.pendingFollowUps()).to.deep.equal([deliver]);
    expect(
      await store.sql('select count(*)::integer as jobs from graphile_worker._private_jobs'),
    ).to.deep.equal([{ jobs: 1 }]);
    expect(await answerOf(store.openCases.list())).to.deep.equal([opened]);
    expect(await answerOf(store.orders.goods(order.id))).to.have.lengthOf(1);
  });

  it('makes one order of a cart that twenty taps pay for, and shows it to the others (row 16)', async () => {
    await stockUp(store, netflix, 40);
    const buyer = await greeted(store);
    const cart = orderFor(buyer).cart;
    const orders = Array.from({ length: 20 }, (_, n) => orderFor(buyer, n + 1, { cart }));
    const [first] = orders;
    if (first === undefined) throw new Error('there are twenty');
    const version = await filledCart(store, first);
    const outcomes = await outcomesOf(
      orders.map((order) => store.orders.place(placementOf(order, [expiry(order)]), version)),
    );
    const [standing] = await answerOf(store.orders.unpaidOf(buyer.id));
    expect(tagsOf(outcomes)).to.deep.equal({ Done: 1, AlreadyPlaced: 19 });
    expect(outcomes.filter(E.isLeft).map(({ left }) => left)).to.deep.equal(
      Array.from({ length: 19 }, () => ({ tag: 'AlreadyPlaced', order: standing?.id })),
    );
    expect(await store.pendingFollowUps()).to.have.lengthOf(1);
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 39, sold: 0 });
  });

  it('does not say sold out because of a rival who lets go again', async () => {
    await stockUp(store, netflix, 3);
    const order = orderFor(await greeted(store), 1, { lines: [lineOf(netflix, 3)] });
    const version = await filledCart(store, order);
    const rival = new pg.Client({ connectionString: store.url });
    await rival.connect();
    await rival.query('begin');
    await rival.query('select id from units order by id limit 1 for update');
    const placing = store.orders.place(placementOf(order), version)();
    const waits = `select from pg_stat_activity
                   where datname = current_database() and wait_event_type = 'Lock' and query like '%units%'`;
    while ((await store.sql(waits)).length === 0) await sleep(5);
    await rival.query('rollback');
    await rival.end();
    expect(E.isRight(await placing)).to.equal(true);
  });

  it('stays sound while sixteen clients place, pay, cancel and restock at random', async () => {
    const shelfSize = 60;
    await stockUp(store, netflix, shelfSize);
    await stockUp(store, spotify, shelfSize);
    const buyers = await Promise.all(Array.from({ length: 16 }, (_, n) => greeted(store, n + 1)));
    const failures: unknown[] = [];
    const trade = async (client: number, buyer: Awaited<ReturnType<typeof greeted>>) => {
      for (let n = 1; n <= 15; n += 1) {
        const pair = [lineOf(netflix, 1 + ((client + n) % 3)), lineOf(spotify, 1 + (n % 2))];
        const order = orderFor(buyer, n, { lines: (client + n) % 2 === 0 ? pair : pair.toReversed() });
        const version = await filledCart(store, order);
        const outcome = await store.orders.place(placementOf(order, [expiry(order)]), version)();
        if (E.isLeft(outcome)) {
          if (outcome.left.tag !== 'Shortage') failures.push(outcome.left);
          const rest = await answerOf(store.carts.find(buyer.id));
          if (rest._tag === 'Some')
            await answerOf(
              store.carts.save({ ...rest.value.value, lines: [] }, rest.value.version, order.placedAt),
            );
          continue;
        }
        const { tag: _, ...facts } = order;
        const released = decision(anExpiredOrder(facts), { stock: 'Release' });
        const rivals = (client + n) % 5 === 0 ? [payment(order)] : [released, payment(order), released];
        const outcomes = await outcomesOf(rivals.map((made) => store.orders.commit(made, outcome.right)));
        failures.push(...outcomes.filter(E.isLeft).filter(({ left }) => left.tag !== 'Stale'));
        if (n % 5 === 0) await answerOf(store.stock.add(netflix, [`more ${String(client)} ${String(n)}`]));
      }
    };
    await Promise.all(buyers.map((buyer, client) => trade(client, buyer)));
    expect(failures).to.deep.equal([]);
    expect(await store.sql(`select id from units where state = 'Reserved'`)).to.deep.equal([]);
  });
});
