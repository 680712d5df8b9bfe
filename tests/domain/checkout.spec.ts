import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import type { Cart } from '../../domain/catalogue/cart.ts';
import { acknowledgePrices, adjust, review, type CartChange } from '../../domain/order/checkout.ts';
import { variantCode, type CatalogueItem } from '../../domain/catalogue/product.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { termsOf } from '../../domain/voucher/voucher.ts';
import { aCart, aCartLine } from '../support/builders/carts.ts';
import { noon } from '../support/builders/moments.ts';
import { aStanding, aVoucher } from '../support/builders/vouchers.ts';
import { aProduct, aCatalogueItem, netflix, spotify } from '../support/builders/products.ts';

const gone = variantCode('GONE');

const item = (code: typeof netflix, stock: number, price = 10_000): CatalogueItem =>
  aCatalogueItem({
    product: aProduct({ code, name: `${code} name`, price: rupiah(price), terms: `${code} terms` }),
    stock,
  });

const line = (code: typeof netflix, quantity: number, price = 10_000) =>
  aCartLine({ product: code, quantity, priceSeen: rupiah(price) });

describe('Reviewing a cart before it is paid', () => {
  it('makes order lines at today’s names, prices and terms when nothing changed', () => {
    const cart = aCart({ lines: [line(spotify, 3, 7_500), line(netflix, 2)] });
    expect(review(cart, [item(netflix, 2), item(spotify, 5, 7_500)], null, null, noon)).to.deep.equal(
      E.right({
        lines: [
          {
            number: 1,
            product: spotify,
            kind: 'unit',
            name: 'SPOTIFY-1M name',
            unitPrice: 7_500,
            quantity: 3,
            subtotal: 22_500,
            discount: 0,
            total: 22_500,
            terms: 'SPOTIFY-1M terms',
          },
          {
            number: 2,
            product: netflix,
            kind: 'unit',
            name: 'NETFLIX-1M name',
            unitPrice: 10_000,
            quantity: 2,
            subtotal: 20_000,
            discount: 0,
            total: 20_000,
            terms: 'NETFLIX-1M terms',
          },
        ],
        subtotal: 42_500,
        discount: 0,
        total: 42_500,
        voucher: { tag: 'None' },
      }),
    );
  });

  it('tells where an order would take fewer than the least, or more than the most', () => {
    const limited = (stock: number, least: number, most: number | null): CatalogueItem => {
      const one = item(netflix, stock);
      return { ...one, variant: { ...one.variant, least, most } };
    };
    const cart = (quantity: number) => aCart({ lines: [line(netflix, quantity)] });
    const off = (wanted: number, least: number, most: number) =>
      E.left([{ tag: 'OffLimits', product: netflix, name: 'NETFLIX-1M name', wanted, least, most }]);
    expect(review(cart(2), [limited(9, 3, null)], null, null, noon)).to.deep.equal(off(2, 3, 100));
    expect(review(cart(6), [limited(9, 3, 5)], null, null, noon)).to.deep.equal(off(6, 3, 5));
    expect(E.isRight(review(cart(5), [limited(9, 3, 5)], null, null, noon))).to.equal(true);
    expect(review(cart(3), [limited(2, 3, 5)], null, null, noon)).to.deep.equal(
      E.left([{ tag: 'Short', product: netflix, name: 'NETFLIX-1M name', wanted: 3, left: 0 }]),
    );
    const after = (quantity: number, stock: number) =>
      adjust(cart(quantity), [limited(stock, 3, 5)], null).lines.map((one) => one.quantity);
    expect([after(2, 9), after(6, 9), after(6, 4), after(3, 2)]).to.deep.equal([[3], [5], [4], []]);
  });

  it('tells everything that changed, line by line', () => {
    const cart = aCart({ lines: [line(netflix, 3), line(gone, 1), line(spotify, 1, 7_500)] });
    const changes: readonly CartChange[] = [
      { tag: 'Short', product: netflix, name: 'NETFLIX-1M name', wanted: 3, left: 2 },
      {
        tag: 'PriceChanged',
        product: netflix,
        name: 'NETFLIX-1M name',
        was: rupiah(10_000),
        now: rupiah(12_000),
      },
      { tag: 'Gone', product: gone },
      {
        tag: 'PriceChanged',
        product: spotify,
        name: 'SPOTIFY-1M name',
        was: rupiah(7_500),
        now: rupiah(7_000),
      },
    ];
    expect(review(cart, [item(netflix, 2, 12_000), item(spotify, 9, 7_000)], null, null, noon)).to.deep.equal(
      E.left(changes),
    );
  });

  it('says that none is left of what is sold out', () => {
    expect(review(aCart({ lines: [line(netflix, 1)] }), [item(netflix, 0)], null, null, noon)).to.deep.equal(
      E.left([{ tag: 'Short', product: netflix, name: 'NETFLIX-1M name', wanted: 1, left: 0 }]),
    );
  });
});

describe('Reviewing a cart with a voucher', () => {
  const cart = aCart({ lines: [line(netflix, 2)] });

  it('orders at the price that the voucher leaves', () => {
    const reviewed = review(cart, [item(netflix, 2)], null, aStanding(), noon);
    expect(E.isRight(reviewed) && reviewed.right).to.deep.include({
      subtotal: 20_000,
      discount: 2_000,
      total: 18_000,
      voucher: { tag: 'Applied', terms: termsOf(aVoucher()) },
    });
  });

  it('says so before anything is paid where the voucher is not to be had any more, beside what else changed (row 36)', () => {
    const off = { tag: 'VoucherOff', code: 'COBA10', why: 'UsedUp' } as const;
    const usedUp = aStanding({ voucher: { quota: 1 }, taken: 1 });
    expect(review(cart, [item(netflix, 2)], null, usedUp, noon)).to.deep.equal(E.left([off]));
    expect(review(cart, [item(netflix, 1)], null, usedUp, noon)).to.deep.equal(
      E.left([{ tag: 'Short', product: netflix, name: 'NETFLIX-1M name', wanted: 2, left: 1 }, off]),
    );
  });

  it('takes no use of one that takes nothing off', () => {
    const dear = aStanding({ voucher: { minSpend: rupiah(50_000) } });
    const reviewed = review(cart, [item(netflix, 2)], null, dear, noon);
    expect(E.isRight(reviewed) && reviewed.right.voucher).to.deep.equal({
      tag: 'SpendMore',
      code: 'COBA10',
      missing: 30_000,
    });
  });
});

describe('Adjusting a cart', () => {
  it('cuts it down to what is there, at today’s prices', () => {
    const cart = aCart({ lines: [line(netflix, 3), line(gone, 1), line(spotify, 2, 7_500)] });
    expect(adjust(cart, [item(netflix, 2, 12_000), item(spotify, 9, 7_500)], null)).to.deep.equal({
      ...cart,
      lines: [line(netflix, 2, 12_000), line(spotify, 2, 7_500)],
    });
  });

  it('takes out what is sold out', () => {
    const cart = aCart({ lines: [line(netflix, 3)] });
    expect(adjust(cart, [item(netflix, 0)], null)).to.deep.equal({ ...cart, lines: [] });
  });
});

describe('Taking today’s prices as seen', () => {
  it('changes prices and nothing else, and only of what is there', () => {
    const cart = aCart({ lines: [line(netflix, 3), line(gone, 1)] });
    expect(acknowledgePrices(cart, [item(netflix, 0, 12_000)], null)).to.deep.equal({
      ...cart,
      lines: [line(netflix, 3, 12_000), line(gone, 1)],
    });
  });
});

describe('Any cart and any shelf', () => {
  const codes = Array.from({ length: 6 }, (_, n) => variantCode(`P${String(n)}`));
  const prices = fc.constantFrom(5_000, 10_000, 15_000);
  const carts: fc.Arbitrary<Cart> = fc
    .uniqueArray(
      fc.record({
        code: fc.constantFrom(...codes),
        quantity: fc.integer({ min: 1, max: 9 }),
        price: prices,
      }),
      { selector: ({ code }) => code, maxLength: 6 },
    )
    .map((lines) => aCart({ lines: lines.map(({ code, quantity, price }) => line(code, quantity, price)) }));
  const shelves: fc.Arbitrary<readonly CatalogueItem[]> = fc
    .uniqueArray(
      fc.record({ code: fc.constantFrom(...codes), stock: fc.integer({ min: 0, max: 9 }), price: prices }),
      { selector: ({ code }) => code, maxLength: 6 },
    )
    .map((items) => items.map(({ code, stock, price }) => item(code, stock, price)));

  it('agree once the cart is adjusted', () => {
    fc.assert(
      fc.property(carts, shelves, (cart, shelf) => {
        const adjusted = adjust(cart, shelf, null);
        expect(E.isRight(review(adjusted, shelf, null, null, noon))).to.equal(true);
        expect(adjust(adjusted, shelf, null)).to.deep.equal(adjusted);
      }),
    );
  });

  it('never differ in price once the prices are seen', () => {
    fc.assert(
      fc.property(carts, shelves, (cart, shelf) => {
        const reviewed = review(acknowledgePrices(cart, shelf, null), shelf, null, null, noon);
        const changes = E.isLeft(reviewed) ? reviewed.left : [];
        expect(changes.filter(({ tag }) => tag === 'PriceChanged')).to.deep.equal([]);
      }),
    );
  });

  it('make an order of exactly the cart, or none at all', () => {
    fc.assert(
      fc.property(carts, shelves, (cart, shelf) => {
        const reviewed = review(cart, shelf, null, null, noon);
        if (E.isLeft(reviewed)) {
          expect(reviewed.left.length).to.be.greaterThan(0);
          expect(adjust(cart, shelf, null)).to.not.deep.equal(cart);
          return;
        }
        const lines = reviewed.right.lines.map(({ product, quantity, unitPrice: priceSeen }) => ({
          product,
          quantity,
          priceSeen,
        }));
        expect(lines).to.deep.equal(cart.lines);
      }),
    );
  });
});
