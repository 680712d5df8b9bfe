import { expect } from 'chai';
import type { Ids } from '../../application/ports/ids.ts';

const many = <T>(make: () => T): readonly T[] => Array.from({ length: 1_000 }, make);

/** What every source of ids promises. */
export const idsContract = (name: string, open: () => Ids): void => {
  describe(`Ids, ${name}`, () => {
    it('gives eight lower-case hexadecimal digits for an order', () => {
      const wrong = many(open().orderSuffix).filter((suffix) => !/^[0-9a-f]{8}$/.test(suffix));
      expect(wrong).to.deep.equal([]);
    });

    it('never gives the same id twice', () => {
      const ids = open();
      expect(new Set(many(ids.cartId)).size).to.equal(1_000);
      // A thousand of four thousand million meet by chance once in 8,600 runs; twice in one run never.
      expect(new Set(many(ids.orderSuffix)).size).to.be.greaterThan(998);
    });
  });
};
