import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { closePayment } from '../../../application/payment/close-payment.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import { expireOverdue } from '../../../application/payment/expire-overdue.ts';
import { notifyOfMoney } from '../../../application/notifications/notify-of-money.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { payFromBalance } from '../../../application/wallet/pay-from-balance.ts';
import { requestDeposit } from '../../../application/wallet/request-deposit.ts';
import { listDeposits, showWallet } from '../../../application/wallet/show-wallet.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { between, minutes } from '../../../domain/instant.ts';
import { orderId, type Order } from '../../../domain/order/order.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { entryKey, type LedgerEntry } from '../../../domain/balance/wallet.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import {
  brokenStore,
  fillCart,
  invoiced,
  openWorld,
  ordered,
  type World,
} from '../../support/fixture/world.ts';
import { greeted, shelfOf, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { aNotice, qris, referenceOf } from '../../support/builders/payments.ts';

describe('The balance', () => {
  let world: World;
  let budi: Buyer;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 5);
    budi = await greeted(world);
  });

  const gift = (amount: number): LedgerEntry => ({
    key: entryKey(`gift of ${String(amount)}`),
    buyer: budi.id,
    kind: 'ByOwner',
    amount,
    order: null,
    by: buyerId(9001),
    note: 'welcome',
    at: world.clock.now(),
  });
  const give = (amount: number) => answerOf(world.wallets.post(gift(amount), [], []));
  const balance = () => answerOf(world.wallets.balance(budi.id));

  describe('pays for an order', () => {
    it('at once, with its goods on the way', async () => {
      await give(25_000);
      const order = await ordered(world, budi, netflix, 2);
      const paid = await answerOf(payFromBalance(world)(budi.id, order.id));
      expect(paid.tag).to.equal('Paid');
      expect(await balance()).to.equal(rupiah(5_000));
      expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 3, sold: 2 });
      expect(world.queue.pending()).to.deep.include({ tag: 'DeliverGoods', order: order.id });
    });

    it('but not with more than it holds: nothing happens', async () => {
      await give(19_999);
      const order = await ordered(world, budi, netflix, 2);
      expect(await refusalOf(payFromBalance(world)(budi.id, order.id))).to.deep.equal({
        tag: 'Overdrawn',
        balance: rupiah(19_999),
      });
      expect((await storedOrder(world, order.id)).tag).to.equal('AwaitingPayment');
      expect(await balance()).to.equal(rupiah(19_999));
    });

    it('once, of two orders that it holds enough for one of (row 23)', async () => {
      await give(10_000);
      const orders = [await ordered(world, budi), await ordered(world, budi)];
      const outcomes = await Promise.all(orders.map((order) => payFromBalance(world)(budi.id, order.id)()));
      expect(outcomes.map(({ _tag }) => _tag).toSorted()).to.deep.equal(['Left', 'Right']);
      expect(await balance()).to.equal(rupiah(0));
    });

    describe('that is billed already', () => {
      let order: Order;
      const close = () => answerOf(closePayment(world)({ order: order.id, reference: referenceOf(order) }));

      beforeEach(async () => {
        await give(25_000);
        order = await invoiced(world, budi, 2);
      });

      it('and has its invoice cancelled at the gateway', async () => {
        await answerOf(payFromBalance(world)(budi.id, order.id));
        expect(world.queue.pending()).to.deep.include({
          tag: 'ClosePayment',
          order: order.id,
          reference: referenceOf(order),
        });
        await close();
        expect(world.gateway.statusOf(referenceOf(order))).to.equal('Cancelled');
        expect((await storedOrder(world, order.id)).attempts.map(({ tag }) => tag)).to.deep.equal(['Closed']);
        expect(await balance()).to.equal(rupiah(5_000));
      });

      it('though the gateway does not answer; its invoice is closed when it does', async () => {
        world.gateway.next('status', 'Fails');
        expect((await answerOf(payFromBalance(world)(budi.id, order.id))).tag).to.equal('Paid');
        expect(
          (await refusalOf(closePayment(world)({ order: order.id, reference: referenceOf(order) }))).tag,
        ).to.equal('GatewayFailure');
        await close();
        expect(world.gateway.statusOf(referenceOf(order))).to.equal('Cancelled');
      });

      it('and gives back what came by the invoice too, before it was closed or after (row 31)', async () => {
        await answerOf(payFromBalance(world)(budi.id, order.id));
        world.gateway.pay(referenceOf(order), world.clock.now());
        for (const _ of [1, 2]) await close();
        expect(await balance()).to.equal(rupiah(25_000));
        const notice = aNotice({ reference: referenceOf(order), transaction: null, amount: rupiah(20_000) });
        expect(await answerOf(receiveNotice(world)(notice))).to.deep.equal({ tag: 'Settled' });
        expect(await balance()).to.equal(rupiah(25_000));
        expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 3, sold: 2 });
        expect(await answerOf(world.books.violations())).to.deep.equal([]);
      });

      it('only while the invoice is not paid: then nothing is taken', async () => {
        world.gateway.pay(referenceOf(order), world.clock.now());
        await close();
        expect((await refusalOf(payFromBalance(world)(budi.id, order.id))).tag).to.equal('NotPayable');
        expect(await balance()).to.equal(rupiah(25_000));
      });
    });

    it('of the buyer’s own only, and only while it can be paid', async () => {
      await give(50_000);
      const order = await ordered(world, budi);
      const stranger = await greeted(world, { id: buyerId(7002) });
      expect((await refusalOf(payFromBalance(world)(stranger.id, order.id))).tag).to.equal('OrderNotFound');
      await answerOf(payFromBalance(world)(budi.id, order.id));
      expect((await refusalOf(payFromBalance(world)(budi.id, order.id))).tag).to.equal('NotPayable');
      expect(await balance()).to.equal(rupiah(40_000));
    });

    it('and says it plainly when the store held no units, which cannot be', async () => {
      const order = await ordered(world, budi);
      const orders = {
        ...world.orders,
        commit: () => TE.left({ tag: 'Shortage', missing: [] } as const),
      };
      const no = await refusalOf(payFromBalance({ ...world, orders })(budi.id, order.id));
      expect(no.tag).to.equal('StoreFailure');
    });
  });

  describe('is filled', () => {
    it('by a deposit that is paid like an order', async () => {
      const deposit = await answerOf(requestDeposit(world)(budi.id, rupiah(50_000)));
      await answerOf(requestPayment(world)({ buyer: budi.id, order: deposit.id, method: qris }));
      world.gateway.pay(referenceOf(deposit), world.clock.now());
      const notice = aNotice({ reference: referenceOf(deposit), transaction: null, amount: rupiah(50_000) });
      expect(await answerOf(receiveNotice(world)(notice))).to.deep.equal({ tag: 'Settled' });
      expect(await answerOf(receiveNotice(world)(notice))).to.deep.equal({ tag: 'Settled' });
      expect((await storedOrder(world, deposit.id)).tag).to.equal('Delivered');
      expect(await balance()).to.equal(rupiah(50_000));
    });

    it('within limits, and by few deposits at a time', async () => {
      expect((await refusalOf(requestDeposit(world)(budi.id, rupiah(9_999)))).tag).to.equal(
        'AmountOutsideLimits',
      );
      for (const n of [1, 2, 3]) await answerOf(requestDeposit(world)(budi.id, rupiah(n * 10_000)));
      expect((await refusalOf(requestDeposit(world)(budi.id, rupiah(50_000)))).tag).to.equal(
        'TooManyOpenOrders',
      );
    });

    it('by the same deposit when the same amount is asked for twice, until its time is over', async () => {
      const deposit = await answerOf(requestDeposit(world)(budi.id, rupiah(50_000)));
      const ask = async () => (await answerOf(requestDeposit(world)(budi.id, rupiah(50_000)))).id;
      expect(await ask()).to.equal(deposit.id);
      world.clock.advance(between(world.clock.now(), deposit.expiresAt));
      expect(await ask()).to.not.equal(deposit.id);
    });

    it('by few deposits and orders, though they are asked for at once (row 18)', async () => {
      const ask = (amount: number) => requestDeposit(world)(budi.id, rupiah(amount))();
      const twice = await Promise.all([ask(50_000), ask(50_000)]);
      expect(new Set(twice.map((one) => (E.isRight(one) ? one.right.id : one.left.tag)))).to.have.lengthOf(1);
      const outcomes = await Promise.all([10_000, 20_000, 30_000, 40_000].map(ask));
      expect(outcomes.map((one) => (E.isRight(one) ? 'Opened' : one.left.tag)).sort()).to.deep.equal([
        'Opened',
        'Opened',
        'TooManyOpenOrders',
        'TooManyOpenOrders',
      ]);
    });

    it('and no order is placed beside one that takes the last place meanwhile', async () => {
      for (const amount of [10_000, 20_000]) await answerOf(requestDeposit(world)(budi.id, rupiah(amount)));
      const { id } = await fillCart(world, budi, netflix, 1);
      const place: World['orders']['place'] = (placement, version) => async () => {
        await requestDeposit(world)(budi.id, rupiah(30_000))();
        return world.orders.place(placement, version)();
      };
      const rushed = { ...world, orders: { ...world.orders, place } };
      expect((await refusalOf(placeOrder(rushed)({ buyer: budi.id, cart: id }))).tag).to.equal(
        'TooManyOpenOrders',
      );
    });

    it('and says so when the deposit cannot be kept', async () => {
      const orders = { ...world.orders, open: () => TE.left(brokenStore) };
      expect(await refusalOf(requestDeposit({ ...world, orders })(budi.id, rupiah(50_000)))).to.equal(
        brokenStore,
      );
    });
  });

  it('is shown with how it came about, newest first, a page at a time', async () => {
    for (let n = 1; n <= 12; n += 1) await give(n);
    const first = await answerOf(showWallet(world)(budi.id, 0));
    expect(first.balance).to.equal(rupiah(78));
    expect(first.entries.items.map(({ amount }) => amount)).to.deep.equal([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    const second = await answerOf(showWallet(world)(budi.id, 1));
    expect(second.entries.items.map(({ amount }) => amount)).to.deep.equal([2, 1]);
    expect(second.entries.total).to.equal(12);
  });

  it('has its deposits listed, whatever became of them', async () => {
    await ordered(world, budi);
    const deposit = await answerOf(requestDeposit(world)(budi.id, rupiah(50_000)));
    const { items, total } = await answerOf(listDeposits(world)(budi.id, 0));
    expect([items.map(({ id }) => id), total]).to.deep.equal([[deposit.id], 1]);
  });

  describe('when it changes', () => {
    const news = { key: 'k', kind: 'PaidLate', amount: 10_000, order: null } as const;

    it('is told with what it is now, and with the order that the money came for', async () => {
      await give(12_000);
      const order = await ordered(world, budi);
      await answerOf(notifyOfMoney(world)(budi.id, news));
      await answerOf(notifyOfMoney(world)(budi.id, { ...news, order: order.id }));
      await answerOf(notifyOfMoney(world)(budi.id, { ...news, order: orderId('tg1-00000000') }));
      const told = world.messenger.told().flatMap((one) => ('news' in one ? [one.news] : []));
      expect(told).to.deep.equal([
        { tag: 'Money', news, order: null, balance: rupiah(12_000) },
        { tag: 'Money', news: { ...news, order: order.id }, order, balance: rupiah(12_000) },
        {
          tag: 'Money',
          news: { ...news, order: orderId('tg1-00000000') },
          order: null,
          balance: rupiah(12_000),
        },
      ]);
    });

    it('is told to nobody whom the shop does not know or cannot reach; another failure is tried again', async () => {
      await answerOf(notifyOfMoney(world)(buyerId(1), news));
      world.messenger.block(budi.id);
      await answerOf(notifyOfMoney(world)(budi.id, news));
      world.messenger.unblock(budi.id);
      world.messenger.failNext(1);
      expect((await refusalOf(notifyOfMoney(world)(budi.id, news))).tag).to.equal('DeliveryFailure');
    });
  });
});

describe('An order that lost its timer', () => {
  it('gets a new one a quarter of an hour after its time was up, so that nothing is held for ever (row 18)', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 5);
    const order = await ordered(world, await greeted(world));
    world.clock.advance(minutes(30));
    world.queue.take(world.clock.now());
    expect(await answerOf(expireOverdue(world)())).to.deep.equal([]);
    world.clock.advance(1);
    expect(await answerOf(expireOverdue(world)())).to.deep.equal([order.id]);
    expect(world.queue.pending()).to.deep.equal([
      { tag: 'ExpireOrder', order: order.id, at: world.clock.now() },
    ]);
  });
});
