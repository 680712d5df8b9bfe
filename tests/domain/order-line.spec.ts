import { expect } from 'chai';
import { sharedWanted, unitsWanted, wantedOf } from '../../domain/order/order-line.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { anOrderLine } from '../support/builders/orders.ts';
import { netflix, spotify } from '../support/builders/products.ts';

describe('The lines of an order', () => {
  it('want the units of each product once, in their order', () => {
    const lines = [
      anOrderLine({ product: spotify, quantity: 3 }),
      anOrderLine({ product: netflix }),
      anOrderLine({ product: spotify, quantity: 2 }),
    ];
    expect([...unitsWanted(lines)]).to.deep.equal([
      [spotify, 5],
      [netflix, 1],
    ]);
  });

  it('want no units of what is not sold by the unit', () => {
    const lines = [anOrderLine({ kind: 'shared' }), anOrderLine({ kind: 'manual', quantity: 2 })];
    expect([...unitsWanted(lines)]).to.deep.equal([]);
  });

  it('wants units and what is the same to everybody, and nothing of what is made by hand', () => {
    const ebook = variantCode('EBOOK');
    const lines = [
      anOrderLine({ product: ebook, kind: 'shared', quantity: 1 }),
      anOrderLine({ product: variantCode('TOPUP'), kind: 'manual', quantity: 1 }),
      anOrderLine({ quantity: 2 }),
    ];
    expect([...wantedOf(lines).values()]).to.deep.equal([2, 1]);
    expect([...sharedWanted(lines)]).to.deep.equal([[ebook, 1]]);
  });
});
