import { expect } from 'chai';
import { lineNumber } from '../../domain/order/order-line.ts';
import { orderId } from '../../domain/order/order.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import {
  reserve,
  isAvailable,
  moveUnit,
  unitId,
  type AvailableUnit,
  type ReservedUnit,
} from '../../domain/stock/unit.ts';

const facts = { id: unitId(1), product: variantCode('NETFLIX-1M'), content: 'user:pass' };
const free: AvailableUnit = { ...facts, tag: 'Available' };
const order = orderId('tg7001-0a1b2c3d');
const line = lineNumber(2);
const held: ReservedUnit = { ...facts, tag: 'Reserved', order, line };

describe('A unit of stock', () => {
  it('is set aside for one line of one order', () => {
    expect(reserve(free, { order, line })).to.deep.equal(held);
  });

  it('stays set aside while its order says nothing of it', () => {
    expect(moveUnit(held, 'None')).to.deep.equal(held);
  });

  it('comes back to the shelf without a trace of its order', () => {
    expect(moveUnit(held, 'Release')).to.deep.equal(free);
  });

  it('becomes the buyer’s', () => {
    expect(moveUnit(held, 'Fulfil')).to.deep.equal({ ...facts, tag: 'Sold', order, line });
  });

  it('can be set aside only from the shelf', () => {
    expect([free, held, moveUnit(held, 'Fulfil')].map(isAvailable)).to.deep.equal([true, false, false]);
  });
});
