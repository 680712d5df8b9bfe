import { availableParallelism } from 'node:os';
import { expect } from 'chai';
import { faultKinds } from './outside/faults.ts';
import type { Outcome } from './runs/simulate.ts';
import { simulateAll } from './runs/simulate-all.ts';

const orders = 40;

const shopsFrom = (first: number, count: number): Promise<readonly Outcome[]> =>
  simulateAll({
    seeds: Array.from({ length: count }, (_, n) => first + n),
    orders,
    workers: availableParallelism(),
  });

describe('Many whole shops', function () {
  this.timeout(600_000);

  const outcomes: Outcome[] = [];
  /** What went wrong in none of them. */
  const spared = () => {
    const struck = new Set(outcomes.flatMap(({ faults }) => faults.map(([kind]) => kind)));
    return faultKinds.filter((kind) => !struck.has(kind));
  };

  before(async () => {
    outcomes.push(...(await shopsFrom(5, 60)));
    // Some things go wrong in few shops only.
    for (let seed = 65; spared().length > 0 && seed < 400; seed += 20)
      outcomes.push(...(await shopsFrom(seed, 20)));
  });

  it('keep every promise among all that goes wrong, in sixty shops or more', () => {
    const broken = outcomes.filter(({ violation }) => violation !== null);
    expect(broken.map(({ seed, violation }) => [seed, violation])).to.deep.equal([]);
  });

  it('sell in each of them, and have everything go wrong that is known of', () => {
    expect(outcomes.filter((outcome) => outcome.orders < orders)).to.deep.equal([]);
    expect(spared()).to.deep.equal([]);
  });

  it('go each another way', () => {
    expect(new Set(outcomes.map(({ fingerprint }) => fingerprint)).size).to.equal(outcomes.length);
  });
});
