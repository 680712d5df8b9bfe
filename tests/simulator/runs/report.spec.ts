import { expect } from 'chai';
import { reportOn } from './report.ts';
import type { Outcome } from './simulate.ts';

const anOutcome = (over: Partial<Outcome> = {}): Outcome => ({
  seed: 1,
  orders: 200,
  faults: [
    ['notice lost', 3],
    ['process killed', 2],
  ],
  violation: null,
  fingerprint: '',
  story: [],
  ...over,
});

describe('What a simulation says at its end', () => {
  it('counts seeds, orders, faults and violations in its last line', () => {
    const { lines, code } = reportOn([anOutcome(), anOutcome({ seed: 2, orders: 203 })], 200);
    expect(lines.at(-1)).to.equal('seeds 2, orders 403, faults 10, violations 0');
    expect(code).to.equal(0);
  });

  it('names every kind of fault, also one that never struck', () => {
    const { lines } = reportOn([anOutcome()], 200);
    expect(lines.filter((line) => /^ +\d+ {2}(notice lost|notice forged)$/.test(line))).to.deep.equal([
      '        3  notice lost',
      '        0  notice forged',
    ]);
  });

  it('fails for a broken promise, and says how to live through it again', () => {
    const violation = { promise: 'I2', words: 'tg7001-00000001 received 5, but bought 4' };
    const { lines, code } = reportOn([anOutcome(), anOutcome({ seed: 4, violation })], 50);
    expect(lines.slice(-3)).to.deep.equal([
      'seed 4: I2 is broken: tg7001-00000001 received 5, but bought 4',
      'the story again: npm run simulate -- --seed 4 --orders 50',
      'seeds 2, orders 400, faults 10, violations 1',
    ]);
    expect(code).to.equal(1);
  });
});
