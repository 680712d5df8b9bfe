import { expect } from 'chai';
import { mostOf } from '../../domain/catalogue/cart.ts';
import { leftOf } from '../../domain/stock/goods.ts';
import { aCatalogueItem } from '../support/builders/products.ts';

describe('What is the same to everybody', () => {
  it('is for any number without a ceiling, and for what is left of one', () => {
    expect(leftOf({ ceiling: null, reserved: 3, sold: 9 })).to.equal(null);
    expect(leftOf({ ceiling: 10, reserved: 3, sold: 5 })).to.equal(2);
    expect(leftOf({ ceiling: 5, reserved: 3, sold: 5 })).to.equal(0);
  });

  it('is bought once at a time, as is what is made by hand; units are bought by the hundred', () => {
    const item = aCatalogueItem();
    const most = (kind: 'unit' | 'shared' | 'manual') => mostOf({ variant: { ...item.variant, kind } });
    expect([most('unit'), most('shared'), most('manual')]).to.deep.equal([100, 1, 1]);
  });
});
