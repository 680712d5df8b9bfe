import { expect } from 'chai';
import sinon from 'sinon';
import type { LogFields } from '../../../application/ports/log.ts';
import { watchLoop } from '../../../infrastructure/telemetry/loop-watch.ts';

describe('The watch over the thread of all', () => {
  let clock: sinon.SinonFakeTimers;
  let held: number;
  let late: number[];
  let warned: (LogFields | undefined)[];
  let stop: () => void;

  /** Milliseconds, those included in which nobody had a turn. */
  const now = (): number => clock.now + held;

  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout'] });
    [held, late, warned] = [0, [], []];
    const log = { warn: (_: string, fields?: LogFields) => void warned.push(fields) };
    ({ stop } = watchLoop({ observe: (one) => late.push(one), log, now }));
  });

  afterEach(() => {
    stop();
    clock.restore();
  });

  const holds = (milliseconds: number): void => {
    held += milliseconds;
    clock.tick(20);
  };

  it('F23: tells how late each look was', () => {
    clock.tick(40);
    holds(15);
    clock.tick(20);
    expect(late).to.deep.equal([0, 0, 15, 0]);
    expect(warned).to.deep.equal([]);
  });

  it('F23: warns of a standstill at once, and of all that follow within a minute in one line', () => {
    holds(200);
    expect(warned).to.deep.equal([]);
    holds(260.4);
    expect(warned).to.deep.equal([{ milliseconds: 260, times: 1 }]);
    for (const milliseconds of [300, 900, 210]) holds(milliseconds);
    expect(warned.length).to.equal(1);
    clock.tick(60_000);
    expect(warned.slice(1)).to.deep.equal([{ milliseconds: 900, times: 3 }]);
    clock.tick(120_000);
    expect(warned.length).to.equal(2);
  });

  it('ends when it is stopped', () => {
    clock.tick(20);
    stop();
    clock.tick(1_000);
    expect(late).to.deep.equal([0]);
  });
});
