import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { alarmOverdue } from '../../../application/delivery/alarm-overdue.ts';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import { openSession } from '../../../application/buyers/open-session.ts';
import { showGoods } from '../../../application/delivery/show-goods.ts';
import { checkPayment } from '../../../application/payment/check-payment.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { seconds } from '../../../domain/instant.ts';
import { orderId, type Order } from '../../../domain/order/order.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { brokenStore, invoiced, openWorld, type World } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import { referenceOf } from '../../support/builders/payments.ts';

describe('Delivering', () => {
  let world: World;
  let budi: Buyer;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 5);
    budi = await greeted(world);
  });

  const paidOrder = async (count = 1): Promise<Order> => {
    const order = await invoiced(world, budi, count);
    world.gateway.pay(referenceOf(order), world.clock.now());
    return answerOf(checkPayment(world)(budi.id, order.id));
  };
  const deliver = (order: Order) => deliverOrder(world)(order.id);
  const goodsTold = () =>
    world.messenger
      .told()
      .map((told) =>
        'news' in told && told.news.tag === 'Goods' ? told.news.goods.map((g) => g.content) : [],
      );
  const deliveries = () => world.queue.pending().filter(({ tag }) => tag === 'DeliverGoods');
  const ownerNews = () =>
    world.queue.pending().flatMap((followUp) => (followUp.tag === 'NotifyAdmins' ? [followUp.news] : []));

  it('sends every unit paid for, notes it and tells the owner of the sale', async () => {
    const order = await paidOrder(2);
    world.clock.advance(seconds(1));
    const delivered = await answerOf(deliver(order));
    expect(delivered).to.deep.include({ tag: 'Delivered', deliveredAt: world.clock.now() });
    expect(goodsTold()).to.deep.equal([['NETFLIX-1M 1', 'NETFLIX-1M 2']]);
    expect(ownerNews()).to.deep.equal([{ tag: 'SaleMade', order: order.id }]);
  });

  it('sends nothing for an order that is not paid, or delivered before', async () => {
    const unpaid = await invoiced(world, budi);
    await answerOf(deliver(unpaid));
    const order = await paidOrder();
    await answerOf(deliver(order));
    await answerOf(deliver(order));
    expect(goodsTold().length).to.equal(1);
    expect((await refusalOf(deliverOrder(world)(orderId('none')))).tag).to.equal('OrderNotFound');
  });

  it('shows the same units again when the note of the first time was lost (row 12)', async () => {
    const order = await paidOrder(2);
    const broken = { ...world.orders, commit: () => TE.left({ tag: 'Stale' } as const) };
    expect((await refusalOf(deliverOrder({ ...world, orders: broken })(order.id))).tag).to.equal(
      'StoreFailure',
    );
    await answerOf(deliver(order));
    const [first, second] = goodsTold();
    expect(second).to.deep.equal(first);
  });

  it('is tried again when the messenger fails', async () => {
    const order = await paidOrder();
    world.messenger.failNext(1);
    expect((await refusalOf(deliver(order))).tag).to.equal('DeliveryFailure');
    expect((await answerOf(deliver(order))).tag).to.equal('Delivered');
  });

  it('never sends fewer units than were paid for', async () => {
    const order = await paidOrder(2);
    const orders = { ...world.orders, goods: () => TE.right([]) };
    expect((await refusalOf(deliverOrder({ ...world, orders })(order.id))).tag).to.equal('StoreFailure');
    expect(world.messenger.told()).to.deep.equal([]);
  });

  it('needs to know its buyer', async () => {
    const order = await paidOrder();
    const found = { version: 1, value: await storedOrder(world, order.id) };
    const orders = { ...world.orders, findWithBuyer: () => TE.right(O.some({ found, buyer: null })) };
    expect((await refusalOf(deliverOrder({ ...world, orders })(order.id))).tag).to.equal('StoreFailure');
  });

  describe('to a buyer who blocked the shop (row 13)', () => {
    it('keeps the goods theirs and tells the owner once', async () => {
      const order = await paidOrder();
      world.messenger.block(budi.id);
      await answerOf(deliver(order));
      await answerOf(deliver(order));
      expect((await storedOrder(world, order.id)).tag).to.equal('Paid');
      expect(ownerNews()).to.deep.equal([{ tag: 'BuyerUnreachable', order: order.id }]);
    });

    it('delivers once they are back', async () => {
      const order = await paidOrder();
      world.messenger.block(budi.id);
      await answerOf(deliver(order));
      world.messenger.unblock(budi.id);
      world.queue.take(world.clock.now());
      expect((await answerOf(openSession(world)(budi))).buyer).to.deep.equal(budi);
      expect(world.queue.take(world.clock.now())).to.deep.equal([{ tag: 'DeliverGoods', order: order.id }]);
      expect((await answerOf(deliver(order))).tag).to.equal('Delivered');
    });

    it('F10: plans one delivery though they do many things while it is under way', async () => {
      const order = await paidOrder();
      world.messenger.block(budi.id);
      await answerOf(deliver(order));
      world.queue.take(world.clock.now());
      for (let taps = 0; taps < 3; taps += 1) await answerOf(openSession(world)(budi));
      expect(world.queue.take(world.clock.now())).to.deep.equal([{ tag: 'DeliverGoods', order: order.id }]);
      await answerOf(openSession(world)(budi));
      expect(deliveries()).to.deep.equal([]);
    });

    it('F10: tells the owner again of one who blocked it again', async () => {
      const order = await paidOrder();
      world.messenger.block(budi.id);
      await answerOf(deliver(order));
      world.queue.take(world.clock.now());
      await answerOf(openSession(world)(budi));
      await answerOf(deliver(order));
      expect(ownerNews()).to.deep.equal([{ tag: 'BuyerUnreachable', order: order.id }]);
    });

    it('has nothing to resume for a buyer who has everything', async () => {
      await answerOf(deliver(await paidOrder()));
      world.queue.take(world.clock.now());
      await answerOf(openSession(world)(budi));
      expect(deliveries()).to.deep.equal([]);
    });

    it('F10: serves them though one order cannot be resumed, and resumes the others', async () => {
      const [stuck, order] = [await paidOrder(), await paidOrder()];
      world.messenger.block(budi.id);
      for (const one of [stuck, order]) await answerOf(deliver(one));
      world.queue.take(world.clock.now());
      const commit: World['orders']['commit'] = (made, version) =>
        made.order.id === stuck.id ? TE.left(brokenStore) : world.orders.commit(made, version);
      const opened = await answerOf(openSession({ ...world, orders: { ...world.orders, commit } })(budi));
      expect(opened.notResumed).to.deep.equal([{ order: stuck.id, failure: brokenStore }]);
      expect(deliveries()).to.deep.equal([{ tag: 'DeliverGoods', order: order.id }]);
    });
  });

  describe('later than a minute (row 12)', () => {
    it('alarms the owner once and is tried once more', async () => {
      const order = await paidOrder();
      world.queue.take(world.clock.now());
      world.clock.advance(seconds(61));
      expect((await answerOf(alarmOverdue(world)())).map(({ id }) => id)).to.deep.equal([order.id]);
      expect(await answerOf(alarmOverdue(world)())).to.deep.equal([]);
      expect(ownerNews()).to.deep.equal([{ tag: 'DeliveryOverdue', order: order.id }]);
      expect(world.queue.pending()).to.deep.include({ tag: 'DeliverGoods', order: order.id });
    });

    it('is told of behind an order that cannot be noted', async () => {
      const [first, second] = [await paidOrder(), await paidOrder()];
      world.queue.take(world.clock.now());
      world.clock.advance(seconds(61));
      const commit: World['orders']['commit'] = (made, version) =>
        made.order.id === first.id ? TE.left(brokenStore) : world.orders.commit(made, version);
      const broken = { ...world, orders: { ...world.orders, commit } };
      expect(await refusalOf(alarmOverdue(broken)())).to.equal(brokenStore);
      expect(ownerNews()).to.deep.equal([{ tag: 'DeliveryOverdue', order: second.id }]);
    });

    it('F10: is tried at once when its buyer reads that it comes', async () => {
      const order = await paidOrder();
      world.queue.take(world.clock.now());
      await answerOf(checkPayment(world)(budi.id, order.id));
      expect(deliveries()).to.deep.equal([]);
      world.clock.advance(seconds(61));
      await answerOf(alarmOverdue(world)());
      world.queue.take(world.clock.now());
      await answerOf(checkPayment(world)(budi.id, order.id));
      expect(deliveries()).to.deep.equal([{ tag: 'DeliverGoods', order: order.id }]);
    });

    it('is not late before', async () => {
      await paidOrder();
      world.clock.advance(seconds(60));
      expect(await answerOf(alarmOverdue(world)())).to.deep.equal([]);
    });

    it('is no alarm when the goods arrived while it was being raised', async () => {
      const order = await paidOrder();
      await answerOf(deliver(order));
      const orders = { ...world.orders, overdue: () => TE.right([order.id]) };
      await answerOf(alarmOverdue({ ...world, orders })());
      expect(ownerNews()).to.deep.equal([{ tag: 'SaleMade', order: order.id }]);
    });
  });

  describe('once more, from the history', () => {
    it('shows the buyer their own goods, paid or delivered', async () => {
      const order = await paidOrder();
      const goods = async () => (await answerOf(showGoods(world)(budi.id, order.id))).goods;
      const before = await goods();
      await answerOf(deliver(order));
      expect(before.map(({ content }) => content)).to.deep.equal(['NETFLIX-1M 1']);
      expect(await goods()).to.deep.equal(before);
    });

    it('shows nothing of what was not bought, and nothing to strangers', async () => {
      const unpaid = await invoiced(world, budi);
      expect((await refusalOf(showGoods(world)(budi.id, unpaid.id))).tag).to.equal('NothingBought');
      const order = await paidOrder();
      expect((await refusalOf(showGoods(world)(buyerId(8), order.id))).tag).to.equal('OrderNotFound');
    });
  });
});
