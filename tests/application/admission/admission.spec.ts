import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { memorySpamStates, sharedSpamStates } from '../../../adapters/system/spam-states.ts';
import { admitAction } from '../../../application/admission/admit-action.ts';
import { reportSpammer } from '../../../application/admission/report-spammer.ts';
import type { SpamSightings } from '../../../application/ports/spam-sightings.ts';
import type { SpamStates } from '../../../application/ports/spam-states.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { noSpamState, type ActionKind } from '../../../domain/people/spam-policy.ts';
import { answerOf } from '../../support/either.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { openWorld, type World } from '../../support/fixture/world.ts';

const marks = { Admit: '.', BlockAndWarn: 'W', Block: 'x' } as const;

describe('Admission', () => {
  let world: World;
  const owner = buyerId(1);
  const budi = buyerId(7001);

  beforeEach(() => {
    world = openWorld();
  });

  /** What so many actions, so far apart in milliseconds, come to. */
  const trace = async (
    count: number,
    gap: number,
    person = budi,
    kind: ActionKind = 'Action',
    processes: readonly SpamStates[] = [memorySpamStates(100)],
  ): Promise<string> => {
    const admits = processes.map((spamStates) => admitAction({ ...world, spamStates, owners: [owner] }));
    let traced = '';
    for (let n = 0; n < count; n += 1) {
      const verdict = await admits[n % admits.length]?.(person, kind)();
      traced += verdict === undefined ? '?' : marks[verdict];
      world.clock.advance(gap);
    }
    return traced;
  };

  /** So many processes that hear people by turns. */
  const processes = (count: number, sightings: SpamSightings = world.spamSightings): readonly SpamStates[] =>
    Array.from({ length: count }, (_, n) =>
      sharedSpamStates(100, { sightings, clock: world.clock, process: `bot ${String(n)}` }),
    );

  it('blocks a burst from its fifth action on and warns once, at a gap of 0.2 s', async () => {
    expect(await trace(12, 200)).to.equal('....Wxxxxxxx');
  });

  it('blocks a burst at a gap of 0.9 s', async () => {
    expect(await trace(9, 900)).to.equal('....Wxxxx');
  });

  it('never blocks at a gap of 1.05 s', async () => {
    expect(await trace(50, 1_050)).to.equal('.'.repeat(50));
  });

  it('lets twenty quick quantity taps through', async () => {
    expect(await trace(22, 100, budi, 'QuantityTap')).to.equal(`${'.'.repeat(20)}Wx`);
  });

  it('never blocks an owner', async () => {
    expect(await trace(50, 10, owner)).to.equal('.'.repeat(50));
  });

  it('lets nobody have more for there being several processes, and warns once', async () => {
    expect(await trace(12, 200, budi, 'Action', processes(2))).to.equal('....Wxxxxxxx');
    // The first action that a process hears is told with its second.
    expect(await trace(12, 100, buyerId(7002), 'Action', processes(3))).to.equal('.....Wxxxxxx');
    expect(await trace(9, 900, buyerId(7003), 'Action', processes(2))).to.equal('....Wxxxx');
    expect(await trace(20, 1_050, buyerId(7004), 'Action', processes(2))).to.equal('.'.repeat(20));
  });

  it('counts the quantity taps of several processes together', async () => {
    expect(await trace(24, 100, budi, 'QuantityTap', processes(2))).to.equal(`${'.'.repeat(20)}Wxxx`);
  });

  it('asks nobody about people who act one by one', async () => {
    let asked = 0;
    const sightings: SpamSightings = {
      exchange: (...given) => {
        asked += 1;
        return world.spamSightings.exchange(...given);
      },
    };
    expect(await trace(20, 2_600, budi, 'Action', processes(2, sightings))).to.equal('.'.repeat(20));
    expect(asked).to.equal(0);
  });

  it('warns nobody whom another process warned in the same moment', async () => {
    let asked = 0;
    const at = world.clock.now();
    const three = { ...noSpamState, actions: [at, at, at] };
    // The other one warns between what it said first and what it says then.
    const sightings: SpamSightings = {
      exchange: () => TE.right([(asked += 1) === 1 ? three : { ...three, warnedAt: at }]),
    };
    expect(await trace(2, 0, budi, 'Action', processes(1, sightings))).to.equal('.x');
    expect(asked).to.equal(2);
  });

  it('goes by what a process saw itself where the others cannot be asked', async () => {
    const sightings: SpamSightings = {
      exchange: () => TE.left(storeFailure('spam-sightings.exchange', 'away')),
    };
    expect(await trace(12, 200, budi, 'Action', processes(1, sightings))).to.equal('....Wxxxxxxx');
  });

  it('has the owners told who it was', async () => {
    const profile = aBuyer();
    await answerOf(reportSpammer(world)(profile));
    const { id: person, firstName, username } = profile;
    expect(world.queue.pending()).to.deep.equal([
      {
        tag: 'NotifyAdmins',
        news: { tag: 'SpamReported', person, firstName, username, at: world.clock.now() },
      },
    ]);
  });
});
