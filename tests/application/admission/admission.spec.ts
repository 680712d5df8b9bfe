import { expect } from 'chai';
import { memorySpamStates } from '../../../adapters/system/spam-states.ts';
import { admitAction } from '../../../application/admission/admit-action.ts';
import { reportSpammer } from '../../../application/admission/report-spammer.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import type { ActionKind } from '../../../domain/people/spam-policy.ts';
import { answerOf } from '../../support/either.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { openWorld, type World } from '../world.ts';

const marks = { Admit: '.', BlockAndWarn: 'W', Block: 'x' } as const;

describe('Admission', () => {
  let world: World;
  const owner = buyerId(1);
  const budi = buyerId(7001);

  beforeEach(() => {
    world = openWorld();
  });

  /** What so many actions, so far apart in milliseconds, come to. */
  const trace = (count: number, gap: number, person = budi, kind: ActionKind = 'Action'): string => {
    const admit = admitAction({ ...world, spamStates: memorySpamStates(100), owners: [owner] });
    return Array.from({ length: count }, () => {
      const mark = marks[admit(person, kind)()];
      world.clock.advance(gap);
      return mark;
    }).join('');
  };

  it('blocks a burst from its fifth action on and warns once, at a gap of 0.2 s', () => {
    expect(trace(12, 200)).to.equal('....Wxxxxxxx');
  });

  it('blocks a burst at a gap of 0.9 s', () => {
    expect(trace(9, 900)).to.equal('....Wxxxx');
  });

  it('never blocks at a gap of 1.05 s', () => {
    expect(trace(50, 1_050)).to.equal('.'.repeat(50));
  });

  it('lets twenty quick quantity taps through', () => {
    expect(trace(22, 100, budi, 'QuantityTap')).to.equal(`${'.'.repeat(20)}Wx`);
  });

  it('never blocks an owner', () => {
    expect(trace(50, 10, owner)).to.equal('.'.repeat(50));
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
