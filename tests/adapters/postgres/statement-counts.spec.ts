import { expect } from 'chai';
import { changeQuantity } from '../../../application/cart/change-quantity.ts';
import { answerCase } from '../../../application/owner/answer-case.ts';
import { overview } from '../../../application/owner/show-overview.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { fillCart, ordered, type World, worldOver } from '../../support/fixture/world.ts';
import { qris, referenceOf } from '../../support/builders/payments.ts';
import { answerOf } from '../../support/either.ts';
import { postgresStore } from './postgres-store.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

describe('The commonest actions, in statements that PostgreSQL is sent', () => {
  let store: OpenedStore;
  let world: World;
  let sent: string[];

  beforeEach(async () => {
    store = await openStore(2);
    sent = [];
    const run: Run = (statement, values) => {
      sent.push(statement.name);
      return store.database.run(statement, values);
    };
    world = worldOver(postgresStore({ run }));
    await stockUp(world, netflix, 5);
  });

  afterEach(() => store.close());

  /** The statements of one action, in their order. */
  const statementsOf = async (action: () => Promise<unknown>): Promise<readonly string[]> => {
    sent = [];
    await action();
    return sent;
  };

  it('➕: three', async () => {
    const budi = await greeted(world);
    const change = { tag: 'By', count: 1, key: 'a tap' } as const;
    expect(
      await statementsOf(() => answerOf(changeQuantity(world)({ buyer: budi.id, product: netflix, change }))),
    ).to.deep.equal(['products.card', 'carts.find-with-standing', 'carts.open']);
  });

  it('💳: four', async () => {
    const budi = await greeted(world);
    const cart = await fillCart(world, budi, netflix);
    expect(
      await statementsOf(() => answerOf(placeOrder(world)({ buyer: budi.id, cart: cart.id }))),
    ).to.have.members(['carts.find-with-standing', 'products.find-all', 'vouchers.chosen', 'orders.place']);
  });

  it('💠: three, two of them commits', async () => {
    const budi = await greeted(world);
    const order = await ordered(world, budi);
    expect(
      await statementsOf(() =>
        answerOf(requestPayment(world)({ buyer: budi.id, order: order.id, method: qris })),
      ),
    ).to.deep.equal(['orders.find', 'orders.commit', 'orders.commit']);
  });

  it('💳 where there is one way to pay: six with the invoice, two of them commits', async () => {
    const budi = await greeted(world);
    const cart = await fillCart(world, budi, netflix);
    expect(
      await statementsOf(async () => {
        const order = await answerOf(placeOrder(world)({ buyer: budi.id, cart: cart.id, method: qris }));
        await answerOf(requestPayment(world)({ buyer: budi.id, order: order.id, method: qris }));
      }),
    ).to.have.members([
      'carts.find-with-standing',
      'products.find-all',
      'vouchers.chosen',
      'orders.place',
      'orders.find',
      'orders.commit',
    ]);
  });

  it('/admin: one', async () => {
    expect(await statementsOf(() => answerOf(overview(world)()))).to.deep.equal(['overviews.count']);
  });

  it('a case answered: three', async () => {
    const budi = await greeted(world);
    const order = await ordered(world, budi);
    await answerOf(requestPayment(world)({ buyer: budi.id, order: order.id, method: qris }));
    world.gateway.pay(referenceOf(order), world.clock.now(), { amount: rupiah(4_000) });
    await answerOf(pollPayment(world)({ order: order.id, reference: referenceOf(order) }));
    const command = { by: buyerId(9001), order: order.id, reference: referenceOf(order), note: null };
    expect(
      await statementsOf(() => answerOf(answerCase(world)({ ...command, answer: 'Credit' }))),
    ).to.deep.equal(['orders.find', 'open-cases.of-order', 'orders.commit']);
  });
});
