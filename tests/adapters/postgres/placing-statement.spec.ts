import { expect } from 'chai';
import { placingValues, wantedOf } from '../../../adapters/postgres/placing-statement.ts';
import { lineOf, netflix, placementOf, spotify } from '../../contracts/shop.ts';
import { anOrder } from '../../support/builders/orders.ts';

describe('Placing an order in PostgreSQL', () => {
  const lines = [lineOf(spotify, 3), lineOf(netflix, 1), lineOf(spotify, 2)];

  it('wants each product once, in the order of the lines', () => {
    expect([...wantedOf(lines)]).to.deep.equal([
      [spotify, 5],
      [netflix, 1],
    ]);
  });

  it('locks units product by product in an order that no cart decides, so that rivals never wait in a ring', () => {
    for (const cart of [lines, lines.toReversed()]) {
      const { products, quantities } = placingValues(
        placementOf(anOrder({ lines: cart })),
        1,
        wantedOf(cart),
      );
      expect([products, quantities]).to.deep.equal([
        [netflix, spotify],
        [1, 5],
      ]);
    }
  });
});
