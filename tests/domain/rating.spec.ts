import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { productId, variantCode } from '../../domain/catalogue/product.ts';
import { after, hours } from '../../domain/instant.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import type { Delivered } from '../../domain/order/order.ts';
import { recordDelivery } from '../../domain/order/delivery.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { averageOf } from '../../domain/rating/rating-summary.ts';
import {
  awaitsRating,
  rate,
  rateable,
  unrated,
  type BoughtProduct,
  type Rating,
} from '../../domain/rating/rating.ts';
import { isRemovable, maskedName, outcomeOf, testimonyId } from '../../domain/rating/testimony.ts';
import { nothing } from '../../domain/rupiah.ts';
import { checkSetting } from '../../domain/settings/setting-rules.ts';
import { noon } from '../support/builders/moments.ts';
import { aDeliveredOrder, anOrderLine, aPaidOrder } from '../support/builders/orders.ts';

const product = productId('NETFLIX');
const two = aDeliveredOrder({
  lines: [anOrderLine(), anOrderLine({ product: variantCode('NETFLIX-3M') })],
});
const bought = (over: Partial<BoughtProduct> = {}): BoughtProduct => ({
  product,
  name: 'Netflix',
  lines: [lineNumber(1), lineNumber(2)],
  isAwaited: false,
  rating: null,
  ...over,
});
const refundOf = (order: Delivered, ...lines: readonly number[]): Delivered => ({
  ...order,
  refunds: [
    {
      lines: lines.map(lineNumber),
      amount: nothing,
      goods: 'Returned',
      to: { tag: 'Balance' },
      reason: 'x',
      by: buyerId(1),
      at: noon,
    },
  ],
});
const said = { stars: 4, words: 'Cepat' } as const;
const rating: Rating = { order: two.id, product, buyer: two.buyer, ...said, ratedAt: noon };

describe('A rating', () => {
  it('is of a product that was delivered, paid for and kept, whatever its variants', () => {
    expect(rate(two, bought(), said, noon)).to.deep.equal(E.right(rating));
    expect(rateable(refundOf(two, 1), [bought()])).to.deep.equal([bought()]);
    for (const order of [
      aPaidOrder(),
      refundOf(two, 1, 2),
      { ...two, lines: two.lines.map((line) => ({ ...line, total: nothing })) },
    ])
      expect(rate(order, bought(), said, noon)).to.deep.equal(E.left({ tag: 'NotRateable' }));
    expect(rateable(two, [bought({ isAwaited: true })])).to.deep.equal([]);
  });

  it('can be changed for a day, and keeps the moment of its beginning', () => {
    const again = bought({ rating });
    const other = { stars: 1, words: null } as const;
    const last = after(noon, hours(24));
    expect(rate(two, again, other, last)).to.deep.equal(E.right({ ...rating, ...other }));
    expect(rate(two, again, other, after(last, 1))).to.deep.equal(E.left({ tag: 'RatedBefore', rating }));
  });

  it('is asked for where there is none, and waits for what is made by hand', () => {
    expect(unrated(two, [bought(), bought({ rating })])).to.deep.equal([bought()]);
    expect(awaitsRating(two, [bought(), bought({ isAwaited: true })])).to.equal(true);
    expect(awaitsRating(refundOf(two, 1, 2), [bought({ isAwaited: true })])).to.equal(false);
    expect(awaitsRating(two, [bought()])).to.equal(false);
  });

  it('is asked for so long after the delivery, or never', () => {
    const paid = aPaidOrder();
    const asked = { tag: 'AskRating', order: paid.id, at: after(noon, hours(24)) } as const;
    expect(recordDelivery(paid, noon, hours(24))?.followUps).to.deep.include(asked);
    expect(recordDelivery(paid, noon)?.followUps.map(({ tag }) => tag)).to.deep.equal(['NotifyAdmins']);
  });

  it('comes with others to an average in tenths', () => {
    expect(averageOf({ count: 120, sum: 577 })).to.equal(4.8);
    expect(averageOf({ count: 1, sum: 5 })).to.equal(5);
    expect(averageOf({ count: 3, sum: 4 })).to.equal(1.3);
  });
});

describe('A testimony', () => {
  it('shows the first and the last letter of a name, and never more', () => {
    expect(maskedName('Budi')).to.equal('B***i');
    expect(maskedName('  Siti Aminah ')).to.equal('S***h');
    expect(maskedName('Al')).to.equal('A***');
    expect(maskedName('')).to.equal('***');
    expect(maskedName('👨‍👩‍👧 keluarga')).to.equal('👨‍👩‍👧***a');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 5 }), (name) => {
        expect(maskedName(name)).to.match(/^.*\*\*\*.*$/su);
        expect([...new Intl.Segmenter('id').segment(maskedName(name))].length).to.be.at.most(5);
      }),
    );
  });

  it('has a channel with a number, and ratings are asked for within a month', () => {
    const channel = (id: number) => checkSetting({ name: 'testimonyChannel', value: { id, title: 'x' } });
    expect(E.isRight(channel(-1_001))).to.equal(true);
    for (const id of [0, 1.5]) expect(channel(id)).to.deep.equal(E.left([{ tag: 'Empty' }]));
    const after = (value: number) => checkSetting({ name: 'ratingAfter', value });
    expect(E.isRight(after(720))).to.equal(true);
    expect(after(721)).to.deep.equal(E.left([{ tag: 'OutOfRange', least: 0, most: 720 }]));
  });

  it('can be removed for two days, and is changed afterwards', () => {
    const shown = { id: testimonyId(1), channel: -1, message: 2, postedAt: noon };
    expect(isRemovable(shown, after(noon, hours(48) - 1))).to.equal(true);
    expect(isRemovable(shown, after(noon, hours(48)))).to.equal(false);
  });

  it('is tried again where it was not sent or no answer came, and given up in the end', () => {
    const fresh = { lost: 0, putOff: 0 };
    const of = (tries: typeof fresh, posted: Parameters<typeof outcomeOf>[1]) =>
      outcomeOf(
        {
          ...tries,
          id: testimonyId(1),
          channel: -1,
          firstName: 'Budi',
          product: 'Netflix',
          code: variantCode('NETFLIX-1M'),
          stars: 5,
          words: null,
        },
        posted,
      );
    expect(of(fresh, { tag: 'Sent', message: 1 })).to.equal('Posted');
    expect(of(fresh, { tag: 'NotSent', retryAfter: null })).to.equal('Again');
    expect(of({ ...fresh, putOff: 19 }, { tag: 'NotSent', retryAfter: 1 })).to.equal('Failed');
    expect(of(fresh, { tag: 'Lost' })).to.equal('Lost');
    expect(of({ ...fresh, lost: 4 }, { tag: 'Lost' })).to.equal('Failed');
    for (const posted of [
      { tag: 'Blocked' },
      { tag: 'Refused', reason: 'Refused' },
      { tag: 'Withdrawn' },
      { tag: 'Stays' },
    ] as const)
      expect(of(fresh, posted)).to.equal('Failed');
  });
});
