import { expect } from 'chai';
import { lineNumber } from '../../domain/order-line.ts';
import { orderId } from '../../domain/order.ts';
import { productCode } from '../../domain/product.ts';
import { hold, isFree, moveUnit, unitId, type FreeUnit, type HeldUnit } from '../../domain/unit.ts';

const facts = { id: unitId(1), product: productCode('NETFLIX-1M'), content: 'user:pass' };
const free: FreeUnit = { ...facts, tag: 'Free' };
const order = orderId('tg7001-0a1b2c3d');
const line = lineNumber(2);
const held: HeldUnit = { ...facts, tag: 'Held', order, line };

describe('A unit of stock', () => {
  it('is set aside for one line of one order', () => {
    expect(hold(free, { order, line })).to.deep.equal(held);
  });

  it('stays set aside while its order says nothing of it', () => {
    expect(moveUnit(held, 'Keep')).to.deep.equal(held);
  });

  it('comes back to the shelf without a trace of its order', () => {
    expect(moveUnit(held, 'Release')).to.deep.equal(free);
  });

  it('becomes the buyer’s', () => {
    expect(moveUnit(held, 'HandOver')).to.deep.equal({ ...facts, tag: 'HandedOver', order, line });
  });

  it('can be set aside only from the shelf', () => {
    expect([free, held, moveUnit(held, 'HandOver')].map(isFree)).to.deep.equal([true, false, false]);
  });
});
