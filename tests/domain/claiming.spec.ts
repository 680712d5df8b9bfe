import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { refund, refundableAmount } from '../../domain/balance/refunding.ts';
import { netOf } from '../../domain/balance/wallet.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { after, hours } from '../../domain/instant.ts';
import type { Delivered } from '../../domain/order/order.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { rupiah, type Rupiah } from '../../domain/rupiah.ts';
import { unitId } from '../../domain/stock/unit.ts';
import {
  answerClaim,
  daysLeft,
  fileClaim,
  refundByDaysLeft,
  type ClaimOrder,
} from '../../domain/warranty/claiming.ts';
import type { Claim, CoveredUnit, WarrantyPolicy } from '../../domain/warranty/warranty.ts';
import { noon } from '../support/builders/moments.ts';
import { aDeliveredOrder, anOrderLine, aPaidOrder } from '../support/builders/orders.ts';

const staff = buyerId(9_001);
const day = hours(24);

const orderOf = (quantity = 1, over: Partial<Delivered> = {}): Delivered => {
  const line = anOrderLine({ quantity });
  const { subtotal, discount, total } = line;
  return aDeliveredOrder({ lines: [line], subtotal, discount, total, deliveredAt: noon, ...over });
};
const order = orderOf();

const covered = (over: Partial<CoveredUnit> = {}): CoveredUnit => ({
  unit: unitId(1),
  order: order.id,
  line: lineNumber(1),
  product: variantCode('NETFLIX-1M'),
  terms: { days: 30, policy: 'AskStaff' },
  isBurned: false,
  claim: null,
  ...over,
});

const replacements = (count = 0) => ({ since: noon, count });

const filed = (
  policy: WarrantyPolicy,
  over: { readonly days?: number; readonly replacedLately?: number } = {},
) =>
  fileClaim({
    order,
    covered: covered({ terms: { days: 30, policy } }),
    reason: 'Stopped',
    replacedLately: replacements(over.replacedLately),
    now: after(noon, (over.days ?? 10) * day),
  });

/** What owners hear of a claim that waited for nobody. */
const settled = (refunded: Rupiah | null) =>
  ({ tag: 'ClaimSettled', order: order.id, unit: unitId(1), reason: 'Stopped', refunded }) as const;

const open: Claim = {
  unit: unitId(1),
  reason: 'Other',
  openedAt: after(noon, 10 * day),
  photo: null,
  answer: null,
};
const answer = (given: ClaimOrder, of = order, claim: Claim | null = open) =>
  answerClaim({
    order: of,
    covered: covered({ claim }),
    answer: given,
    by: staff,
    now: after(noon, 12 * day),
  });

const tagOf = (outcome: E.Either<{ readonly tag: string }, { readonly claim: Claim }>) =>
  E.isLeft(outcome) ? outcome.left.tag : (outcome.right.claim.answer?.tag ?? 'Waits');

describe('Claiming a unit under warranty', () => {
  it('replaces it at once, and asks a person where the stock is gone', () => {
    const made = filed('Replace');
    expect(tagOf(made)).to.equal('Replaced');
    if (E.isLeft(made)) throw new Error('refused');
    expect(made.right.ifShort?.claim.answer).to.equal(null);
    expect(made.right.entries).to.deep.equal([]);
    expect(made.right.followUps).to.deep.include({ tag: 'NotifyAdmins', news: settled(null) });
    expect([made.right.replacedLately, made.right.ifShort?.replacedLately]).to.deep.equal([
      replacements(),
      null,
    ]);
  });

  it('asks a person of a buyer who had too many replaced lately', () => {
    expect(tagOf(filed('Replace', { replacedLately: 3 }))).to.equal('Waits');
  });

  it('asks a person where the policy says so', () => {
    const made = filed('AskStaff');
    expect(tagOf(made)).to.equal('Waits');
    expect(E.isRight(made) && made.right.followUps).to.deep.equal([
      { tag: 'NotifyAdmins', news: { tag: 'ClaimOpened', order: order.id, unit: unitId(1) } },
    ]);
  });

  it('gives the money for the days that are left', () => {
    const made = filed('RefundByDaysLeft');
    const news = settled(rupiah(Math.floor((order.total * 20) / 30)));
    expect(E.isRight(made) && made.right.followUps).to.deep.include({ tag: 'NotifyAdmins', news });
    expect(E.isRight(made) && made.right.claim.answer).to.deep.equal({
      tag: 'Refunded',
      amount: Math.floor((order.total * 20) / 30),
      by: null,
      at: after(noon, 10 * day),
    });
  });

  it('asks a person where no money can be given back', () => {
    const free = orderOf(1, { waived: order.total });
    const made = fileClaim({
      order: free,
      covered: covered({ terms: { days: 30, policy: 'RefundByDaysLeft' } }),
      reason: 'Other',
      replacedLately: replacements(),
      now: noon,
    });
    expect(tagOf(made)).to.equal('Waits');
  });

  it('is refused after its days, a second time, without warranty, and when the money went back', () => {
    const now = after(noon, day);
    const refuse = (over: Partial<CoveredUnit>, of: Parameters<typeof fileClaim>[0]['order'] = order) =>
      tagOf(
        fileClaim({
          order: of,
          covered: covered(over),
          reason: 'Other',
          replacedLately: replacements(),
          now,
        }),
      );
    expect(tagOf(filed('Replace', { days: 30 }))).to.equal('WarrantyOver');
    expect(refuse({ claim: open })).to.equal('ClaimedBefore');
    expect(refuse({ terms: null })).to.equal('NotCovered');
    expect(refuse({}, aPaidOrder())).to.equal('NotCovered');
    const back = refund(
      order,
      { line: null, goods: 'Burned', to: { tag: 'Balance' }, reason: 'x', by: staff },
      now,
    );
    expect(refuse({}, E.isRight(back) ? back.right.order : order)).to.equal('GivenBack');
  });

  it('counts a day that has begun, and none after the end', () => {
    const terms = { days: 30, policy: 'AskStaff' } as const;
    expect(daysLeft(order, terms, noon)).to.equal(30);
    expect(daysLeft(order, terms, after(noon, 1))).to.equal(30);
    expect(daysLeft(order, terms, after(noon, day))).to.equal(29);
    expect(daysLeft(order, terms, after(noon, 31 * day))).to.equal(0);
    expect(refundByDaysLeft(order, covered({ terms: null }), noon)).to.equal(0);
    expect(refundByDaysLeft(order, covered({ line: lineNumber(9) }), noon)).to.equal(0);
  });

  it('never gives back more than was paid, however many units and claims there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: 0, max: 29 }), { maxLength: 9 }),
        (quantity, days) => {
          let now: Delivered = orderOf(quantity);
          let given = 0;
          for (const [at, one] of days.slice(0, quantity).entries()) {
            const made = fileClaim({
              order: now,
              covered: covered({ unit: unitId(at), terms: { days: 30, policy: 'RefundByDaysLeft' } }),
              reason: 'Other',
              replacedLately: replacements(),
              now: after(noon, one * day),
            });
            if (E.isLeft(made)) throw new Error(made.left.tag);
            now = made.right.order;
            given += netOf(made.right.entries);
          }
          const request = {
            line: null,
            goods: 'Burned',
            to: { tag: 'Balance' },
            reason: 'x',
            by: staff,
          } as const;
          const rest = refund(now, request, noon);
          const all = given + (E.isRight(rest) ? netOf(rest.right.entries) : 0);
          expect(all).to.be.at.most(now.total);
          expect(refundableAmount(now)).to.equal(now.total - given);
        },
      ),
    );
  });
});

describe('Answering a claim', () => {
  it('gives a unit, or money by the day of the claim, or a reason, and says who did', () => {
    const replaced = answer({ tag: 'Replace' });
    expect(tagOf(replaced)).to.equal('Replaced');
    expect(E.isRight(replaced) && replaced.right.ifShort).to.equal(null);
    const money = answer({ tag: 'Refund' });
    expect(E.isRight(money) && money.right.claim.answer).to.deep.equal({
      tag: 'Refunded',
      amount: rupiah(Math.floor((order.total * 20) / 30)),
      by: staff,
      at: after(noon, 12 * day),
    });
    const refused = answer({ tag: 'Refuse', note: 'dipakai berdua' });
    expect(E.isRight(refused) && refused.right.audit).to.deep.equal([
      {
        by: staff,
        action: 'claim.answer',
        subject: `order:${order.id}`,
        before: { unit: 1, answer: null },
        after: { unit: 1, answer: 'Refuse' },
        at: after(noon, 12 * day),
      },
    ]);
    expect(E.isRight(refused) && refused.right.followUps).to.deep.equal([
      { tag: 'NotifyBuyer', order: order.id, news: 'ClaimRefused' },
    ]);
  });

  it('is refused a second time, without a claim, and where nothing is left (row 35)', () => {
    const done: Claim = { ...open, answer: { tag: 'Replaced', by: staff, at: noon } };
    for (const tag of ['Replace', 'Refund'] as const) {
      expect(tagOf(answer({ tag }, order, done))).to.equal('ClaimedBefore');
      expect(tagOf(answer({ tag }, order, null))).to.equal('NoOpenClaim');
    }
    expect(tagOf(answer({ tag: 'Refund' }, orderOf(1, { waived: order.total })))).to.equal('NothingLeft');
    expect(
      tagOf(
        answerClaim({
          order: aPaidOrder(),
          covered: covered({ claim: open }),
          answer: { tag: 'Replace' },
          by: staff,
          now: noon,
        }),
      ),
    ).to.equal('NoOpenClaim');
  });

  it('leaves a line whose money went back to a reason alone (row 35)', () => {
    const request = { line: null, goods: 'Burned', to: { tag: 'Balance' }, reason: 'x', by: staff } as const;
    const back = refund(order, request, noon);
    const gone = E.isRight(back) && back.right.order.tag === 'Delivered' ? back.right.order : order;
    expect(tagOf(answer({ tag: 'Replace' }, gone))).to.equal('GivenBack');
    expect(tagOf(answer({ tag: 'Refund' }, gone))).to.equal('GivenBack');
    expect(tagOf(answer({ tag: 'Refuse', note: 'x' }, gone))).to.equal('Refused');
  });
});
