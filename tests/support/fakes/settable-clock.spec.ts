import { expect } from 'chai';
import { minutes } from '../../../domain/instant.ts';
import { minutesPastNoon, noon } from '../builders/moments.ts';
import { settableClock } from './settable-clock.ts';

describe('A clock for tests', () => {
  it('stands still until it is moved', () => {
    const clock = settableClock();
    expect([clock.now(), clock.now()]).to.deep.equal([noon, noon]);
    clock.advance(minutes(5));
    expect(clock.now()).to.equal(minutesPastNoon(5));
    clock.set(minutesPastNoon(-3));
    expect(clock.now()).to.equal(minutesPastNoon(-3));
  });
});
