import { expect } from 'chai';
import {
  availabilityInAll,
  nameInList,
  priceFrom,
  shownFirst,
  soldInAll,
  type ListedProduct,
} from '../../domain/catalogue/listed-product.ts';
import { variantCode, type Availability, type CatalogueItem } from '../../domain/catalogue/product.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { aCatalogueItem } from '../support/builders/products.ts';

const stocked = (count: number): Availability => ({ tag: 'Stocked', count });

const variant = (label: string, price: number, availability: Availability, sold = 0): CatalogueItem => {
  const item = aCatalogueItem({ sold });
  return {
    ...item,
    variant: { ...item.variant, code: variantCode(label), label, price: rupiah(price) },
    availability,
  };
};

describe('A product in a list', () => {
  const year = variant('Setahun', 90_000, stocked(0), 4);
  const month = variant('Sebulan', 10_000, stocked(3), 2);
  const both: ListedProduct = [year, month];

  it('costs from what its cheapest variant costs', () => {
    expect(priceFrom(both, null)).to.deep.equal({ price: 10_000, varies: true });
    expect(priceFrom([month, month], null)).to.deep.equal({ price: 10_000, varies: false });
  });

  it('bears its label only where there is no other to choose', () => {
    expect(nameInList(both)).to.equal('Netflix 1 bulan');
    expect(nameInList([month])).to.equal('Netflix 1 bulan · Sebulan');
  });

  it('was sold as often as its variants together', () => {
    expect(soldInAll(both)).to.equal(6);
  });

  it('has what its variants have together', () => {
    const ceiling: Availability = { tag: 'Ceiling', left: 2 };
    const table: readonly (readonly [ListedProduct, Availability])[] = [
      [both, stocked(3)],
      [[month, variant('x', 1, ceiling)], stocked(5)],
      [[month, variant('x', 1, { tag: 'Unlimited' })], { tag: 'Unlimited' }],
      [[year, variant('x', 1, { tag: 'OnRequest' })], { tag: 'OnRequest' }],
      [[month, variant('x', 1, { tag: 'OnRequest' })], stocked(3)],
      [[year], stocked(0)],
    ];
    for (const [listed, together] of table) expect(availabilityInAll(listed)).to.deep.equal(together);
  });

  it('shows the card of the first variant that can be had', () => {
    expect(shownFirst(both)).to.equal(month);
    expect(shownFirst([year])).to.equal(year);
  });
});
