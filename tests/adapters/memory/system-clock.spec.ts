import { expect } from 'chai';
import sinon from 'sinon';
import { systemClock } from '../../../adapters/memory/system-clock.ts';
import { noon } from '../../support/builders/moments.ts';

describe('The system clock', () => {
  it('tells the time of the machine, in milliseconds', () => {
    const machine = sinon.useFakeTimers({ now: noon, toFake: ['Date'] });
    try {
      expect(systemClock.now()).to.equal(noon);
      machine.tick(1_500);
      expect(systemClock.now()).to.equal(noon + 1_500);
    } finally {
      machine.restore();
    }
  });
});
