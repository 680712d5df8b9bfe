import { expect } from 'chai';
import fc from 'fast-check';
import { after, between, type Instant } from '../../domain/instant.ts';
import { freshPace, holdTurns, takeTurn, type LinePace } from '../../domain/payment/gateway-pace.ts';
import { noon } from '../support/builders/moments.ts';

const rate = { calls: 2, withinMs: 1_000 };

/** The turns of calls that want to be made at these moments. */
const turnsOf = (moments: readonly Instant[], pace: LinePace = freshPace): readonly Instant[] => {
  let now = pace;
  return moments.map((moment) => {
    const [turn, next] = takeTurn(now, rate, moment);
    now = next;
    return turn;
  });
};

describe('The pace of a gateway', () => {
  it('lets as many calls go at once as its rate says, and the next when it allows one', () => {
    expect(turnsOf([noon, noon, noon, noon]).map((turn) => between(noon, turn))).to.deep.equal([
      0, 0, 1_000, 1_000,
    ]);
  });

  it('waits for as long as the gateway wants none, and a shorter wish takes nothing back', () => {
    const held = holdTurns(holdTurns(freshPace, after(noon, 5_000)), after(noon, 1_000));
    expect(turnsOf([noon], held)).to.deep.equal([after(noon, 5_000)]);
  });

  it('keeps its rate, whenever calls come, and none goes before it came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000), { maxLength: 40 }), (offsets) => {
        const moments = [...offsets].sort((a, b) => a - b).map((offset) => after(noon, offset));
        const turns = turnsOf(moments);
        turns.forEach((turn, at) => {
          expect(turn).to.be.at.least(moments[at] ?? 0);
          const before = turns[at - rate.calls];
          if (before !== undefined) expect(between(before, turn)).to.be.at.least(rate.withinMs);
        });
      }),
    );
  });
});
