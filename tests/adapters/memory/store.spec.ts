import { expect } from 'chai';
import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { greeted, placed, shelfOf, stockUp } from '../../support/fixture/shop.ts';
import { netflix, units } from '../../support/builders/products.ts';
import { orderFor } from '../../support/builders/orders.ts';
import { answerOf } from '../../support/either.ts';
import { settableClock } from '../../support/fakes/settable-clock.ts';
import { openMemory } from './memory-under-test.ts';

describe('The shop in memory', () => {
  it('changes nothing until a task is run, and then at once', async () => {
    const store = createMemoryStore({ clock: settableClock() });
    await stockUp({ ...(await openMemory()), ...store }, netflix, 0);
    const restock = store.stock.add(netflix, units(netflix, 2));
    expect(store.state().unitCount).to.equal(0);
    const running = restock();
    expect(store.state().unitCount).to.equal(2);
    await running;
  });

  it('adds again each time a task is run', async () => {
    const store = await openMemory();
    await stockUp(store, netflix, 0);
    const restock = store.stock.add(netflix, units(netflix, 2));
    expect(await answerOf(restock)).to.deep.equal({ added: 2, alreadyInStock: 0, alreadySold: 0 });
    expect(await answerOf(restock)).to.deep.equal({ added: 0, alreadyInStock: 2, alreadySold: 0 });
  });

  it('shows what it keeps in a picture that never changes afterwards', async () => {
    const memory = createMemoryStore({ clock: settableClock() });
    const store = { ...(await openMemory()), ...memory };
    await stockUp(store, netflix, 1);
    const before = memory.state();
    const { order } = await placed(store, orderFor(await greeted(store)));
    expect([before.orders.size, before.units.get(netflix)?.[0]?.tag]).to.deep.equal([0, 'Available']);
    expect(memory.state().orders.get(order.id)?.value).to.deep.equal(order);
  });

  it('is one shop a store', async () => {
    const one = await openMemory();
    const other = await openMemory();
    await stockUp(one, netflix, 1);
    expect(await shelfOf(other, netflix)).to.deep.equal({ stock: undefined, sold: undefined });
  });
});
