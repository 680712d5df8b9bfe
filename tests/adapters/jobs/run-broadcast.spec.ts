import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import sinon from 'sinon';
import { runBroadcast } from '../../../adapters/jobs/run-broadcast.ts';
import type { BroadcastStep } from '../../../application/broadcast/send-broadcast.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { broadcastId } from '../../../domain/broadcast/broadcast.ts';
import { instant } from '../../../domain/instant.ts';
import { recordedWork } from './work-recorder.ts';
import { recordingTelemetry } from './recording-telemetry.ts';

const id = broadcastId('9001-a');
const went: BroadcastStep = { tag: 'Went', outcomes: ['Sent', 'Blocked'] };
const wait = (rest: number): BroadcastStep => ({ tag: 'Wait', until: instant(77), rest });
const over: BroadcastStep = { tag: 'Over' };

describe('A job of a broadcast', function () {
  this.timeout(30_000);

  /** The steps in turn; the last one again and again. */
  const run = async (...steps: readonly BroadcastStep[]) => {
    const seen = recordingTelemetry();
    let at = 0;
    const { work, calls } = recordedWork({
      sendBroadcast: () => {
        const step = steps[Math.min(at, steps.length - 1)] ?? over;
        at += 1;
        // Even the quickest step takes a moment.
        return () => new Promise((resolve) => setTimeout(() => resolve(E.right(step)), 5));
      },
    });
    const done = await runBroadcast(work, seen)(id)();
    return { done, seen, plans: calls.filter(([name]) => name === 'planBroadcast') };
  };

  it('goes from step to step until it is over, and counts what came of each message', async () => {
    const { done, plans, seen } = await run(went, wait(20), went, over);
    expect(E.isRight(done)).to.equal(true);
    expect(plans).to.deep.equal([]);
    expect(seen.measured).to.deep.equal(
      [1, 2].flatMap(() => [
        ['broadcastPosted', 'Sent'],
        ['broadcastPosted', 'Blocked'],
      ]),
    );
  });

  it('comes again at the moment that it would have to wait for too long', async () => {
    const { plans } = await run(went, wait(60_000));
    expect(plans).to.deep.equal([['planBroadcast', id, 77]]);
  });

  it('has the next one go on after four seconds, once, so that a process can be stopped', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['performance'] });
    let steps = 0;
    const { work, calls } = recordedWork({
      sendBroadcast: () => {
        steps += 1;
        clock.tick(500);
        return TE.right(went);
      },
    });
    try {
      await runBroadcast(work, recordingTelemetry())(id)();
    } finally {
      clock.restore();
    }
    expect(steps).to.equal(8);
    expect(calls.map(([name]) => name).filter((name) => name === 'planBroadcast')).to.have.lengthOf(1);
  });

  it('fails with a step that fails, to be tried again', async () => {
    const no = storeFailure('broadcasts.claim', 'away');
    const { work } = recordedWork({ sendBroadcast: () => TE.left(no) });
    expect(await runBroadcast(work, recordingTelemetry())(id)()).to.deep.equal(E.left(no));
  });
});
