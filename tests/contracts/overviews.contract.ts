import { expect } from 'chai';
import type { Overview } from '../../application/ports/overviews.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { after } from '../../domain/instant.ts';
import { usualSpec } from '../../domain/manual/manual-task.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import type { Span } from '../../domain/reports/period.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { anOrderLine, orderFor } from '../support/builders/orders.ts';
import { aProductRow, netflix } from '../support/builders/products.ts';
import { answerOf } from '../support/either.ts';
import { committed, greeted, placed, sold, stockUp } from '../support/fixture/shop.ts';
import { payment } from '../support/builders/decisions.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answeredBy, claimed, deliveredTo, firstUnit } from './warranties.contract.ts';

const day: Span = { from: noon, to: minutesPastNoon(24 * 60) };

const quiet: Overview = {
  cases: 0,
  claims: 0,
  manual: 0,
  parked: 0,
  soldOut: 0,
  today: { orders: 0, revenue: rupiah(0) },
};

/** What every first look of staff promises. */
export const overviewsContract = (name: string, open: OpenStore): void => {
  describe(`Overviews, ${name}`, () => {
    const store = freshStore(open);
    const count = (): Promise<Overview> => answerOf(store().overviews.count(day));

    it('count nothing in an empty shop', async () => {
      expect(await count()).to.deep.equal(quiet);
    });

    it('count a case until it is answered, and what was paid within the day without what was waived', async () => {
      await stockUp(store(), netflix, 9);
      const buyer = await greeted(store());
      await sold(store(), orderFor(buyer, 1), { paidAt: after(day.from, -1) });
      const first = await sold(store(), orderFor(buyer, 2), { paidAt: day.from, waived: rupiah(500) });
      await sold(store(), orderFor(buyer, 3), { paidAt: day.to });
      const revenue = rupiah(first.order.total - 500);
      expect(await count()).to.deep.equal({ ...quiet, today: { orders: 1, revenue } });

      const { order, version } = await placed(store(), orderFor(await greeted(store(), 2)));
      const reference = paymentReference(order.id);
      const asked = {
        order: order.id,
        reference,
        kind: 'Overpaid',
        amount: rupiah(1),
        openedAt: noon,
      } as const;
      const paid = payment(order, { paidAt: after(day.to, 1) });
      await committed(store(), { ...paid, cases: [asked] }, version);
      expect((await count()).cases).to.equal(1);
    });

    it('count a claim until it is answered', async () => {
      await stockUp(store(), netflix, 3);
      await answerOf(store().warranties.setTerms(netflix, { days: 30, policy: 'AskStaff' }, []));
      const { order, version } = await deliveredTo(store(), await greeted(store()));
      const covered = await firstUnit(store(), order);
      const claimedAt = await answerOf(store().warranties.commit(claimed(order, covered), version));
      expect((await count()).claims).to.equal(1);
      const waiting = await firstUnit(store(), order);
      const refused = answeredBy(order, waiting, { tag: 'Refuse', note: 'it works' });
      await answerOf(store().warranties.commit(refused, claimedAt));
      expect((await count()).claims).to.equal(0);
    });

    it('count a line that is made by hand from its payment until it is made', async () => {
      const topUp = variantCode('ML-TOPUP');
      await answerOf(store().products.import([aProductRow({ code: topUp, kind: 'manual' })]));
      await answerOf(store().manualWork.setSpec(topUp, usualSpec, []));
      const line = anOrderLine({ product: topUp, kind: 'manual', quantity: 1 });
      const { order, version } = await placed(
        store(),
        orderFor(await greeted(store()), 1, { lines: [line] }),
      );
      expect((await count()).manual).to.equal(0);
      await committed(store(), payment(order), version);
      expect(await count()).to.include({ manual: 1, soldOut: 0 });
    });

    it('count what is on sale and has no unit left, a hidden product never', async () => {
      await stockUp(store(), netflix, 0);
      expect((await count()).soldOut).to.equal(1);
      await answerOf(store().products.change(netflix, { isHidden: true }, []));
      expect((await count()).soldOut).to.equal(0);
    });
  });
};
