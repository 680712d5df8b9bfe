import { expect } from 'chai';
import { available, nameOf, type Availability } from '../../domain/catalogue/product.ts';

import { aCatalogueItem } from '../support/builders/products.ts';

describe('A variant', () => {
  it('is called by its product, and by its label where it has one', () => {
    const { product, variant } = aCatalogueItem();
    expect(nameOf({ product, variant })).to.equal('Netflix 1 bulan');
    expect(nameOf({ product, variant: { ...variant, label: '3 bulan' } })).to.equal(
      'Netflix 1 bulan · 3 bulan',
    );
  });

  it('has the emoji of its product before its name', () => {
    const { product, variant } = aCatalogueItem();
    expect(nameOf({ product: { ...product, emoji: '🎬' }, variant })).to.equal('🎬 Netflix 1 bulan');
  });
});

describe('What can be had of a variant', () => {
  for (const [availability, count] of [
    [{ tag: 'Stocked', count: 3 }, 3],
    [{ tag: 'Ceiling', left: 2 }, 2],
    [{ tag: 'Unlimited' }, Infinity],
    [{ tag: 'OnRequest' }, Infinity],
  ] as const satisfies readonly (readonly [Availability, number])[])
    it(`is ${String(count)} where it is ${availability.tag}`, () => {
      expect(available({ availability })).to.equal(count);
    });
});
