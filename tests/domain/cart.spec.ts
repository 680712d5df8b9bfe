import { expect } from 'chai';
import fc from 'fast-check';
import {
  cartId,
  cartLimits,
  emptyCart,
  fill,
  isEmpty,
  itemCount,
  quantityOf,
  quoteOf,
  withoutProduct,
  type Cart,
} from '../../domain/catalogue/cart.ts';
import { variantCode, type CatalogueItem } from '../../domain/catalogue/product.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { aVoucher } from '../support/builders/vouchers.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { aCart, aCartLine } from '../support/builders/carts.ts';
import { aProduct, aCatalogueItem, netflix, spotify } from '../support/builders/products.ts';

const shelved = (stock: number, code = netflix, price = 10_000): CatalogueItem =>
  aCatalogueItem({ product: aProduct({ code, price: rupiah(price) }), stock });

const line = (quantity: number, code = netflix, price = 10_000) =>
  aCartLine({ product: code, quantity, priceSeen: rupiah(price) });

/** A cart with so many different products, one of each. */
const cartOf = (count: number): Cart =>
  aCart({ lines: Array.from({ length: count }, (_, n) => line(1, variantCode(`P${String(n)}`))) });

describe('A cart', () => {
  it('begins empty', () => {
    const cart = emptyCart(cartId('new'), aBuyer().id);
    expect(cart).to.deep.equal({ id: 'new', buyer: aBuyer().id, lines: [], counted: [] });
    expect([isEmpty(cart), itemCount(cart), quoteOf(cart, [], null, null).total]).to.deep.equal([true, 0, 0]);
  });

  it('counts items and adds up the prices that the buyer saw', () => {
    const cart = aCart({ lines: [line(2), line(3, spotify, 7_500)] });
    expect([isEmpty(cart), itemCount(cart), quoteOf(cart, [], null, null).total]).to.deep.equal([
      false,
      5,
      42_500,
    ]);
    expect([quantityOf(cart, spotify), quantityOf(cart, variantCode('NONE'))]).to.deep.equal([3, 0]);
  });

  it('costs less with a voucher, by what the shelf says of its lines', () => {
    const cart = aCart({ lines: [line(2), line(3, spotify, 7_500)] });
    const half = aVoucher({ cut: { tag: 'Percent', percent: 50, ceiling: null } });
    const quoted = quoteOf(cart, [shelved(5)], null, half);
    expect([quoted.discount, quoted.total]).to.deep.equal([10_000, 32_500]);
  });

  it('loses one product and keeps the rest', () => {
    const cart = aCart({ lines: [line(2), line(3, spotify)] });
    expect(withoutProduct(cart, netflix)).to.deep.equal({ ...cart, lines: [line(3, spotify)] });
    expect(withoutProduct(cart, variantCode('NONE'))).to.deep.equal(cart);
  });
});

describe('Filling a cart', () => {
  const cart = aCart({ lines: [line(2), line(1, spotify)] });

  it('takes as many as wanted, at the price of today', () => {
    expect(fill(cart, shelved(12, netflix, 11_000), 5, null)).to.deep.equal({
      cart: { ...cart, lines: [line(5, netflix, 11_000), line(1, spotify)] },
      limitedBy: null,
    });
  });

  it('puts a new product after the others', () => {
    const canva = variantCode('CANVA');
    expect(fill(cart, shelved(12, canva), 1, null).cart.lines).to.deep.equal([...cart.lines, line(1, canva)]);
  });

  it('takes no fewer than the least of a variant and no more than its most, whatever is wanted', () => {
    const item = (stock: number, least: number, most: number | null): CatalogueItem => {
      const one = shelved(stock);
      return { ...one, variant: { ...one.variant, least, most } };
    };
    const table = [
      [1, item(12, 3, 5), 3, 'Least'],
      [4, item(12, 3, 5), 4, null],
      [9, item(12, 3, 5), 5, 'Quantity'],
      [9, item(4, 3, null), 4, 'Stock'],
      [3, item(2, 3, null), 0, 'Stock'],
      [0, item(12, 3, null), 0, null],
    ] as const;
    for (const [wanted, from, granted, limitedBy] of table) {
      const filled = fill(cart, from, wanted, null);
      expect([quantityOf(filled.cart, netflix), filled.limitedBy]).to.deep.equal([granted, limitedBy]);
    }
    const shared = { ...item(12, 3, 5), availability: { tag: 'Unlimited' } as const };
    const once = fill(cart, { ...shared, variant: { ...shared.variant, kind: 'shared' } }, 3, null);
    expect([quantityOf(once.cart, netflix), once.limitedBy]).to.deep.equal([1, 'Quantity']);
  });

  it('takes what there is when less is in stock than wanted', () => {
    expect(fill(cart, shelved(3), 5, null)).to.deep.equal({
      cart: { ...cart, lines: [line(3), line(1, spotify)] },
      limitedBy: 'Stock',
    });
  });

  it('takes a sold-out product out, and says why', () => {
    expect(fill(cart, shelved(0), 5, null)).to.deep.equal({
      cart: { ...cart, lines: [line(1, spotify)] },
      limitedBy: 'Stock',
    });
  });

  it('takes a product out when none, or less, is wanted', () => {
    const without = { cart: { ...cart, lines: [line(1, spotify)] }, limitedBy: null };
    expect(fill(cart, shelved(12), 0, null)).to.deep.equal(without);
    expect(fill(cart, shelved(12), -3, null)).to.deep.equal(without);
  });

  it('takes at most a hundred of a product', () => {
    expect(fill(cart, shelved(500), 100, null)).to.deep.equal({
      cart: { ...cart, lines: [line(100), line(1, spotify)] },
      limitedBy: null,
    });
    expect(fill(cart, shelved(500), 101, null)).to.deep.equal({
      cart: { ...cart, lines: [line(100), line(1, spotify)] },
      limitedBy: 'Quantity',
    });
  });

  it('blames the stock when exactly the limit is left', () => {
    expect(fill(cart, shelved(100), 101, null).limitedBy).to.equal('Stock');
  });

  it('takes at most twenty products', () => {
    expect(fill(cartOf(19), shelved(12), 1, null).cart.lines).to.have.lengthOf(20);
    expect(fill(cartOf(20), shelved(12), 1, null)).to.deep.equal({ cart: cartOf(20), limitedBy: 'Lines' });
  });

  it('still changes a product that is in a full cart', () => {
    const { cart: changed, limitedBy } = fill(cartOf(20), shelved(12, variantCode('P7')), 4, null);
    expect([quantityOf(changed, variantCode('P7')), limitedBy]).to.deep.equal([4, null]);
  });

  const steps = fc.array(
    fc.record({
      code: fc.integer({ min: 0, max: 30 }).map((n) => variantCode(`P${String(n)}`)),
      stock: fc.integer({ min: 0, max: 300 }),
      price: fc.integer({ min: 0, max: 10_000_000 }),
      wanted: fc.integer({ min: -5, max: 300 }),
    }),
    { maxLength: 60 },
  );

  it('never passes a limit, never grants more than is wanted or there, and never has a product twice', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let current = emptyCart(cartId('any'), aBuyer().id);
        for (const { code, stock, price, wanted } of all) {
          const before = current;
          const { cart: next, limitedBy } = fill(before, shelved(stock, code, price), wanted, null);
          const granted = quantityOf(next, code);
          expect(granted).to.be.at.most(Math.max(0, Math.min(wanted, stock, cartLimits.quantity)));
          expect(limitedBy === null).to.equal(granted === Math.max(0, wanted));
          expect(withoutProduct(next, code)).to.deep.equal(withoutProduct(before, code));
          expect(next.lines.length).to.be.at.most(cartLimits.lines);
          expect(new Set(next.lines.map(({ product }) => product)).size).to.equal(next.lines.length);
          expect(next.lines.every(({ quantity }) => quantity > 0)).to.equal(true);
          current = next;
        }
      }),
    );
  });
});
