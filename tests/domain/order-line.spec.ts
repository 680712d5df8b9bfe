import { expect } from 'chai';
import { unitsWanted } from '../../domain/order/order-line.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { anOrderLine } from '../support/builders/orders.ts';

const netflix = variantCode('NETFLIX-1M');
const spotify = variantCode('SPOTIFY-1M');

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
});
