import { expect } from 'chai';
import fc from 'fast-check';
import { categoryId, variantCode, productId } from '../../../domain/catalogue/product.ts';
import { quote } from '../../../domain/pricing/quote.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { termsOf, type VoucherTerms } from '../../../domain/voucher/voucher.ts';
import { aCatalogueItem, aCategory, aProduct } from '../../support/builders/products.ts';
import { aCode, aVoucher } from '../../support/builders/vouchers.ts';

const netflix = aCatalogueItem({ product: aProduct({ price: rupiah(35_000) }) });
const spotify = aCatalogueItem({
  product: aProduct({
    code: variantCode('SPOTIFY-1M'),
    category: aCategory({ id: categoryId(2), name: 'Musik' }),
    price: rupiah(12_500),
  }),
});
const stepped = {
  ...netflix,
  variant: { ...netflix.variant, steps: [{ from: 5, price: rupiah(33_000) }] },
};
const basket = [
  { item: netflix, quantity: 2 },
  { item: spotify, quantity: 1 },
];

const voucher = (over: Partial<VoucherTerms> = {}): VoucherTerms => termsOf(aVoucher(over));
const discounts = (terms: VoucherTerms, lines: Parameters<typeof quote>[0] = basket) =>
  quote(lines, null, terms).lines.map(({ discount }) => discount);

describe('A quote', () => {
  it('explains what each line costs and what they come to, and keeps what else is known of a line', () => {
    expect(
      quote(
        [
          { item: netflix, name: 'Netflix', quantity: 2 },
          { item: spotify, name: 'Spotify', quantity: 1 },
        ],
        null,
        null,
      ),
    ).to.deep.equal({
      lines: [
        {
          item: netflix,
          name: 'Netflix',
          unitPrice: 35_000,
          quantity: 2,
          subtotal: 70_000,
          discount: 0,
          total: 70_000,
        },
        {
          item: spotify,
          name: 'Spotify',
          unitPrice: 12_500,
          quantity: 1,
          subtotal: 12_500,
          discount: 0,
          total: 12_500,
        },
      ],
      subtotal: 82_500,
      discount: 0,
      total: 82_500,
      voucher: { tag: 'None' },
    });
  });

  it('of nothing is nothing', () => {
    expect(quote([], null, voucher())).to.deep.equal({
      lines: [],
      subtotal: 0,
      discount: 0,
      total: 0,
      voucher: { tag: 'OutOfScope', code: 'COBA10' },
    });
  });

  it('goes by the steps of today, or by the price that was seen', () => {
    const lines = [
      { item: stepped, quantity: 5 },
      { item: stepped, quantity: 5, priceSeen: rupiah(34_000) },
      { item: null, quantity: 2, priceSeen: rupiah(1_000) },
    ];
    expect(quote(lines, null, null).lines.map(({ unitPrice }) => unitPrice)).to.deep.equal([
      33_000, 34_000, 1_000,
    ]);
  });

  it('takes a voucher off the lines in its scope, each by its share', () => {
    const { discount, total, voucher: effect } = quote(basket, null, voucher());
    expect({ discount, total, effect }).to.deep.equal({
      discount: 8_250,
      total: 74_250,
      effect: { tag: 'Applied', terms: voucher() },
    });
    expect(discounts(voucher())).to.deep.equal([7_000, 1_250]);
    expect(discounts(voucher({ scope: { tag: 'Categories', categories: [categoryId(2)] } }))).to.deep.equal([
      0, 1_250,
    ]);
    expect(
      discounts(voucher({ scope: { tag: 'Products', products: [productId('NETFLIX-1M')] } })),
    ).to.deep.equal([7_000, 0]);
    expect(
      discounts(voucher({ scope: { tag: 'Variants', variants: [variantCode('SPOTIFY-1M')] } })),
    ).to.deep.equal([0, 1_250]);
  });

  it('takes nothing off what is sold no more, nor off a step where the voucher is not to be had with steps', () => {
    const gone = { item: null, quantity: 1, priceSeen: rupiah(9_000) };
    expect(discounts(voucher(), [gone, { item: netflix, quantity: 1 }])).to.deep.equal([0, 3_500]);
    const many = [
      { item: stepped, quantity: 5 },
      { item: spotify, quantity: 1 },
    ];
    expect(discounts(voucher({ withSteps: false }), many)).to.deep.equal([0, 1_250]);
    expect(discounts(voucher(), many)).to.deep.equal([16_500, 1_250]);
    expect(discounts(voucher({ withSteps: false }), [{ item: stepped, quantity: 4 }])).to.deep.equal([
      14_000,
    ]);
  });

  it('tells how much is missing of what must be spent on what is in scope', () => {
    const terms = voucher({
      minSpend: rupiah(20_000),
      scope: { tag: 'Categories', categories: [categoryId(2)] },
    });
    const { discount, voucher: effect } = quote(basket, null, terms);
    expect({ discount, effect }).to.deep.equal({
      discount: 0,
      effect: { tag: 'SpendMore', code: 'COBA10', missing: 7_500 },
    });
    expect(quote([{ item: spotify, quantity: 2 }], null, terms).voucher.tag).to.equal('Applied');
  });

  it('is not about a voucher that takes nothing off', () => {
    const elsewhere = voucher({ code: aCode('lain'), scope: { tag: 'Variants', variants: [] } });
    expect(quote(basket, null, elsewhere).voucher).to.deep.equal({ tag: 'OutOfScope', code: 'LAIN' });
    const tiny = [{ item: netflix, quantity: 1, priceSeen: rupiah(9) }];
    expect(quote(tiny, null, voucher()).voucher.tag).to.equal('OutOfScope');
  });

  it('of all that is free costs nothing, and never less', () => {
    const { total } = quote(basket, null, voucher({ cut: { tag: 'Amount', amount: rupiah(1_000_000) } }));
    expect(total).to.equal(0);
  });

  const baskets = fc.array(
    fc.record({
      item: fc.constant(null),
      priceSeen: fc.nat(10_000_000).map(rupiah),
      quantity: fc.integer({ min: 1, max: 100 }),
    }),
    { maxLength: 20 },
  );

  it('agrees with counting every piece by itself, and its parts always add up', () => {
    fc.assert(
      fc.property(baskets, (some) => {
        const pieces = some.flatMap(({ priceSeen, quantity }) =>
          Array.from({ length: quantity }, () => BigInt(priceSeen)),
        );
        const whole = quote(some, null, null);
        expect(BigInt(whole.subtotal)).to.equal(pieces.reduce((all, one) => all + one, 0n));
        for (const parts of [whole, ...whole.lines])
          expect(parts.total).to.equal(parts.subtotal - parts.discount);
        expect(whole.lines.reduce((all, { total }) => all + total, 0)).to.equal(whole.total);
      }),
    );
  });
});
