import { expect } from 'chai';
import type { CaseKind, OpenCase } from '../../domain/open-case.ts';
import { paymentReference } from '../../domain/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { committed, greeted, netflix, orderFor, payment, placed, stockUp, units } from './shop.ts';
import { answerOf, freshStore, type OpenStore } from './store-under-test.ts';

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
      await stockUp(store(), netflix, units(netflix, 1));
      const { order, version } = await placed(store(), orderFor(await greeted(store())));
      await committed(store(), payment(order), version);
      expect(await answerOf(store().openCases.list())).to.deep.equal([]);
    });

    it('lists all of them, oldest first', async () => {
      await stockUp(store(), netflix, units(netflix, 4));
      const second = await opened(1, 'Overpaid', 1, 2);
      const first = await opened(2, 'PaidLate', 50_000_000_000, 1);
      const fourth = await opened(3, 'Underpaid', 0, 4);
      const third = await opened(4, 'PaidTwice', 10_000, 3);
      expect(await answerOf(store().openCases.list())).to.deep.equal([first, second, third, fourth]);
    });
  });
};
