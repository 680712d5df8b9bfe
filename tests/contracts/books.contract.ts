import { expect } from 'chai';
import { entryKey } from '../../domain/balance/wallet.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { decision, type Decision } from '../../domain/order/decision.ts';
import { after, hours, type Instant } from '../../domain/instant.ts';
import type { Delivered, Paid } from '../../domain/order/order.ts';
import { paymentReference, type PaymentAttempt } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { voucherCode } from '../../domain/voucher/voucher.ts';
import { anEntry } from '../support/builders/entries.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { aDeliveredOrder, depositFor, orderFor } from '../support/builders/orders.ts';
import { anAttempt, aSettledAttempt } from '../support/builders/payments.ts';
import { answerTo, arrival, balancePayment, givenBack } from '../support/builders/decisions.ts';
import { balanceOf, deposited, toppedUp } from '../support/fixture/money.ts';
import { committed, expired, greeted, placed, stockUp, type Stored } from '../support/fixture/shop.ts';
import { netflix } from '../support/builders/products.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

/** What everything that is kept promises to an auditor. */
export const booksContract = (name: string, open: OpenStore): void => {
  describe(`Books, ${name}`, () => {
    const store = freshStore(open);

    const violations = () => answerOf(store().books.violations());
    const commit = async <D extends Decision>(made: D, version: number) => ({
      order: made.order,
      version: await committed(store(), made, version),
    });

    /** The `n`th order of the buyer of this story, placed and waiting. */
    const waiting = async (n: number) => placed(store(), orderFor(await greeted(store()), n));
    const late = async (n: number) => expired(store(), orderFor(await greeted(store()), n));
    const deliver = async ({ order, version }: { order: Decision['order']; version: number }) => {
      const { tag: _, unreachableSince: __, alarmedAt: ___, ...facts } = order as Paid;
      const delivered: Delivered = aDeliveredOrder(facts);
      return { order: delivered, version: await committed(store(), decision(delivered), version) };
    };
    const arrived = async (kept: Stored<Decision['order']>, received?: number, reference?: string) =>
      commit(arrival(kept.order, received, reference), kept.version);

    it('balance in an empty shop', async () => {
      expect(await violations()).to.deep.equal([]);
    });

    it('balance while an order waits for its money', async () => {
      const far = after(noon, hours(24 * 36_500));
      await stockUp(store(), netflix, 1);
      await placed(store(), orderFor(await greeted(store()), 1, { expiresAt: far }));
      await deposited(store(), depositFor(await greeted(store()), 2, { expiresAt: far }));
      expect(await violations()).to.deep.equal([]);
    });

    const stories: Record<string, () => Promise<unknown>> = {
      'an order paid on time': () => waiting(1).then((kept) => arrived(kept)),
      'an order delivered': () =>
        waiting(1)
          .then((kept) => arrived(kept))
          .then(deliver),
      'more money than an order costs': () => waiting(1).then((kept) => arrived(kept, 10_500)),
      'less money than an order costs': () => waiting(1).then((kept) => arrived(kept, 9_500)),
      'an order paid twice': async () => {
        const { order, version } = await arrived(await waiting(1));
        await arrived({ order, version }, order.total, 'second');
      },
      'an order paid late, goods there': () => late(1).then((kept) => arrived(kept)),
      'an order paid late, goods gone': async () => {
        const { order, version } = await late(1);
        const { ifShort } = arrival(order);
        if (ifShort !== null) await commit(ifShort, version);
      },
      'an order paid from the balance, and given back to it': async () => {
        await toppedUp(store(), await greeted(store()), 10_000);
        const { order, version } = await waiting(1);
        const { order: delivered, version: now } = await deliver(
          await commit(balancePayment(order), version),
        );
        await commit(givenBack(delivered, { tag: 'Balance' }), now);
        expect(await balanceOf(store(), await greeted(store()))).to.equal(10_000);
      },
      'an order given back outside the shop': async () => {
        const { order, version } = await deliver(await arrived(await waiting(1)));
        await commit(givenBack(order, { tag: 'Outside', reference: 'TRF-1' }), version);
      },
      'a deposit filled late, and again': async () => {
        const { order, version } = await deposited(store(), depositFor(await greeted(store()), 1));
        const filled = await arrived({ order, version }, 49_000);
        await arrived(filled, 1_000, 'second');
      },
      'an owner’s gift': async () => toppedUp(store(), await greeted(store()), 5),
      'a code redeemed for balance': async () => {
        const { redeemCodes } = store();
        const { id: buyer } = await greeted(store());
        const [code, amount, madeBy] = [voucherCode('SATU'), rupiah(10_000), buyerId(9_001)];
        await answerOf(redeemCodes.create([{ code, amount, madeBy, madeAt: noon }], [], 'first'));
        const entry = { key: entryKey('code:SATU'), buyer, amount, by: madeBy, note: null };
        await answerOf(redeemCodes.redeem(code, anEntry({ ...entry, kind: 'CodeRedeemed' })));
      },
    };
    for (const answer of ['Deliver', 'Credit', 'RefundOutside'] as const)
      stories[`a case answered with ${answer}`] = async () => {
        const { order, version } = await waiting(1);
        const made = arrival(order, 9_500);
        const [opened] = made.cases;
        if (opened === undefined) throw new Error('too little money opens a case');
        const kept = await commit(made, version);
        await commit(answerTo(kept.order, opened, { answer }), kept.version);
      };

    for (const [what, happens] of Object.entries(stories))
      it(`balance to the rupiah after ${what}`, async () => {
        await stockUp(store(), netflix, 2);
        await happens();
        expect(await violations()).to.deep.equal([]);
      });

    it('say where money came in that is nowhere', async () => {
      await stockUp(store(), netflix, 1);
      const { order, version } = await late(1);
      const { attempts } = arrival(order).order;
      await commit(decision({ ...order, attempts }), version);
      const found = await violations();
      expect(found.map(({ invariant, subject }) => [invariant, subject])).to.deep.equal([['I2', order.id]]);
    });

    it('show the attempts asked for since a moment, in the order of their references, part by part', async () => {
      await stockUp(store(), netflix, 2);
      const asked = async (n: number, attempts: readonly PaymentAttempt[]) => {
        const { order, version } = await placed(store(), orderFor(await greeted(store(), n)));
        await commit(decision({ ...order, attempts }), version);
        return attempts.map((attempt) => ({ order: order.id, attempt }));
      };
      const named = (reference: string, requestedAt: Instant) => ({
        reference: paymentReference(reference),
        requestedAt,
      });
      const [first] = await asked(1, [anAttempt(named('ref-2', minutesPastNoon(5)))]);
      const [settled, , third] = await asked(2, [
        aSettledAttempt({
          ...named('ref-1', minutesPastNoon(9)),
          confirmation: { by: buyerId(9_001), reason: 'bukti', reference: 'TRF-1' },
        }),
        aSettledAttempt(named('ref-0', minutesPastNoon(4))),
        anAttempt(named('ref-3', minutesPastNoon(6))),
      ]);
      const attempts = (behind: string | null, limit: number) =>
        answerOf(
          store().books.attempts(
            minutesPastNoon(5),
            behind === null ? null : paymentReference(behind),
            limit,
          ),
        );
      expect(await attempts(null, 9)).to.deep.equal([settled, first, third]);
      expect(await attempts(null, 2)).to.deep.equal([settled, first]);
      expect(await attempts('ref-2', 2)).to.deep.equal([third]);
      expect(await attempts('ref-3', 2)).to.deep.equal([]);
    });
  });
};
