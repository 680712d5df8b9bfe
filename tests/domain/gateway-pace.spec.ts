import { expect } from 'chai';
import fc from 'fast-check';
import { after, between, type Instant } from '../../domain/instant.ts';
import { freshPace, holdTurns, takeTurns, type LinePace } from '../../domain/payment/gateway-pace.ts';
import { noon } from '../support/builders/moments.ts';

const rate = { calls: 2, withinMs: 1_000 };

/** The turns of calls that want to be made at these moments, so many at each. */
const turnsOf = (
  asked: readonly (readonly [moment: Instant, wanted: number])[],
  pace: LinePace = freshPace,
): readonly (readonly Instant[])[] => {
  let now = pace;
  return asked.map(([moment, wanted]) => {
    const [turns, next] = takeTurns(now, rate, moment, wanted);
    now = next;
    return turns;
  });
};

describe('The pace of a gateway', () => {
  it('lets as many calls go at once as its rate says, and the next when it allows one', () => {
    const alone = [noon, noon, noon, noon].map((moment) => [moment, 1] as const);
    expect(
      turnsOf(alone)
        .flat()
        .map((turn) => between(noon, turn)),
    ).to.deep.equal([0, 0, 1_000, 1_000]);
  });

  it('gives turns to several together, each as if it had asked alone, and no more than go at once', () => {
    const later = after(noon, 400);
    expect(
      turnsOf([
        [noon, 1],
        [later, 2],
        [later, 9],
        [later, 0],
      ]).map((turns) => turns.map((turn) => between(noon, turn))),
    ).to.deep.equal([[0], [400, 1_000], [1_400, 2_000], [2_400]]);
  });

  it('waits for as long as the gateway wants none, and a shorter wait takes nothing back', () => {
    const held = holdTurns(holdTurns(freshPace, after(noon, 5_000)), after(noon, 1_000));
    expect(turnsOf([[noon, 2]], held)).to.deep.equal([[after(noon, 5_000), after(noon, 5_000)]]);
  });

  it('keeps its rate, whenever calls come, and none goes before it came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3_000), fc.nat(3)), { maxLength: 40 }), (offsets) => {
        const asked = offsets
          .toSorted(([a], [b]) => a - b)
          .map(([offset, wanted]) => [after(noon, offset), wanted] as const);
        const turns = turnsOf(asked).flatMap((given, at) =>
          given.map((turn) => ({ turn, asked: asked[at]?.[0] ?? noon })),
        );
        turns.forEach(({ turn, asked: moment }, at) => {
          expect(turn).to.be.at.least(moment);
          const before = turns[at - rate.calls];
          if (before !== undefined) expect(between(before.turn, turn)).to.be.at.least(rate.withinMs);
        });
      }),
    );
  });
});
