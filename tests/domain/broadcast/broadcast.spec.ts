import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import {
  canWithdraw,
  composedBy,
  isAtWork,
  settledIn,
  steer,
  waitsUntil,
  withdrawableFor,
  type Broadcast,
  type BroadcastCommand,
  type BroadcastState,
} from '../../../domain/broadcast/broadcast.ts';
import { quietUntil } from '../../../domain/broadcast/quiet-hours.ts';
import {
  restAfter,
  resultsOf,
  haltReasonOf,
  type Posted,
  type Tried,
} from '../../../domain/broadcast/posting.ts';
import { after, hours, instant, minutes } from '../../../domain/instant.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { aBroadcast } from '../../support/builders/broadcasts.ts';
import { noon } from '../../support/builders/moments.ts';

const by = buyerId(9_002);
const commands: readonly BroadcastCommand[] = [
  { tag: 'Pause' },
  { tag: 'Resume' },
  { tag: 'Stop' },
  { tag: 'SendAnytime' },
  { tag: 'ChangePhoto', photo: { id: 'other', kind: 'Photo' } },
  { tag: 'Withdraw' },
];

/** Of each state, what may be done with it and what it becomes. */
const allowed: Readonly<Record<BroadcastState, Partial<Record<BroadcastCommand['tag'], BroadcastState>>>> = {
  Scheduled: { Pause: 'Paused', Stop: 'Stopped', SendAnytime: 'Scheduled' },
  Running: { Pause: 'Paused', Stop: 'Stopped', SendAnytime: 'Running' },
  Paused: { Resume: 'Scheduled', Stop: 'Stopped', ChangePhoto: 'Paused' },
  Stopped: { Withdraw: 'Withdrawing' },
  Done: { Withdraw: 'Withdrawing' },
  Withdrawing: {},
  Withdrawn: {},
};

const started = (state: BroadcastState, over: Partial<Broadcast> = {}): Broadcast => {
  const broadcast = aBroadcast({ state, startedAt: noon, ...over });
  return { ...broadcast, counts: { ...broadcast.counts, total: 5, sent: 3 } };
};

describe('A broadcast', () => {
  for (const state of Object.keys(allowed) as BroadcastState[])
    for (const command of commands)
      it(`that is ${state} takes ${command.tag} as it should`, () => {
        const made = steer(started(state), command, by, noon);
        const next = allowed[state][command.tag];
        if (next === undefined) {
          expect(made).to.deep.equal(E.left({ tag: 'NotNow', state }));
        } else {
          expect(E.isRight(made) && made.right.broadcast.state).to.equal(next);
        }
      });

  it('remembers who did what, before and after', () => {
    const made = steer(started('Running'), { tag: 'Stop' }, by, after(noon, minutes(1)));
    expect(E.isRight(made) && made.right).to.deep.equal({
      broadcast: { ...started('Stopped'), endedAt: after(noon, minutes(1)) },
      audit: {
        by,
        action: 'broadcast.stop',
        subject: 'broadcast:9001-a',
        before: { state: 'Running', anytime: false, sent: 3 },
        after: { state: 'Stopped', anytime: false, sent: 3 },
        at: after(noon, minutes(1)),
      },
    });
    expect(composedBy(aBroadcast())).to.deep.include({ action: 'broadcast.create', by: aBroadcast().by });
  });

  it('forgets why it was halted when it goes on, and keeps the new photo', () => {
    const halted = started('Paused', { haltReason: 'PhotoGone' });
    const resumed = steer(halted, { tag: 'Resume' }, by, noon);
    expect(E.isRight(resumed) && resumed.right.broadcast.haltReason).to.equal(null);
    const photo = { id: 'other', kind: 'Photo' } as const;
    const changed = steer(halted, { tag: 'ChangePhoto', photo }, by, noon);
    expect(E.isRight(changed) && changed.right.broadcast.message.photo).to.deep.equal(photo);
  });

  it('is let loose at night once', () => {
    const loose = started('Running', { anytime: true });
    expect(steer(loose, { tag: 'SendAnytime' }, by, noon)).to.deep.equal(
      E.left({ tag: 'NotNow', state: 'Running' }),
    );
  });

  it('can be taken back for two days, where something of it was sent and is still there', () => {
    const done = started('Done');
    expect(canWithdraw(done, after(noon, withdrawableFor - 1))).to.equal(true);
    expect(canWithdraw(done, after(noon, withdrawableFor))).to.equal(false);
    expect(canWithdraw({ ...done, counts: { ...done.counts, withdrawn: 3 } }, noon)).to.equal(false);
    expect(canWithdraw(started('Stopped', { startedAt: null }), noon)).to.equal(false);
  });

  it('is at work until it is at an end', () => {
    const working = (Object.keys(allowed) as BroadcastState[]).filter((state) => isAtWork(started(state)));
    expect(working).to.deep.equal(['Scheduled', 'Running', 'Withdrawing']);
    expect(settledIn({ total: 9, sent: 1, blocked: 2, failed: 3, unknown: 4, withdrawn: 1 })).to.equal(6);
  });

  it('waits for its moment, and for the morning unless it need not', () => {
    const night = after(noon, hours(11));
    const morning = after(noon, hours(19));
    expect(waitsUntil(aBroadcast({ at: night }), noon)).to.equal(night);
    expect(waitsUntil(aBroadcast(), noon)).to.equal(null);
    expect(waitsUntil(aBroadcast(), night)).to.equal(morning);
    expect(waitsUntil(aBroadcast({ anytime: true }), night)).to.equal(null);
    expect(waitsUntil(started('Withdrawing'), night)).to.equal(null);
  });
});

describe('The quiet hours', () => {
  const wib = (time: string) => instant(Date.parse(`2026-11-22T${time}:00+07:00`));
  const cases = [
    ['21:59', null],
    ['22:00', '2026-11-23T07:00:00+07:00'],
    ['23:59', '2026-11-23T07:00:00+07:00'],
    ['00:00', '2026-11-22T07:00:00+07:00'],
    ['06:59', '2026-11-22T07:00:00+07:00'],
    ['07:00', null],
  ] as const;
  for (const [time, until] of cases)
    it(`at ${time} last until ${until ?? 'now'}`, () => {
      expect(quietUntil(wib(time))).to.equal(until === null ? null : Date.parse(until));
    });
});

describe('What came of messages', () => {
  const tried = (...posted: readonly Posted[]): readonly Tried[] =>
    posted.map((one, at) => ({ buyer: buyerId(7_001 + at), posted: one }));
  const sent: Posted = { tag: 'Sent', message: 4 };
  const refused: Posted = { tag: 'Refused', reason: 'Refused' };
  const gone: Posted = { tag: 'Refused', reason: 'PhotoGone' };

  it('halts where the photo is gone, or nobody can be sent the very first messages', () => {
    expect(haltReasonOf(tried(sent, gone), 9)).to.equal('PhotoGone');
    expect(haltReasonOf(tried(refused, refused), 0)).to.equal('Refused');
    expect(haltReasonOf(tried(refused, refused), 1)).to.equal(null);
    expect(haltReasonOf(tried(refused, sent), 0)).to.equal(null);
    expect(haltReasonOf(tried(sent), 0)).to.equal(null);
    expect(haltReasonOf([], 0)).to.equal(null);
  });

  it('is kept, and what was refused waits where all is halted', () => {
    const all = tried(
      sent,
      { tag: 'Blocked' },
      refused,
      { tag: 'NotSent', retryAfter: null },
      { tag: 'Lost' },
    );
    const outcomes = (isHalted: boolean) => resultsOf(all, isHalted).map(({ outcome }) => outcome);
    expect(outcomes(false)).to.deep.equal(['Sent', 'Blocked', 'Failed', 'Again', 'Lost']);
    expect(outcomes(true)).to.deep.equal(['Sent', 'Blocked', 'Again', 'Again', 'Lost']);
    expect(resultsOf(tried(sent), false)).to.deep.equal([
      { buyer: buyerId(7_001), outcome: 'Sent', message: 4 },
    ]);
  });

  it('asks for a rest where the messenger does, or cannot be reached', () => {
    expect(restAfter(tried(sent, { tag: 'Blocked' }))).to.equal(null);
    expect(restAfter(tried(sent, { tag: 'NotSent', retryAfter: 40_000 }, { tag: 'Lost' }))).to.equal(40_000);
    expect(restAfter(tried({ tag: 'NotSent', retryAfter: null }))).to.equal(10_000);
  });
});
