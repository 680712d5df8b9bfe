import { expect } from 'chai';
import { idsContract } from '../../contracts/ids.contract.ts';
import { seededIds } from './seeded-ids.ts';

idsContract('from a seed', () => seededIds(7));

describe('Ids from a seed', () => {
  const some = (seed: number) => {
    const ids = seededIds(seed);
    return Array.from({ length: 5 }, () => [ids.orderSuffix(), ids.cartId()]);
  };

  it('are the same for the same seed, and others for another', () => {
    expect(some(7)).to.deep.equal(some(7));
    expect(some(0)).to.not.deep.equal(some(7));
  });
});
