import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { readLevel } from '../../../domain/pricing/level.ts';
import { levelNamed } from '../../support/builders/products.ts';
import {
  checkSteps,
  pricesFor,
  stepLimit,
  unitPriceFor,
  type PriceStep,
} from '../../../domain/pricing/steps.ts';
import { rupiah } from '../../../domain/rupiah.ts';

const step = (from: number, price: number): PriceStep => ({ from, price: rupiah(price) });
const price = rupiah(35_000);
const reseller = levelNamed('reseller');

describe('Price steps', () => {
  it('make each cheaper from a quantity on', () => {
    const stepped = { price, steps: [step(5, 33_000), step(10, 30_000)] };
    const prices = [1, 4, 5, 9, 10, 100].map((quantity) =>
      unitPriceFor({ ...stepped, levels: [] }, quantity, null),
    );
    expect(prices).to.deep.equal([35_000, 35_000, 33_000, 33_000, 30_000, 30_000]);
    expect(unitPriceFor({ price, steps: [], levels: [] }, 7, null)).to.equal(35_000);
  });

  it('rise in quantity and fall in price, each strictly', () => {
    const good = [step(5, 33_000), step(10, 30_000)];
    expect(checkSteps({ price, steps: good })).to.deep.equal(E.right(good));
    for (const [steps, tag] of [
      [[step(1, 30_000)], 'QuantityNotRising'],
      [[step(5, 33_000), step(5, 30_000)], 'QuantityNotRising'],
      [[step(5, 35_000)], 'PriceNotFalling'],
      [[step(5, 33_000), step(6, 33_000)], 'PriceNotFalling'],
    ] as const)
      expect(checkSteps({ price, steps })).to.deep.equal(E.left({ tag, step: steps.at(-1) }));
    const many = Array.from({ length: stepLimit + 1 }, (_, at) => step(at + 2, 30_000 - at));
    expect(checkSteps({ price, steps: many })).to.deep.equal(E.left({ tag: 'TooManySteps' }));
  });

  it('of a level are passed over where everybody pays less, and shown together with everybody’s', () => {
    const levels = [{ level: reseller, steps: [step(1, 30_000), step(10, 25_000), step(20, 20_000)] }];
    const priced = { price, steps: [step(2, 34_000), step(5, 28_000), step(20, 24_000)], levels };
    const prices = [1, 4, 5, 10, 20].map((quantity) => unitPriceFor(priced, quantity, reseller));
    expect(prices).to.deep.equal([30_000, 30_000, 28_000, 25_000, 20_000]);
    expect(pricesFor(priced, reseller)).to.deep.equal({
      price: 30_000,
      steps: [step(5, 28_000), step(10, 25_000), step(20, 20_000)],
    });
    for (const level of [null, levelNamed('gold')])
      expect(pricesFor(priced, level)).to.deep.equal({ price, steps: priced.steps });
  });

  it('of a level are named in small letters, whatever was typed', () => {
    const names = [' Reseller ', 'Agen VIP', 'a-1', '', '-a', 'ä', 'x'.repeat(25), 'a_b'].map(readLevel);
    expect(names).to.deep.equal(['reseller', 'agen-vip', 'a-1', null, null, null, null, null]);
  });

  it('never make more of a thing dearer for each, even where the price fell below them', () => {
    const anyStep = fc
      .tuple(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 1, max: 50_000 }))
      .map(([from, each]) => step(from, each));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.array(anyStep), (one, steps) => {
        const stepped = { price: rupiah(one), steps };
        const prices = Array.from({ length: 100 }, (_, at) =>
          unitPriceFor({ ...stepped, levels: [] }, at + 1, null),
        );
        expect(prices[0]).to.equal(one);
        expect(prices.every((each, at) => at === 0 || each <= (prices[at - 1] ?? 0))).to.equal(true);
      }),
    );
  });
});
