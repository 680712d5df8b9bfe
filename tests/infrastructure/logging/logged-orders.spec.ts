import { expect } from 'chai';
import { memoryLog } from '../../../adapters/memory/log.ts';
import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { decision } from '../../../domain/order/decision.ts';
import { loggedOrders } from '../../../infrastructure/logging/logged-orders.ts';
import { cartOf } from '../../support/builders/carts.ts';
import { netflix } from '../../support/builders/products.ts';
import { payment, placementOf } from '../../support/builders/decisions.ts';
import { orderFor } from '../../support/builders/orders.ts';
import { stockUp } from '../../support/fixture/shop.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { settableClock } from '../../support/fakes/settable-clock.ts';

describe('The log of orders', () => {
  const open = async () => {
    const store = createMemoryStore({ clock: settableClock() });
    const log = memoryLog();
    const under = {
      ...store,
      settingsElsewhere: () => store.settings,
      pendingFollowUps: () => Promise.resolve(store.queue.pending()),
      close: () => Promise.resolve(),
    };
    await stockUp(under, netflix, ['the secret unit']);
    const order = orderFor(aBuyer());
    const cart = await answerOf(store.carts.save(cartOf(order), null, order.placedAt));
    return { orders: loggedOrders(store.orders, log), log, order, cart };
  };

  it('has a line for each step that was kept, without the goods', async () => {
    const { orders, log, order, cart } = await open();
    const version = await answerOf(orders.place(placementOf(order), cart));
    await answerOf(orders.commit(payment(order), version));
    const { id, total } = order;
    expect(log.lines()).to.deep.equal([
      { level: 'info', message: 'order AwaitingPayment', fields: { order: id, total, payment: 'none' } },
      { level: 'info', message: 'order Paid', fields: { order: id, total, payment: 'Settled' } },
    ]);
  });

  it('has none for a step that was refused', async () => {
    const { orders, log, order, cart } = await open();
    await refusalOf(orders.place(placementOf(order), cart + 1));
    await refusalOf(orders.commit(decision(order), 7));
    expect(log.lines()).to.deep.equal([]);
  });
});
