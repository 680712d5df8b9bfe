import { expect } from 'chai';
import fc from 'fast-check';
import { after, between, hours, instant, minutes, seconds } from '../../domain/instant.ts';

describe('Instant', () => {
  it('measures in milliseconds', () => {
    expect([seconds(5), minutes(15), hours(24)]).to.deep.equal([5_000, 900_000, 86_400_000]);
  });

  it('knows how long after another a moment is, and how long before', () => {
    expect(between(instant(1_000), instant(4_000))).to.equal(3_000);
    expect(between(instant(4_000), instant(1_000))).to.equal(-3_000);
  });

  it('moves by exactly as much as it is told', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (start, step) => {
        expect(between(instant(start), after(instant(start), step))).to.equal(step);
      }),
    );
  });
});
