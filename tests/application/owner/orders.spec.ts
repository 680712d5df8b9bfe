import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { openSession } from '../../../application/buyers/open-session.ts';
import { sendGoodsAgain } from '../../../application/delivery/send-goods-again.ts';
import { askGoodsAgain, noteOnOrder, tellOrderStory } from '../../../application/owner/order-story.ts';
import { foundPerPage, searchOrders } from '../../../application/owner/search-orders.ts';
import { confirmPayment } from '../../../application/owner/confirm-payment.ts';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import { instant } from '../../../domain/instant.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { orderId, type Order } from '../../../domain/order/order.ts';
import { everyOrder } from '../../support/builders/orders.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';

const by = buyerId(9_001);
const asked = instant(1_000);
const nowhere = orderId('tg1-00000000');

describe('Orders for staff', () => {
  let world: World;
  let budi: Buyer;
  let order: Order;

  beforeEach(async () => {
    world = openWorld({ maxOpenOrders: 20 });
    budi = await greeted(world);
    await stockUp(world, netflix, 20);
    order = await ordered(world, budi);
  });

  const pay = () =>
    answerOf(
      confirmPayment(world)({ order: order.id, amount: order.total, by, reason: 'r', reference: 'x' }),
    );
  const sell = async (): Promise<void> => {
    await pay();
    await answerOf(deliverOrder(world)(order.id));
  };
  const story = async () => (await answerOf(tellOrderStory(world)(order.id))).story;

  it('come in pages that say where the next one begins', async () => {
    for (let n = 0; n < foundPerPage; n += 1) await ordered(world, budi);
    const first = await answerOf(searchOrders(world)(everyOrder, null));
    expect(first.found.length).to.equal(foundPerPage);
    const second = await answerOf(searchOrders(world)(everyOrder, first.next));
    expect(second.found.map((one) => one.order.id)).to.deep.equal([order.id]);
    expect(second.next).to.equal(null);
    expect((await answerOf(searchOrders(world)({ ...everyOrder, state: 'Paid' }, null))).found).to.deep.equal(
      [],
    );
  });

  it('keep notes that no message carries', async () => {
    await answerOf(noteOnOrder(world)({ by, order: order.id, note: 'pembeli lama', once: 'a' }));
    expect((await story()).at(-1)).to.deep.include({ tag: 'Noted', by, note: 'pembeli lama' });
    expect(world.messenger.told()).to.deep.equal([]);
    expect(await refusalOf(noteOnOrder(world)({ by, order: nowhere, note: 'x', once: 'b' }))).to.deep.equal({
      tag: 'OrderNotFound',
    });
  });

  it('send delivered goods again, the same ones, and say so in their story', async () => {
    await sell();
    const before = world.messenger.told().length;
    await answerOf(askGoodsAgain(world)({ by, order: order.id }));
    expect(world.queue.pending()).to.deep.include({
      tag: 'SendGoodsAgain',
      order: order.id,
      asked: world.clock.now(),
    });
    await answerOf(sendGoodsAgain(world)(order.id, asked));
    const [again] = world.messenger.told().slice(before);
    const goods = await answerOf(world.orders.goods(order.id));
    expect(again).to.deep.equal({
      to: budi.id,
      news: { tag: 'Goods', order: await storedOrder(world, order.id), goods, again: { asked } },
    });
    expect((await story()).slice(-2).map(({ tag }) => tag)).to.deep.equal(['GoodsAsked', 'Sent']);
  });

  it('say in the audit who noted and who had goods sent again, and nothing of what was refused', async () => {
    const entries = async () => {
      const { items } = await answerOf(world.auditLog.list({ offset: 0, limit: 2 }));
      return items.map((entry) => ({ by: entry.by, action: entry.action, after: entry.after, at: entry.at }));
    };
    await refusalOf(askGoodsAgain(world)({ by, order: order.id }));
    await refusalOf(noteOnOrder(world)({ by, order: nowhere, note: 'x', once: 'b' }));
    expect(await entries()).to.deep.equal([]);
    await sell();
    await answerOf(noteOnOrder(world)({ by, order: order.id, note: 'pembeli lama', once: 'a' }));
    await answerOf(askGoodsAgain(world)({ by, order: order.id }));
    const at = world.clock.now();
    expect(await entries()).to.deep.equal([
      { by, action: 'goods.send-again', after: { state: 'Delivered' }, at },
      { by, action: 'order.note', after: { note: 'pembeli lama' }, at },
    ]);
  });

  it('have goods that are late delivered once more, and none sent of what was never paid', async () => {
    expect((await refusalOf(askGoodsAgain(world)({ by, order: order.id }))).tag).to.equal('NothingToSend');
    await answerOf(sendGoodsAgain(world)(order.id, asked));
    expect(world.messenger.told()).to.deep.equal([]);
    await pay();
    world.queue.take(world.clock.now());
    await answerOf(askGoodsAgain(world)({ by, order: order.id }));
    expect(world.queue.pending()).to.deep.include({ tag: 'DeliverGoods', order: order.id });
  });

  it('try again what did not get through', async () => {
    await sell();
    world.messenger.failNext(1);
    expect((await refusalOf(sendGoodsAgain(world)(order.id, asked))).tag).to.equal('DeliveryFailure');
    expect((await story()).map(({ tag }) => tag)).not.to.include('Sent');
  });

  it('keep what did not reach its buyer, tell the owner, and send it when they do anything (row 13)', async () => {
    await sell();
    world.messenger.block(budi.id);
    await answerOf(sendGoodsAgain(world)(order.id, asked));
    expect((await story()).map(({ tag }) => tag)).not.to.include('Sent');
    expect(world.queue.pending()).to.deep.include({
      tag: 'NotifyAdmins',
      news: { tag: 'BuyerUnreachable', order: order.id },
    });
    expect((await answerOf(openSession({ ...world, owners: [] })(budi))).owed).to.deep.equal([order.id]);
    expect(world.queue.pending()).to.deep.include({
      tag: 'SendGoodsAgain',
      order: order.id,
      asked: world.clock.now(),
    });
    expect((await answerOf(openSession({ ...world, owners: [] })(budi))).owed).to.deep.equal([]);
  });

  it('send nothing twice because it could not be noted', async () => {
    await sell();
    const deaf = { ...world, orderEvents: { ...world.orderEvents, append: () => TE.left(brokenStore) } };
    await answerOf(sendGoodsAgain(deaf)(order.id, asked));
    expect(world.messenger.told().at(-1)).to.deep.include({ to: budi.id });
  });

  it('send nothing to a person whom nobody knows any more', async () => {
    await sell();
    const before = world.messenger.told().length;
    const forgotten = {
      ...world,
      buyers: { ...world.buyers, find: () => TE.right({ _tag: 'None' } as const) },
    };
    await answerOf(sendGoodsAgain(forgotten)(order.id, asked));
    expect(world.messenger.told().length).to.equal(before);
  });
});
