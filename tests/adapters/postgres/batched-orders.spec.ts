import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import pg from 'pg';
import { commitInBatches } from '../../../adapters/postgres/orders/commit-batches.ts';
import { travelsInBatch } from '../../../adapters/postgres/orders/order-shape.ts';
import type { Decision } from '../../../domain/order/decision.ts';
import { decision } from '../../../domain/order/decision.ts';
import { lineNumber } from '../../../domain/order/order-line.ts';
import type { AwaitingPayment } from '../../../domain/order/order.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { filledCart, greeted, placed, shelfOf, stockUp } from '../../support/fixture/shop.ts';
import { netflix, spotify } from '../../support/builders/products.ts';
import { payment, placementOf } from '../../support/builders/decisions.ts';
import { answerOf, outcomesOf } from '../../support/either.ts';
import { anExpiredOrder, anOrder, anOrderLine, lineOf, orderFor } from '../../support/builders/orders.ts';
import { anAttempt } from '../../support/builders/payments.ts';
import { minutesPastNoon } from '../../support/builders/moments.ts';
import { audit } from './audit.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

const deliver = ({ id }: AwaitingPayment) => ({ tag: 'DeliverGoods' as const, order: id });
const expiry = (order: AwaitingPayment) => ({
  tag: 'ExpireOrder' as const,
  order: order.id,
  at: order.expiresAt,
});
const tagsOf = (outcomes: readonly E.Either<{ readonly tag: string }, unknown>[]) =>
  outcomes.map((outcome) => (E.isLeft(outcome) ? outcome.left.tag : 'Done'));

describe('Orders of many buyers in one statement (row 40)', function () {
  this.timeout(60_000);
  let store: OpenedStore;
  let expectedUndone: number;

  beforeEach(async () => {
    store = await openStore(16);
    expectedUndone = 0;
  });

  afterEach(async () => {
    expect(await audit(store)).to.deep.equal([]);
    expect(store.batches.undone.splice(0)).to.have.lengthOf(expectedUndone);
    await store.close();
  });

  const manyPlaced = async (count: number, quantity = 1) => {
    const orders = await Promise.all(
      Array.from({ length: count }, async (_, n) =>
        orderFor(await greeted(store, n + 1), 1, { lines: [lineOf(netflix, quantity)] }),
      ),
    );
    return Promise.all(orders.map((order) => placed(store, order, [expiry(order)])));
  };
  const paying = (order: AwaitingPayment): Decision => ({ ...payment(order), followUps: [deliver(order)] });

  it('are placed with the attempt of each that has one', async () => {
    await stockUp(store, netflix, 4);
    const orders = await Promise.all(
      Array.from({ length: 4 }, async (_, n) => {
        const order = orderFor(await greeted(store, n + 1));
        const attempt = anAttempt({ reference: paymentReference(order.id), amount: order.total });
        return { ...order, attempts: n % 2 === 0 ? [attempt] : [] };
      }),
    );
    const carts = await Promise.all(orders.map((order) => filledCart(store, order)));
    await Promise.all(
      orders.map((order, n) => answerOf(store.orders.place(placementOf(order), carts[n] ?? 0))),
    );
    expect(store.batches.sent('orders.place-many')).to.deep.equal([4]);
    const kept = await Promise.all(orders.map(({ id }) => answerOf(store.orders.find(id))));
    expect(kept).to.deep.equal(orders.map((value) => O.some({ version: 1, value })));
  });

  it('are placed with lines in any order, each with exactly its own units', async () => {
    await stockUp(store, netflix, 120);
    await stockUp(store, spotify, 120);
    const orders = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const lines = [
          anOrderLine({
            number: lineNumber(1),
            product: n % 2 === 0 ? netflix : spotify,
            quantity: 1 + (n % 3),
          }),
          anOrderLine({
            number: lineNumber(2),
            product: n % 2 === 0 ? spotify : netflix,
            quantity: 1 + (n % 2),
          }),
        ];
        return orderFor(await greeted(store, n + 1), 1, { lines });
      }),
    );
    const kept = await Promise.all(orders.map((order) => placed(store, order, [expiry(order)])));
    expect(store.batches.sent('orders.place-many').some((calls) => calls > 1)).to.equal(true);
    const held = await store.sql(
      `select line.order_id from order_lines line
       left join units unit on unit.order_id = line.order_id and unit.line_number = line.number
         and unit.variant_code = line.variant_code and unit.state = 'Reserved'
       group by line.order_id, line.number, line.quantity having count(unit.id) <> line.quantity`,
    );
    expect(held).to.deep.equal([]);
    expect(await store.pendingFollowUps()).to.have.deep.members(orders.map(expiry));
    const outcomes = await outcomesOf(
      kept.map(({ order, version }) => store.orders.commit(paying(order), version)),
    );
    expect(new Set(tagsOf(outcomes))).to.deep.equal(new Set(['Done']));
    expect(await store.pendingFollowUps()).to.have.deep.members([
      ...orders.map(expiry),
      ...orders.map(deliver),
    ]);
  });

  it('are committed although one of them is refused, which is told why', async () => {
    await stockUp(store, netflix, 20);
    const kept = await manyPlaced(20);
    const outcomes = await outcomesOf(
      kept.map(({ order, version }, n) =>
        store.orders.commit(paying(order), n === 7 ? version + 1 : version),
      ),
    );
    expect(tagsOf(outcomes)).to.deep.equal(kept.map((_, n) => (n === 7 ? 'Stale' : 'Done')));
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 0, sold: 19 });
    expect(store.batches.sent('orders.commit-many-moving')).to.include(20);
  });

  it('are committed although one of them breaks a guard, which fails alone', async () => {
    await stockUp(store, netflix, 20);
    const [paid, ...kept] = await manyPlaced(20);
    if (paid === undefined) throw new Error('twenty were placed');
    const { attempts } = paying(paid.order).order;
    await answerOf(store.orders.commit(paying(paid.order), paid.version));
    const outcomes = await outcomesOf(
      kept.map(({ order, version }, n) => {
        const made = paying(order);
        // A payment that another order has already.
        return store.orders.commit(n === 7 ? { ...made, order: { ...made.order, attempts } } : made, version);
      }),
    );
    expect(tagsOf(outcomes)).to.deep.equal(kept.map((_, n) => (n === 7 ? 'StoreFailure' : 'Done')));
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 0, sold: 19 });
    expectedUndone = 1;
  });

  it('are each wholly committed or not at all when the connection dies in the middle', async () => {
    await stockUp(store, netflix, 32);
    const kept = await manyPlaced(32);
    // Held up by a lock that no batch can step around, so that it is under way when its connection dies.
    const rival = new pg.Client({ connectionString: store.url });
    await rival.connect();
    await rival.query('begin');
    await rival.query('lock table order_events in exclusive mode');
    const committing = outcomesOf(
      kept.map(({ order, version }) => store.orders.commit(paying(order), version)),
    );
    const waits = `select pid from pg_stat_activity
                   where datname = current_database() and wait_event_type = 'Lock' and query like '%given as materialized%'`;
    while ((await store.sql(waits)).length === 0) await sleep(2);
    await store.sql(`select pg_terminate_backend(pid) from (${waits}) as waiting`);
    await rival.query('rollback');
    await rival.end();
    expect(new Set(tagsOf(await committing))).to.deep.equal(new Set(['StoreFailure']));
    const again = await outcomesOf(
      kept.map(({ order, version }) => store.orders.commit(paying(order), version)),
    );
    expect(new Set(tagsOf(again))).to.deep.equal(new Set(['Done']));
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 0, sold: 32 });
  });

  for (const [what, lock] of [
    ['an order', `select id from orders where id = $1 for update`],
    ['a unit', `select id from units where order_id = $1 for update`],
  ] as const)
    it(`do not wait for ${what} that a stranger has locked`, async () => {
      await stockUp(store, netflix, 20);
      const kept = await manyPlaced(20);
      const rival = new pg.Client({ connectionString: store.url });
      await rival.connect();
      await rival.query('begin');
      await rival.query(lock, [kept[0]?.order.id]);
      let slow = 0;
      const tasks = kept.map(async ({ order, version }, n) => {
        const outcome = await store.orders.commit(paying(order), version)();
        if (n === 0) slow = performance.now();
        return outcome;
      });
      const neighbours = await Promise.all(tasks.slice(1));
      expect(new Set(tagsOf(neighbours))).to.deep.equal(new Set(['Done']));
      expect(slow).to.equal(0);
      await rival.query('rollback');
      await rival.end();
      expect(tagsOf(await Promise.all(tasks.slice(0, 1)))).to.deep.equal(['Done']);
      expect(store.batches.alone).to.include('PassedOver');
    });

  it('do not wait for a cart that a stranger has locked', async () => {
    await stockUp(store, netflix, 20);
    const orders = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => orderFor(await greeted(store, n + 1))),
    );
    const versions = await Promise.all(orders.map((order) => filledCart(store, order)));
    const rival = new pg.Client({ connectionString: store.url });
    await rival.connect();
    await rival.query('begin');
    await rival.query('select id from carts where id = $1 for update', [orders[0]?.cart]);
    const tasks = orders.map((order, n) => store.orders.place(placementOf(order), versions[n] ?? 0)());
    expect(new Set(tagsOf(await Promise.all(tasks.slice(1))))).to.deep.equal(new Set(['Done']));
    await rival.query('rollback');
    await rival.end();
    expect(tagsOf(await Promise.all(tasks.slice(0, 1)))).to.deep.equal(['Done']);
  });

  it('give back what they held, beside others that are paid', async () => {
    await stockUp(store, netflix, 40);
    const kept = await manyPlaced(20, 2);
    const outcomes = await outcomesOf(
      kept.map(({ order, version }, n) => {
        const { tag: _, ...facts } = order;
        const released = decision(anExpiredOrder(facts), { stock: 'Release' });
        return store.orders.commit(n % 2 === 0 ? released : paying(order), version);
      }),
    );
    expect(new Set(tagsOf(outcomes))).to.deep.equal(new Set(['Done']));
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 20, sold: 20 });
  });

  it('go alone with anything that a batch does not carry, and lose none of it', async () => {
    await stockUp(store, netflix, 2);
    const [first, second] = await manyPlaced(2);
    if (first === undefined || second === undefined) throw new Error('two were placed');
    const opened = {
      order: first.order.id,
      reference: paymentReference(first.order.id),
      kind: 'Overpaid' as const,
      amount: rupiah(1),
      openedAt: minutesPastNoon(1),
    };
    const commit = commitInBatches(store.database.run, { meter: store.batches.meter, least: 1 });
    await outcomesOf([
      commit({ ...paying(first.order), cases: [opened] }, first.version),
      commit(paying(second.order), second.version),
    ]);
    expect(await answerOf(store.openCases.list())).to.deep.equal([opened]);
    expect(store.batches.alone).to.include('OtherShape');
  });

  describe('travel', () => {
    const plain = decision(anOrder());
    const besides = { ...plain, attempt: 1 };
    for (const [what, made, travels] of [
      ['as they are', plain, true],
      ['with something beside that no order knows', besides, true],
      [
        'with goods that are not of stock',
        decision(anOrder({ lines: [anOrderLine({ kind: 'shared' })] })),
        false,
      ],
      ['to take units', decision(anOrder(), { stock: 'AllocateAndFulfil' }), false],
    ] as const)
      it(`${what}: ${travels ? 'yes' : 'no'}`, () => {
        expect(travelsInBatch(made)).to.equal(travels);
      });
  });
});
