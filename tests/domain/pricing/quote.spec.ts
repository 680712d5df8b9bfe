import { expect } from 'chai';
import fc from 'fast-check';
import { priceOf, quote } from '../../../domain/pricing/quote.ts';
import { rupiah } from '../../../domain/rupiah.ts';

describe('A quote', () => {
  it('explains what each line costs and what they come to, and keeps what else is known of a line', () => {
    expect(
      quote([
        { name: 'Netflix', unitPrice: rupiah(35_000), quantity: 2 },
        { name: 'Spotify', unitPrice: rupiah(12_500), quantity: 1 },
      ]),
    ).to.deep.equal({
      lines: [
        { name: 'Netflix', unitPrice: 35_000, quantity: 2, subtotal: 70_000, discount: 0, total: 70_000 },
        { name: 'Spotify', unitPrice: 12_500, quantity: 1, subtotal: 12_500, discount: 0, total: 12_500 },
      ],
      subtotal: 82_500,
      discount: 0,
      total: 82_500,
    });
  });

  it('of nothing is nothing', () => {
    expect(quote([])).to.deep.equal({ lines: [], subtotal: 0, discount: 0, total: 0 });
  });

  it('of one thing is its price so many times', () => {
    expect(priceOf(rupiah(7_500), 3)).to.equal(22_500);
  });

  const baskets = fc.array(
    fc.record({ unitPrice: fc.nat(10_000_000).map(rupiah), quantity: fc.integer({ min: 1, max: 100 }) }),
    { maxLength: 20 },
  );

  it('agrees with counting every piece by itself, and its parts always add up', () => {
    fc.assert(
      fc.property(baskets, (basket) => {
        const pieces = basket.flatMap(({ unitPrice, quantity }) =>
          Array.from({ length: quantity }, () => BigInt(unitPrice)),
        );
        const whole = quote(basket);
        expect(BigInt(whole.subtotal)).to.equal(pieces.reduce((all, one) => all + one, 0n));
        for (const parts of [whole, ...whole.lines])
          expect(parts.total).to.equal(parts.subtotal - parts.discount);
        expect(whole.lines.reduce((all, { total }) => all + total, 0)).to.equal(whole.total);
      }),
    );
  });
});
