import { expect } from 'chai';
import fc from 'fast-check';
import * as E from 'fp-ts/lib/Either.js';
import { FollowUpCodec } from '../../../adapters/jobs/follow-up-codec.ts';
import { tasks } from '../../../adapters/jobs/tasks.ts';
import { jobOf } from '../../../adapters/postgres/jobs/job-spec.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { followUps } from './generated-follow-ups.ts';
import { recordingTelemetry } from './recording-telemetry.ts';
import { recordedWork } from './work-recorder.ts';

const kept = (followUp: FollowUp): unknown => JSON.parse(JSON.stringify(jobOf(followUp).payload));

const isRead = (input: unknown): boolean => E.isRight(FollowUpCodec.decode(input));

describe('A follow-up kept as a job', () => {
  it('is read again as it was', () => {
    fc.assert(
      fc.property(followUps, (followUp) => {
        expect(FollowUpCodec.decode(kept(followUp))).to.deep.equal(E.right(followUp));
      }),
      { numRuns: 1_000 },
    );
  });

  it('goes under a name that the worker listens to', () => {
    const names = Object.keys(tasks(recordedWork().work, recordingTelemetry()));
    fc.assert(
      fc.property(followUps, (followUp) => {
        expect(names).to.include(jobOf(followUp).task);
      }),
    );
  });

  const order = 'tg7001-0a1b2c3d';
  const money = { key: 'k', kind: 'Refunded', amount: 5, order };
  const found = { tag: 'SaleMade', order };
  const former: readonly (readonly [task: string, kept: object, tag: string])[] = [
    ['tell-buyer', { tag: 'TellBuyer', order, news: 'Expired' }, 'NotifyBuyer'],
    ['tell-money', { tag: 'TellMoney', buyer: 7, news: money }, 'NotifyOfMoney'],
    ['tell-restocked', { tag: 'TellRestocked', buyer: 7, product: 'KOPI' }, 'NotifyRestocked'],
    ['tell-owners', { tag: 'TellOwners', news: found }, 'NotifyAdmins'],
    ['tell-owner', { tag: 'TellOwner', owner: 9, news: found }, 'NotifyAdmin'],
  ];
  former.forEach(([task, input, tag]) => {
    it(`is still run where an earlier version kept it as ${task}`, () => {
      expect(Object.keys(tasks(recordedWork().work, recordingTelemetry()))).to.include(task);
      expect(FollowUpCodec.decode(input)).to.deep.equal(E.right({ ...input, tag }));
    });
  });

  it('is read as of no known time where an earlier version did not note when it was asked for', () => {
    const earlier = { tag: 'SendGoodsAgain', order };
    expect(FollowUpCodec.decode(earlier)).to.deep.equal(E.right({ ...earlier, asked: null }));
  });

  it('is not read when a part is missing', () => {
    fc.assert(
      fc.property(followUps, fc.nat(), (followUp, n) => {
        const parts = Object.entries(followUp);
        const missing = n % parts.length;
        fc.pre(parts[missing]?.[0] !== 'asked');
        expect(isRead(Object.fromEntries(parts.filter((_, at) => at !== missing)))).to.equal(false);
      }),
    );
  });

  it('is not read out of anything else, and says so without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(isRead(input)).to.equal(false);
      }),
    );
  });

  const at = 1_795_312_345_678;
  const wrong: readonly (readonly [why: string, input: unknown])[] = [
    ['a moment that is no whole number', { tag: 'ExpireOrder', order, at: 1.5 }],
    ['a moment in words', { tag: 'ExpireOrder', order, at: '2026-11-22' }],
    ['an empty order id', { tag: 'DeliverGoods', order: '' }],
    ['an order id that is a number', { tag: 'DeliverGoods', order: 7 }],
    ['news of an unknown kind', { tag: 'NotifyBuyer', order, news: 'Weather' }],
    ['news without a tag', { tag: 'NotifyAdmins', news: { order } }],
    ['a person who is no number', { tag: 'NotifyAdmin', owner: '42', news: { tag: 'SaleMade', order } }],
    [
      'money in cents',
      {
        tag: 'NotifyAdmins',
        news: { tag: 'CaseOpened', order, reference: order, kind: 'Overpaid', amount: 0.5 },
      },
    ],
    ['an unknown tag', { tag: 'BurnGoods', order, at }],
  ];
  for (const [why, input] of wrong)
    it(`is not read with ${why}`, () => {
      expect(isRead(input)).to.equal(false);
    });
});
