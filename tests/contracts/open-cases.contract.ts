import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { buyerId } from '../../domain/people/buyer.ts';
import { decision } from '../../domain/order/decision.ts';
import type { AnsweredCase, CaseKind, OpenCase } from '../../domain/cases/open-case.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { aSettledAttempt } from '../support/builders/payments.ts';
import { committed, greeted, placed, stockUp } from '../support/fixture/shop.ts';
import { netflix } from '../support/builders/products.ts';
import { orderFor } from '../support/builders/orders.ts';
import { payment } from '../support/builders/decisions.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

/** What every list of open cases promises. */
export const openCasesContract = (name: string, open: OpenStore): void => {
  describe(`OpenCases, ${name}`, () => {
    const store = freshStore(open);

    /** Has a case come in with the payment of the `n`th buyer's order. */
    const opened = async (n: number, kind: CaseKind, amount: number, minute: number): Promise<OpenCase> => {
      const { order, version } = await placed(store(), orderFor(await greeted(store(), n)));
      const one: OpenCase = {
        order: order.id,
        reference: paymentReference(order.id),
        kind,
        amount: rupiah(amount),
        openedAt: minutesPastNoon(minute),
      };
      await committed(store(), { ...payment(order), cases: [one] }, version);
      return one;
    };

    it('lists none while all money found its place', async () => {
      await stockUp(store(), netflix, 1);
      const { order, version } = await placed(store(), orderFor(await greeted(store())));
      await committed(store(), payment(order), version);
      expect(await answerOf(store().openCases.list())).to.deep.equal([]);
    });

    it('lists all of them, oldest first', async () => {
      await stockUp(store(), netflix, 4);
      const second = await opened(1, 'Overpaid', 1, 2);
      const first = await opened(2, 'PaidLate', 50_000_000_000, 1);
      const fourth = await opened(3, 'Underpaid', 0, 4);
      const third = await opened(4, 'PaidTwice', 10_000, 3);
      expect(await answerOf(store().openCases.list())).to.deep.equal([first, second, third, fourth]);
    });

    it('finds a case by its payment, and those of an order', async () => {
      await stockUp(store(), netflix, 2);
      const one = await opened(1, 'Overpaid', 500, 1);
      const other = await opened(2, 'PaidLate', 10_000, 2);
      expect(await answerOf(store().openCases.find(one.reference))).to.deep.equal(O.some(one));
      expect(await answerOf(store().openCases.ofOrder(other.order))).to.deep.equal([other]);
    });

    it('knows no case of a payment or an order that has none', async () => {
      await stockUp(store(), netflix, 1);
      const { order, version } = await placed(store(), orderFor(await greeted(store())));
      await committed(store(), payment(order), version);
      expect(await answerOf(store().openCases.find(paymentReference(order.id)))).to.deep.equal(O.none);
      expect(await answerOf(store().openCases.ofOrder(order.id))).to.deep.equal([]);
    });

    it('lists the cases of one order, oldest first, without those that are answered', async () => {
      await stockUp(store(), netflix, 1);
      const { order, version } = await placed(store(), orderFor(await greeted(store())));
      const cases = [9, 2, 5].map((minute): OpenCase => ({
        order: order.id,
        reference: paymentReference(`ref-${String(minute)}`),
        kind: 'PaidTwice',
        amount: rupiah(minute),
        openedAt: minutesPastNoon(minute),
      }));
      const attempts = cases.map(({ reference, amount }) => aSettledAttempt({ reference, amount }));
      const made = { ...payment(order, { attempts }), cases };
      const [ninth, second, fifth] = cases;
      const now = await committed(store(), made, version);
      expect(await answerOf(store().openCases.ofOrder(order.id))).to.deep.equal([second, fifth, ninth]);
      const answered: AnsweredCase = {
        reference: paymentReference('ref-5'),
        answer: 'RefundOutside',
        by: buyerId(9_001),
        note: 'TRF-1',
        at: minutesPastNoon(20),
      };
      await committed(store(), decision(made.order, { answered: [answered] }), now);
      expect(await answerOf(store().openCases.ofOrder(order.id))).to.deep.equal([second, ninth]);
      expect(await answerOf(store().openCases.list())).to.deep.equal([second, ninth]);
      expect(await answerOf(store().openCases.find(answered.reference))).to.deep.equal(O.none);
      expect(await answerOf(store().openCases.answered(answered.reference))).to.deep.equal(O.some(answered));
      for (const waiting of [paymentReference('ref-9'), paymentReference('unheard of')])
        expect(await answerOf(store().openCases.answered(waiting))).to.deep.equal(O.none);
    });
  });
};
