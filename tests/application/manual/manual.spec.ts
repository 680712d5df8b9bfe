import { expect } from 'chai';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import {
  answerTask,
  cancelTask,
  giveUpTask,
  openTask,
  returnTask,
} from '../../../application/manual/answer-task.ts';
import { setManualSpec } from '../../../application/manual/set-manual-spec.ts';
import { tasksOfBuyer } from '../../../application/manual/show-tasks.ts';
import { watchTasks } from '../../../application/manual/watch-tasks.ts';
import { correctInput, writeInput } from '../../../application/manual/write-inputs.ts';
import { notifyBuyer } from '../../../application/notifications/notify-buyer.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { payFromBalance } from '../../../application/wallet/pay-from-balance.ts';
import { createProduct } from '../../../application/catalogue/create-product.ts';
import { entryKey } from '../../../domain/balance/wallet.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { hours } from '../../../domain/instant.ts';
import type { ManualInput } from '../../../domain/manual/manual-input.ts';
import { lineNumber } from '../../../domain/order/order-line.ts';
import { orderId, type OrderId } from '../../../domain/order/order.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { goodsFileId } from '../../../domain/stock/goods-file.ts';
import { anEntry } from '../../support/builders/entries.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { aVoucher } from '../../support/builders/vouchers.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, fillCart, openWorld, type World } from '../../support/fixture/world.ts';
import { greeted, storedOrder } from '../../support/fixture/shop.ts';
import { sendGoodsAgain } from '../../../application/delivery/send-goods-again.ts';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';

const by = buyerId(9_001);
const topUp = variantCode('TOPUP');
const id: ManualInput = { label: 'ID', kind: 'number', choices: [] };
const secret: ManualInput = { label: 'Sandi', kind: 'secret', choices: [] };

describe('What is made by hand', () => {
  let world: World;
  let buyer: Buyer;

  beforeEach(async () => {
    world = openWorld();
    buyer = await greeted(world);
    await answerOf(world.products.import([aProductRow({ code: topUp, kind: 'manual' })]));
    const spec = { inputs: [id, secret], hours: 2 };
    await answerOf(setManualSpec(world)({ by, product: topUp, spec }));
  });

  const place = async () => {
    const cart = await fillCart(world, buyer, topUp);
    return placeOrder(world)({ buyer: buyer.id, cart: cart.id });
  };
  const write = (nth: number, text: string) =>
    writeInput(world)({ buyer: buyer.id, product: topUp, asked: [id, secret][nth - 1]?.label ?? '', text });

  const paid = async (): Promise<OrderId> => {
    await answerOf(write(1, '123'));
    await answerOf(write(2, 'rahasia'));
    const order = await answerOf(await place());
    const gift = anEntry({ key: entryKey('gift'), buyer: buyer.id, amount: 10_000, note: null });
    await answerOf(world.wallets.post(gift, [], []));
    await answerOf(payFromBalance(world)(buyer.id, order.id));
    return order.id;
  };
  const bought = async (): Promise<OrderId> => {
    const order = await paid();
    await answerOf(deliverOrder(world)(order));
    return order;
  };
  const cancelling = (order: OrderId, line: number) =>
    ({ by, order, line: lineNumber(line), goods: 'Burned', to: { tag: 'Balance' }, reason: 'x' }) as const;
  const taskOf = async (order: OrderId) => (await answerOf(world.manualWork.ofOrder(order)))[0];

  it('is audited where its questions change', () => {
    expect(world.state().audit.map(({ action, before, after }) => [action, before, after])).to.deep.equal([
      ['manual.inputs', { inputs: '', hours: 24 }, { inputs: 'ID: number, Sandi: secret', hours: 2 }],
    ]);
  });

  it('is created without goods', async () => {
    const product = { ...aProductRow({ name: 'Jasa', kind: 'manual' }), code: null };
    expect((await answerOf(createProduct(world)({ by, product, units: ['x'], once: null }))).added).to.equal(
      0,
    );
  });

  it('is ordered once everything is written, each answer once', async () => {
    const missing = await refusalOf(await place());
    expect(missing).to.deep.include({
      tag: 'InputMissing',
      product: topUp,
      next: { input: id, nth: 1, of: 2 },
    });
    expect(await refusalOf(write(1, 'x'))).to.deep.equal({ tag: 'BadAnswer', input: id });
    expect(await answerOf(write(1, '123'))).to.deep.equal({ input: secret, nth: 2, of: 2 });
    expect(await answerOf(write(1, '456'))).to.deep.equal({ input: secret, nth: 2, of: 2 });
    expect(await answerOf(write(2, 'rahasia'))).to.equal(null);
    expect(await answerOf(write(3, 'lagi'))).to.equal(null);
    expect((await answerOf(await place())).tag).to.equal('AwaitingPayment');
  });

  it('keeps each answer with its question when staff put them in another order, and asks anew for what became another thing', async () => {
    const ask = (...inputs: readonly ManualInput[]) =>
      answerOf(setManualSpec(world)({ by, product: topUp, spec: { inputs, hours: 2 } }));
    const email: ManualInput = { label: 'Sandi', kind: 'email', choices: [] };
    await answerOf(write(1, '123'));
    await answerOf(write(2, 'rahasia'));
    await ask(secret, id);
    const { id: first } = await answerOf(await place());
    expect(await taskOf(first)).to.deep.include({ inputs: [secret, id], answers: ['rahasia', '123'] });
    await answerOf(write(1, '456'));
    await ask(id, secret);
    // What is asked for by now is the other one: an answer goes to what its buyer read.
    await answerOf(write(2, 'bukan email'));
    await ask(email, id);
    expect(await refusalOf(await place())).to.deep.include({ next: { input: email, nth: 1, of: 2 } });
    await answerOf(write(2, 'a@b.id'));
    const { id: second } = await answerOf(await place());
    expect(await taskOf(second)).to.deep.include({ inputs: [email, id], answers: ['a@b.id', '456'] });
  });

  it('is seen by its buyer alone', async () => {
    const order = await bought();
    expect(await answerOf(tasksOfBuyer(world)(buyer.id, order))).to.have.lengthOf(1);
    expect(await refusalOf(tasksOfBuyer(world)(by, order))).to.deep.equal({ tag: 'OrderNotFound' });
  });

  it('is answered although the order moved on meanwhile, and not for ever', async () => {
    const order = await bought();
    let left = 2;
    const { finish } = world.manualWork;
    const answerAmong = (rivals: number) => {
      left = rivals;
      const manualWork = {
        ...world.manualWork,
        finish: (...given: Parameters<typeof finish>) => {
          left -= 1;
          return left >= 0 ? TE.left(stale) : finish(...given);
        },
      };
      return answerTask({ ...world, manualWork })({ by, order, line: 1, content: 'ok' });
    };
    expect((await refusalOf(answerAmong(9))).tag).to.equal('StoreFailure');
    await answerOf(answerAmong(2));
    const again = answerTask(world)({ by, order, line: 1, content: 'ok' });
    expect(await refusalOf(again)).to.deep.equal({ tag: 'NotWaiting' });
    const other = openTask(world)({ order, line: 2 });
    expect(await refusalOf(other)).to.deep.equal({ tag: 'NotWaiting' });
  });

  it('says so where somebody else was quicker to answer', async () => {
    const order = await bought();
    const manualWork = { ...world.manualWork, finish: () => TE.left({ tag: 'NotWaiting' } as const) };
    const late = answerTask({ ...world, manualWork })({ by, order, line: 1, content: 'ok' });
    expect(await refusalOf(late)).to.deep.equal({ tag: 'NotWaiting' });
  });

  it('is cancelled by staff for its own line alone, with who did it in the audit', async () => {
    const order = await bought();
    const whole = { ...cancelling(order, 1), line: null };
    expect(await refusalOf(cancelTask(world)(whole))).to.deep.equal({ tag: 'NotWaiting' });
    await answerOf(cancelTask(world)(cancelling(order, 1)));
    expect(world.state().audit.at(-1)).to.deep.include({
      by,
      action: 'manual.cancel',
      after: { line: 1, reason: 'x' },
    });
  });

  it('that cost nothing is cancelled too: nothing goes back, and its buyer is told', async () => {
    await answerOf(
      world.vouchers.create(aVoucher({ cut: { tag: 'Percent', percent: 100, ceiling: null } }), []),
    );
    await answerOf(world.vouchers.choose(buyer.id, aVoucher().code));
    await answerOf(write(1, '123'));
    await answerOf(write(2, 'rahasia'));
    const { id: order, tag } = await answerOf(await place());
    expect(tag).to.equal('Paid');
    await answerOf(deliverOrder(world)(order));
    world.queue.take(world.clock.now());
    await answerOf(cancelTask(world)(cancelling(order, 1), rupiah(0)));
    expect(await storedOrder(world, order)).to.have.nested.property('refunds[0].amount', 0);
    expect(world.queue.pending().map(({ tag: what }) => what)).to.include('NotifyOfMoney');
    expect(await answerOf(world.wallets.balance(buyer.id))).to.equal(0);
    expect((await answerOf(world.wallets.history(buyer.id, { offset: 0, limit: 9 }))).total).to.equal(0);
    expect(await refusalOf(cancelTask(world)(cancelling(order, 1)))).to.deep.equal({ tag: 'NotWaiting' });
    const late = answerTask(world)({ by, order, line: 1, content: 'ok' });
    expect(await refusalOf(late)).to.deep.equal({ tag: 'NotWaiting' });
  });

  it('is told to the staff alone before its time is over', async () => {
    await bought();
    await answerOf(watchTasks(world)());
    const waiting = [...world.state().waiting.keys()];
    expect(waiting.filter((key) => key.includes('ManualWaiting')).length).to.equal(1);
    expect(waiting.filter((key) => key.includes('ManualOverdue')).length).to.equal(0);
  });

  it('is corrected by its buyer from the beginning', async () => {
    const order = await bought();
    const correct = (answer: { nth: number; text: string } | null, who = buyer.id) =>
      correctInput(world)({ buyer: who, order, line: 1, answer });
    expect(await refusalOf(correct(null))).to.deep.equal({ tag: 'NotWaiting' });
    await answerOf(returnTask(world)({ by, order, line: 1, reason: 'salah' }));
    expect(await refusalOf(correct(null, by))).to.deep.equal({ tag: 'OrderNotFound' });
    expect(await answerOf(correct(null))).to.deep.equal({ input: id, nth: 1, of: 2 });
    expect(await refusalOf(correct({ nth: 1, text: 'x' }))).to.deep.equal({ tag: 'BadAnswer', input: id });
    expect(await answerOf(correct({ nth: 1, text: '9' }))).to.deep.equal({ input: secret, nth: 2, of: 2 });
    expect(await answerOf(correct({ nth: 1, text: '8' }))).to.deep.equal({ input: secret, nth: 2, of: 2 });
    expect(await answerOf(correct({ nth: 2, text: 'baru' }))).to.equal(null);
    expect(await taskOf(order)).to.deep.include({ state: 'Waiting', answers: ['9', 'baru'] });
  });

  it('is not corrected once its money went back', async () => {
    const order = await bought();
    await answerOf(returnTask(world)({ by, order, line: 1, reason: 'salah' }));
    await answerOf(cancelTask(world)(cancelling(order, 1)));
    const correct = correctInput(world)({ buyer: buyer.id, order, line: 1, answer: null });
    expect(await refusalOf(correct)).to.deep.equal({ tag: 'NotWaiting' });
  });

  it('is made although its buyer has not got the rest of the order yet, and comes with it', async () => {
    const order = await paid();
    await answerOf(answerTask(world)({ by, order, line: 1, content: 'ok' }));
    world.queue.take(world.clock.now());
    expect((await answerOf(deliverOrder(world)(order))).tag).to.equal('Delivered');
    expect(await answerOf(world.orders.goods(order))).to.have.lengthOf(1);
    expect(world.queue.take(world.clock.now()).map(({ tag }) => tag)).not.to.include('SendGoodsAgain');
  });

  it('is sent after the rest of the order where it was made while that was on its way', async () => {
    const order = await paid();
    const again = { tag: 'SendGoodsAgain', order, asked: world.clock.now() } as const;
    const notifyBuyer: typeof world.messenger.notifyBuyer = (to, news) =>
      pipe(
        world.messenger.notifyBuyer(to, news),
        TE.tapIO(() => async () => {
          await answerOf(answerTask(world)({ by, order, line: 1, content: 'ok' }));
          // Its own follow-up finds an order that is not delivered yet, and nothing to do.
          expect(world.queue.take(world.clock.now())).to.deep.include(again);
          await answerOf(sendGoodsAgain(world)(order, again.asked));
        }),
      );
    await answerOf(deliverOrder({ ...world, messenger: { notifyBuyer } })(order));
    expect(world.queue.take(world.clock.now())).to.deep.include(again);
  });

  it('is sent after files of the order, whose first try may have said what there was before it was made', async () => {
    const order = await paid();
    await answerOf(answerTask(world)({ by, order, line: 1, content: 'ok' }));
    const again = { tag: 'SendGoodsAgain', order, asked: world.clock.now() } as const;
    const content = { id: goodsFileId(1), name: 'a.zip', size: 1 };
    const goods: typeof world.orders.goods = (asked) =>
      pipe(
        world.orders.goods(asked),
        TE.map((made) => made.flatMap((one) => [one, { ...one, content }])),
      );
    // Its own follow-up came while the order was not delivered yet, and did nothing.
    expect(world.queue.take(world.clock.now())).to.deep.include(again);
    await answerOf(sendGoodsAgain(world)(order, again.asked));
    await answerOf(deliverOrder({ ...world, orders: { ...world.orders, goods } })(order));
    expect(world.queue.take(world.clock.now())).to.deep.include(again);
  });

  it('gives the money back by staff at any time, by its buyer once it is late', async () => {
    const order = await bought();
    const giveUp = () => giveUpTask(world)(buyer.id, order, 1);
    expect(await refusalOf(giveUp())).to.deep.equal({ tag: 'NotWaiting' });
    expect(await refusalOf(giveUpTask(world)(by, order, 1))).to.deep.equal({ tag: 'OrderNotFound' });
    expect(await refusalOf(cancelTask(world)(cancelling(order, 7)))).to.deep.equal({
      tag: 'NotWaiting',
    });
    world.clock.advance(hours(3));
    expect(await refusalOf(cancelTask(world)(cancelling(order, 1), rupiah(1)))).to.deep.equal({
      tag: 'AboveCeiling',
      amount: 10_000,
    });
    await answerOf(giveUp());
    await answerOf(watchTasks(world)());
    expect(await answerOf(world.wallets.balance(buyer.id))).to.equal(10_000);
    expect(await refusalOf(cancelTask(world)(cancelling(order, 1)))).to.deep.equal({ tag: 'NotWaiting' });
    expect((await taskOf(order))?.answers).to.deep.equal(['123', '']);
  });

  it('is not handed over any more once its money went back', async () => {
    const order = await bought();
    await answerOf(cancelTask(world)(cancelling(order, 1)));
    const late = answerTask(world)({ by, order, line: 1, content: 'ok' });
    expect(await refusalOf(late)).to.deep.equal({ tag: 'NotWaiting' });
    expect(await refusalOf(openTask(world)({ order, line: 1 }))).to.deep.equal({ tag: 'NotWaiting' });
    expect(await answerOf(world.orders.goods(order))).to.deep.equal([]);
  });

  it('is not paid back where it was done between the look and the commit', async () => {
    const order = await bought();
    const { ofOrder } = world.manualWork;
    let isFirst = true;
    const manualWork = {
      ...world.manualWork,
      ofOrder: (id: OrderId) => async () => {
        const seen = await ofOrder(id)();
        if (isFirst) {
          isFirst = false;
          await answerOf(answerTask(world)({ by, order, line: 1, content: 'ok' }));
        }
        return seen;
      },
    };
    const back = cancelTask({ ...world, manualWork })(cancelling(order, 1));
    expect(await refusalOf(back)).to.deep.equal({ tag: 'NotWaiting' });
    expect(await answerOf(world.wallets.balance(buyer.id))).to.equal(0);
  });

  it('stays as it is where its money cannot be given back', async () => {
    const order = await bought();
    for (const no of [brokenStore, { tag: 'Overdrawn', balance: rupiah(0) } as const]) {
      const orders = { ...world.orders, commit: () => TE.left(no) };
      const back = cancelTask({ ...world, orders })(cancelling(order, 1));
      expect((await refusalOf(back)).tag).to.equal('StoreFailure');
    }
    expect((await taskOf(order))?.state).to.equal('Waiting');
  });

  it('tells the staff step by step, and the buyer only what is still true', async () => {
    const order = await bought();
    const tell = (news: 'ManualReturned' | 'ManualOverdue') => answerOf(notifyBuyer(world)(order, news));
    const told = () => world.messenger.told().flatMap((one) => ('news' in one ? [one.news.tag] : []));
    await tell('ManualReturned');
    await tell('ManualOverdue');
    expect(told()).to.deep.equal(['Goods']);
    world.clock.advance(hours(3));
    await answerOf(watchTasks(world)());
    await answerOf(watchTasks(world)());
    await tell('ManualOverdue');
    await answerOf(returnTask(world)({ by, order, line: 1, reason: 'salah' }));
    await tell('ManualReturned');
    expect(told()).to.deep.equal(['Goods', 'ManualOverdue', 'ManualReturned']);
    expect((await storedOrder(world, order)).tag).to.equal('Delivered');
    expect(await refusalOf(openTask(world)({ order: orderId('tg1-00000009'), line: 1 }))).to.deep.equal({
      tag: 'NotWaiting',
    });
  });
});
