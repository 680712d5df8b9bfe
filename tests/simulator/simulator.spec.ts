import { expect } from 'chai';
import { simulate, type Outcome } from './runs/simulate.ts';
import { simulateAll } from './runs/simulate-all.ts';

const run = (seed: number, isTold = false): Promise<Outcome> => simulate({ seed, orders: 40, isTold });

describe('The whole shop, from a seed', function () {
  this.timeout(120_000);

  const outcomes: Outcome[] = [];

  before(async () => {
    for (let seed = 5; seed <= 14; seed += 1) outcomes.push(await run(seed));
  });

  it('keeps every promise among all that goes wrong, in ten shops', () => {
    const broken = outcomes.filter(({ violation }) => violation !== null);
    expect(broken.map(({ seed, violation }) => [seed, violation])).to.deep.equal([]);
  });

  it('sells in each of them', () => {
    expect(outcomes.filter(({ orders }) => orders < 40)).to.deep.equal([]);
  });

  it('goes the same way again, told or not, and tells the same story to the letter', async () => {
    const [told, again] = [await run(7, true), await run(7, true)];
    expect(again).to.deep.equal(told);
    expect({ ...told, story: [] }).to.deep.equal(outcomes.find(({ seed }) => seed === 7));
    expect(told.story.length).to.be.greaterThan(100);
  });

  it('goes another way from another seed', () => {
    expect(new Set(outcomes.map(({ fingerprint }) => fingerprint)).size).to.equal(outcomes.length);
  });

  it('goes the same way however many seeds run at a time', async () => {
    const seeds = [5, 9, 11];
    const expected = outcomes.filter(({ seed }) => seeds.includes(seed));
    for (const workers of [1, 3])
      expect(await simulateAll({ seeds, orders: 40, workers })).to.deep.equal(expected);
  });
});
