import { expect } from 'chai';
import { buyerId } from '../../domain/people/buyer.ts';
import type { FollowUp, AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import { orderId } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf } from '../support/either.ts';

const order = orderId('tg7001-00000001');
const otherOrder = orderId('tg7001-00000002');
const reference = paymentReference('tg7001-00000001');
const otherReference = paymentReference('tg7001-00000001-2');

const check = (minute: number, of = reference): FollowUp => ({
  tag: 'CheckPayment',
  order,
  reference: of,
  at: minutesPastNoon(minute),
});

const spam = (minute: number): AdminNotification => ({
  tag: 'SpamReported',
  person: buyerId(7_999_999_999_999),
  firstName: '<i>Rudi</i> 🤖',
  username: null,
  at: minutesPastNoon(minute),
});

/** Pieces of news that are all different, several of each kind. */
const news: readonly AdminNotification[] = [
  { tag: 'SaleMade', order },
  { tag: 'SaleMade', order: otherOrder },
  { tag: 'SalesOfMinute', from: minutesPastNoon(0), to: minutesPastNoon(1) },
  { tag: 'SalesOfMinute', from: minutesPastNoon(1), to: minutesPastNoon(2) },
  { tag: 'BuyerUnreachable', order },
  { tag: 'DeliveryOverdue', order },
  { tag: 'CaseOpened', order, reference, kind: 'Overpaid', amount: rupiah(50_000_000_000) },
  { tag: 'CaseOpened', order, reference: otherReference, kind: 'PaidTwice', amount: rupiah(1) },
  { tag: 'SandboxPayment', order, reference },
  { tag: 'SandboxPayment', order, reference: otherReference },
  { tag: 'JobParked', task: 'deliver', order },
  { tag: 'JobParked', task: 'notify-buyer', order },
  { tag: 'JobParked', task: 'notify-admin', order: null },
  spam(1),
  spam(2),
];

/** Follow-ups of which none stands for another. */
const different: readonly FollowUp[] = [
  { tag: 'DeliverGoods', order },
  { tag: 'DeliverGoods', order: otherOrder },
  check(1),
  check(1, otherReference),
  { tag: 'ExpireOrder', order, at: minutesPastNoon(15) },
  { tag: 'ExpireOrder', order: otherOrder, at: minutesPastNoon(15) },
  { tag: 'ClosePayment', order, reference },
  { tag: 'ClosePayment', order, reference: otherReference },
  { tag: 'NotifyBuyer', order, news: 'InvoiceReady' },
  { tag: 'NotifyBuyer', order, news: 'Expired' },
  { tag: 'NotifyBuyer', order, news: 'Cancelled' },
  { tag: 'NotifyBuyer', order, news: 'UnderReview' },
  { tag: 'NotifyBuyer', order: otherOrder, news: 'UnderReview' },
  ...news.map((one): FollowUp => ({ tag: 'NotifyAdmins', news: one })),
  ...news.map((one): FollowUp => ({ tag: 'NotifyAdmin', owner: buyerId(1), news: one })),
  ...news.map((one): FollowUp => ({ tag: 'NotifyAdmin', owner: buyerId(2), news: one })),
];

/** What every queue of follow-ups promises. */
export const followUpsContract = (name: string, open: OpenStore): void => {
  describe(`FollowUps, ${name}`, () => {
    const store = freshStore(open);

    const add = (...followUps: readonly FollowUp[]) => answerOf(store().followUps.add(followUps));

    it('has nothing waiting at first, nor after nothing was added', async () => {
      expect(await store().pendingFollowUps()).to.deep.equal([]);
      await add();
      expect(await store().pendingFollowUps()).to.deep.equal([]);
    });

    it('keeps every word of every kind', async () => {
      await add(...different);
      expect(await store().pendingFollowUps()).to.have.deep.members([...different]);
    });

    it('has the same thing waiting once, however often it is added', async () => {
      await add(...different);
      await add(...different);
      expect(await store().pendingFollowUps()).to.have.deep.members([...different]);
    });

    it('replaces what waits for the same thing by what was added last', async () => {
      await add(check(1), { tag: 'ExpireOrder', order, at: minutesPastNoon(15) });
      await add(check(2));
      await add({ tag: 'ExpireOrder', order, at: minutesPastNoon(10) });
      expect(await store().pendingFollowUps()).to.have.deep.members([
        check(2),
        { tag: 'ExpireOrder', order, at: minutesPastNoon(10) },
      ]);
    });

    it('has one of twenty added at once waiting', async () => {
      await outcomesOf(
        Array.from({ length: 20 }, () => store().followUps.add([{ tag: 'DeliverGoods', order }])),
      );
      expect(await store().pendingFollowUps()).to.deep.equal([{ tag: 'DeliverGoods', order }]);
    });

    it('has all of those waiting that many add at once, and of the same thing what was added last', async () => {
      const at = [3, 1, 2].map((minute) => store().followUps.add([check(minute)]));
      await outcomesOf([...different.map((one) => store().followUps.add([one])), ...at]);
      const others = different.filter((one) => one.tag !== 'CheckPayment' || one.reference !== reference);
      expect(await store().pendingFollowUps()).to.have.deep.members([...others, check(2)]);
    });
  });
};
