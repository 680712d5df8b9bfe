import { expect } from 'chai';
import { variantCode } from '../../domain/catalogue/product.ts';
import { crossed, stockState, type StockState } from '../../domain/stock/stock-alert.ts';

const at = (available: number, known: StockState, threshold = 3) =>
  crossed({ product: variantCode('A'), name: 'A', available, threshold, known });

describe('The stock of a variant', () => {
  it('is low at its threshold, and out at nothing', () => {
    const states = [4, 3, 1, 0].map((available) => stockState({ available, threshold: 3 }));
    expect(states).to.deep.equal(['Plenty', 'Low', 'Low', 'Out']);
    expect(stockState({ available: 1, threshold: 0 })).to.equal('Plenty');
  });

  it('is worth a word where it became less, once', () => {
    expect(at(3, 'Plenty')).to.deep.equal({ state: 'Low', isTold: true });
    expect(at(0, 'Plenty')).to.deep.equal({ state: 'Out', isTold: true });
    expect(at(0, 'Low')).to.deep.equal({ state: 'Out', isTold: true });
    expect(at(2, 'Low')).to.deep.equal({ state: 'Low', isTold: false });
    expect(at(2, 'Out')).to.deep.equal({ state: 'Low', isTold: false });
    expect(at(9, 'Out')).to.deep.equal({ state: 'Plenty', isTold: false });
  });
});
