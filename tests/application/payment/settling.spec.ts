import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { cancelOrder } from '../../../application/payment/cancel-order.ts';
import { gatewaysOf } from '../../../application/gateways.ts';
import { checkPayment } from '../../../application/payment/check-payment.ts';
import { closePayment } from '../../../application/payment/close-payment.ts';
import { expireOrder } from '../../../application/payment/expire-order.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import type { PaymentNotice } from '../../../application/ports/payment-gateway.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { hours, minutes, seconds } from '../../../domain/instant.ts';
import { orderId, type Order } from '../../../domain/order/order.ts';
import { paymentReference, transactionId } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import {
  brokenStore,
  invoiced,
  openWorld,
  ordered,
  withRivals,
  type World,
} from '../../support/fixture/world.ts';
import { greeted, shelfOf, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { aNotice, qris, referenceOf } from '../../support/builders/payments.ts';

describe('Settling', () => {
  let world: World;
  let budi: Buyer;
  let order: Order;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 5);
    budi = await greeted(world);
    order = await invoiced(world, budi, 2);
  });

  const paid = (): void => {
    world.gateway.pay(referenceOf(order), world.clock.now());
  };
  const noticeOf = (over: Partial<PaymentNotice> = {}): PaymentNotice =>
    aNotice({ reference: referenceOf(order), amount: order.total, ...over });
  const notice = (over: Partial<PaymentNotice> = {}) => receiveNotice(world)(noticeOf(over));
  const poll = () => pollPayment(world)({ order: order.id, reference: referenceOf(order) });
  const deliveries = () => world.queue.pending().filter(({ tag }) => tag === 'DeliverGoods');
  const calls = () => world.gateway.calls().slice(1);
  const cases = () => answerOf(world.openCases.list());

  describe('by a notice', () => {
    it('pays the order once the gateway confirms, and hands its units over', async () => {
      paid();
      expect(await answerOf(notice())).to.deep.equal({ tag: 'Settled' });
      expect((await storedOrder(world, order.id)).tag).to.equal('Paid');
      expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 3, sold: 2 });
      expect(deliveries()).to.deep.equal([{ tag: 'DeliverGoods', order: order.id }]);
    });

    it('has one effect when it comes twenty times at once (row 1)', async () => {
      paid();
      const answers = await Promise.all(Array.from({ length: 20 }, () => answerOf(notice())));
      expect(new Set(answers.map(({ tag }) => tag))).to.deep.equal(new Set(['Settled']));
      expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 3, sold: 2 });
      expect(await cases()).to.deep.equal([]);
    });

    it('is not believed while the gateway says otherwise (row 2)', async () => {
      expect(await answerOf(notice())).to.deep.equal({ tag: 'NotConfirmed' });
      expect(await storedOrder(world, order.id)).to.deep.equal(order);
    });

    it('must name our payment, our transaction and our amount (row 3)', async () => {
      paid();
      for (const over of [
        { reference: paymentReference('tg1-00000000') },
        { transaction: transactionId('txn-of-another') },
        { amount: rupiah(1_000) },
      ]) {
        expect(await refusalOf(notice(over))).to.deep.equal({ tag: 'NoSuchPayment' });
      }
      expect(calls()).to.deep.equal([]);
      expect(await storedOrder(world, order.id)).to.deep.equal(order);
    });

    it('may name the amount with the fee, or no transaction', async () => {
      paid();
      const attempt = order.attempts[0];
      const total = attempt?.tag === 'Payable' ? attempt.invoice.total : rupiah(0);
      expect(await answerOf(notice({ amount: total, transaction: null }))).to.deep.equal({ tag: 'Settled' });
    });

    it('is taken before the answer to our own call is known (row 4)', async () => {
      const early = await ordered(world, budi);
      world.gateway.next('request', 'AnswerLost');
      await answerOf(requestPayment(world)({ buyer: budi.id, order: early.id, method: qris }));
      world.gateway.pay(referenceOf(early), world.clock.now());
      const hint = aNotice({
        reference: referenceOf(early),
        transaction: transactionId('txn'),
        amount: early.total,
      });
      expect(await answerOf(receiveNotice(world)(hint))).to.deep.equal({ tag: 'Settled' });
      expect((await storedOrder(world, early.id)).tag).to.equal('Paid');
    });

    it('should come again when the gateway is away (row 6)', async () => {
      paid();
      world.gateway.next('status', 'Fails');
      expect((await refusalOf(notice())).tag).to.equal('GatewayFailure');
      expect(await answerOf(notice())).to.deep.equal({ tag: 'Settled' });
    });

    it('changes nothing for a sandbox payment in a live shop but warns the owner (row 27)', async () => {
      world.gateway.pay(referenceOf(order), world.clock.now(), { sandbox: true });
      expect(await answerOf(notice())).to.deep.equal({ tag: 'Refused' });
      expect(await answerOf(notice())).to.deep.equal({ tag: 'Refused' });
      expect((await storedOrder(world, order.id)).tag).to.equal('AwaitingPayment');
      expect(world.queue.pending().filter(({ tag }) => tag === 'NotifyAdmins').length).to.equal(1);
    });

    it('about an order that expired buys its goods where they are still there, late (row 9)', async () => {
      world.clock.advance(minutes(15));
      await answerOf(expireOrder(world)(order.id));
      await answerOf(closePayment(world)({ order: order.id, reference: referenceOf(order) }));
      paid();
      expect(await answerOf(notice())).to.deep.equal({ tag: 'Settled' });
      const paidLate = await storedOrder(world, order.id);
      expect(paidLate.tag === 'Paid' && paidLate.late).to.equal(true);
      expect((await answerOf(world.orders.goods(order.id))).length).to.equal(2);
      expect(await cases()).to.deep.equal([]);
      expect(await answerOf(notice())).to.deep.equal({ tag: 'Settled' });
    });

    it('about an order that expired goes to the balance, once, where its goods are gone (row 10)', async () => {
      world.clock.advance(minutes(15));
      await answerOf(expireOrder(world)(order.id));
      await answerOf(closePayment(world)({ order: order.id, reference: referenceOf(order) }));
      const { stock } = await shelfOf(world, netflix);
      await ordered(world, await greeted(world, { id: buyerId(7002) }), netflix, stock);
      paid();
      expect(await answerOf(notice())).to.deep.equal({ tag: 'Settled' });
      expect(await answerOf(notice())).to.deep.equal({ tag: 'Settled' });
      expect((await storedOrder(world, order.id)).tag).to.equal('Expired');
      expect(await answerOf(world.wallets.balance(budi.id))).to.equal(order.total);
      const told = world.queue
        .pending()
        .filter(({ tag }) => tag === 'NotifyOfMoney' || tag === 'NotifyAdmins');
      expect(told.map(({ tag }) => tag)).to.have.members(['NotifyOfMoney', 'NotifyAdmins']);
    });

    it('about an attempt that ended before the gateway named a transaction is not confirmed', async () => {
      const order = await ordered(world, budi);
      world.gateway.next('request', 'Fails');
      await answerOf(requestPayment(world)({ buyer: budi.id, order: order.id, method: qris }));
      const found = await storedOrder(world, order.id);
      const closed = found.attempts.map((attempt) => ({
        ...attempt,
        tag: 'Closed' as const,
        total: null,
        transaction: null,
      }));
      const orders: World['orders'] = {
        ...world.orders,
        findByReference: () =>
          TE.right({ _tag: 'Some', value: { version: 1, value: { ...found, attempts: closed } } }),
      };
      const hint = aNotice({ reference: referenceOf(order), transaction: null, amount: order.total });
      expect(await answerOf(receiveNotice({ ...world, orders })(hint))).to.deep.equal({
        tag: 'NotConfirmed',
      });
    });

    it('is refused when the order does not carry the attempt it is found by', async () => {
      const orders: World['orders'] = {
        ...world.orders,
        findByReference: () =>
          TE.right({ _tag: 'Some', value: { version: 1, value: { ...order, attempts: [] } } }),
      };
      expect((await refusalOf(receiveNotice({ ...world, orders })(noticeOf()))).tag).to.equal(
        'NoSuchPayment',
      );
    });
  });

  describe('by a poll', () => {
    it('finds a payment of which no notice ever came (row 5)', async () => {
      paid();
      await answerOf(poll());
      expect((await storedOrder(world, order.id)).tag).to.equal('Paid');
    });

    it('is asked after 5, 15 and 30 seconds, then every minute (row 5)', async () => {
      const start = world.clock.now();
      const moments: number[] = [];
      for (let n = 0; n < 6; n += 1) {
        const next = world.queue.pending().find(({ tag }) => tag === 'CheckPayment');
        const at = next?.tag === 'CheckPayment' ? next.at : start;
        moments.push((at - start) / 1_000);
        world.clock.set(at);
        await answerOf(poll());
      }
      expect(moments).to.deep.equal([5, 15, 30, 90, 150, 210]);
    });

    it('goes on through the gateway’s silence (row 6)', async () => {
      world.clock.advance(seconds(5));
      world.gateway.next('status', 'Fails');
      expect((await answerOf(poll())).failure?.tag).to.equal('GatewayFailure');
      expect(world.queue.pending().filter(({ tag }) => tag === 'CheckPayment').length).to.equal(1);
    });

    it('ends after the gateway’s 24 hours, even when it has forgotten the payment', async () => {
      world.clock.advance(hours(24));
      world.gateway.forget(referenceOf(order));
      await answerOf(poll());
      expect((await storedOrder(world, order.id)).attempts.map(({ tag }) => tag)).to.deep.equal(['Closed']);
    });

    it('does not give a payment up because the gateway does not know it for a moment', async () => {
      world.gateway.forget(referenceOf(order));
      await answerOf(poll());
      expect((await storedOrder(world, order.id)).attempts.map(({ tag }) => tag)).to.deep.equal(['Payable']);
    });

    it('has nothing to ask of an attempt that is settled or unknown', async () => {
      paid();
      await answerOf(notice());
      const before = calls().length;
      await answerOf(poll());
      await answerOf(pollPayment(world)({ order: order.id, reference: paymentReference('none') }));
      expect(calls().length).to.equal(before);
      expect(
        (await refusalOf(pollPayment(world)({ order: orderId('none'), reference: referenceOf(order) }))).tag,
      ).to.equal('OrderNotFound');
    });
  });

  describe('by the buyer’s own question', () => {
    it('settles at once (row 5)', async () => {
      paid();
      expect((await answerOf(checkPayment(world)(budi.id, order.id))).tag).to.equal('Paid');
    });

    it('changes nothing while the money is not there, or when there is no attempt yet', async () => {
      expect(await answerOf(checkPayment(world)(budi.id, order.id))).to.deep.equal(order);
      const fresh = await ordered(world, budi);
      expect(await answerOf(checkPayment(world)(budi.id, fresh.id))).to.deep.equal(fresh);
    });

    it('is answered only to the buyer, and only when the gateway answers', async () => {
      expect((await refusalOf(checkPayment(world)(buyerId(8), order.id))).tag).to.equal('OrderNotFound');
      world.gateway.next('status', 'Fails');
      expect((await refusalOf(checkPayment(world)(budi.id, order.id))).tag).to.equal('GatewayFailure');
      const status = () => TE.left({ tag: 'PaymentNotFound' } as const);
      const gateways = gatewaysOf({ offered: [{ ...world.gateway, status }] });
      expect(await refusalOf(checkPayment({ ...world, gateways })(budi.id, order.id))).to.include({
        tag: 'GatewayFailure',
        why: 'Unreadable',
      });
    });
  });

  describe('when rivals are quicker', () => {
    it('decides anew and settles once', async () => {
      paid();
      const rivalled = { ...world, orders: withRivals(world.orders, 3) };
      expect((await answerOf(checkPayment(rivalled)(budi.id, order.id))).tag).to.equal('Paid');
    });

    it('gives up after ten times, and at once when the store is away', async () => {
      paid();
      const rivalled = { ...world, orders: withRivals(world.orders, 10) };
      expect((await refusalOf(checkPayment(rivalled)(budi.id, order.id))).tag).to.equal('StoreFailure');
      const broken = { ...world, orders: { ...world.orders, commit: () => TE.left(brokenStore) } };
      expect(await refusalOf(checkPayment(broken)(budi.id, order.id))).to.deep.equal(brokenStore);
    });
  });

  describe('by expiry', () => {
    it('gives the units back, tells the buyer and has the payment closed', async () => {
      world.clock.advance(minutes(15));
      expect((await answerOf(expireOrder(world)(order.id))).tag).to.equal('Expired');
      expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 5, sold: 0 });
      expect(world.queue.pending()).to.deep.include({ tag: 'NotifyBuyer', order: order.id, news: 'Expired' });
      expect(world.queue.pending()).to.deep.include({
        tag: 'ClosePayment',
        order: order.id,
        reference: referenceOf(order),
      });
    });

    it('asks the gateway first: what was paid while we were down is delivered (row 11)', async () => {
      paid();
      world.clock.advance(hours(3));
      expect((await answerOf(expireOrder(world)(order.id))).tag).to.equal('Paid');
    });

    it('waits for a gateway that is away, but not for ever', async () => {
      world.clock.advance(minutes(15));
      world.gateway.next('status', 'Fails', 'Fails');
      expect((await refusalOf(expireOrder(world)(order.id))).tag).to.equal('GatewayFailure');
      world.clock.advance(minutes(11));
      expect((await answerOf(expireOrder(world)(order.id))).tag).to.equal('Expired');
    });

    it('does nothing before its time, or to an order that is settled', async () => {
      expect(await answerOf(expireOrder(world)(order.id))).to.deep.equal(order);
      paid();
      await answerOf(notice());
      world.clock.advance(minutes(15));
      expect((await answerOf(expireOrder(world)(order.id))).tag).to.equal('Paid');
      expect((await refusalOf(expireOrder(world)(orderId('none')))).tag).to.equal('OrderNotFound');
    });
  });

  describe('by cancelling', () => {
    it('gives the units back', async () => {
      expect((await answerOf(cancelOrder(world)(budi.id, order.id))).tag).to.equal('Cancelled');
      expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 5, sold: 0 });
    });

    it('loses to a payment that was quicker', async () => {
      paid();
      expect((await answerOf(cancelOrder(world)(budi.id, order.id))).tag).to.equal('Paid');
    });

    it('does not wait for a gateway that is away, since a late payment is caught anyway', async () => {
      world.gateway.next('status', 'Fails');
      expect((await answerOf(cancelOrder(world)(budi.id, order.id))).tag).to.equal('Cancelled');
    });

    it('is the buyer’s alone', async () => {
      expect((await refusalOf(cancelOrder(world)(buyerId(8), order.id))).tag).to.equal('OrderNotFound');
    });
  });

  describe('closing a payment', () => {
    const close = () => closePayment(world)({ order: order.id, reference: referenceOf(order) });

    it('cancels it at the gateway and stops asking', async () => {
      await answerOf(cancelOrder(world)(budi.id, order.id));
      await answerOf(close());
      expect(world.gateway.statusOf(referenceOf(order))).to.equal('Cancelled');
      expect((await storedOrder(world, order.id)).attempts.map(({ tag }) => tag)).to.deep.equal(['Closed']);
      await answerOf(poll());
      expect(world.queue.pending().filter(({ tag }) => tag === 'CheckPayment').length).to.equal(1);
    });

    it('leaves the payment of an open order alone', async () => {
      await answerOf(close());
      expect(world.gateway.statusOf(referenceOf(order))).to.equal('Pending');
    });

    it('learns first what became of a payment whose opening was never answered', async () => {
      const early = await ordered(world, budi);
      world.gateway.next('request', 'AnswerLost');
      await answerOf(requestPayment(world)({ buyer: budi.id, order: early.id, method: qris }));
      world.gateway.next('request', 'Fails');
      await answerOf(cancelOrder(world)(budi.id, early.id));
      await answerOf(closePayment(world)({ order: early.id, reference: referenceOf(early) }));
      expect(world.gateway.statusOf(referenceOf(early))).to.equal('Cancelled');
    });

    it('says plainly when the store answers what no decision allowed for', async () => {
      await answerOf(cancelOrder(world)(budi.id, order.id));
      paid();
      for (const no of [
        { tag: 'Overdrawn', balance: rupiah(0) },
        { tag: 'Shortage', missing: [] },
      ] as const) {
        const orders = { ...world.orders, commit: () => TE.left(no) };
        const outcome = await closePayment({ ...world, orders })({
          order: order.id,
          reference: referenceOf(order),
        })();
        const failed = outcome._tag === 'Left' ? outcome.left : null;
        expect(failed?.tag).to.equal('StoreFailure');
      }
    });

    it('keeps money that came before the cancel did', async () => {
      await answerOf(cancelOrder(world)(budi.id, order.id));
      paid();
      await answerOf(close());
      const paidLate = await storedOrder(world, order.id);
      expect(paidLate.tag === 'Paid' && paidLate.late).to.equal(true);
    });

    it('is tried again when the gateway is away', async () => {
      await answerOf(cancelOrder(world)(budi.id, order.id));
      world.gateway.next('status', 'Fails');
      expect((await refusalOf(close())).tag).to.equal('GatewayFailure');
    });

    it('has nothing to do for an attempt that is unknown', async () => {
      expect(
        await answerOf(closePayment(world)({ order: order.id, reference: paymentReference('none') })),
      ).to.deep.equal(order);
    });
  });
});
