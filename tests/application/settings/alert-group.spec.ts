import { expect } from 'chai';
import {
  chooseAlertGroup,
  leaveAlertGroup,
  showAlertGroup,
} from '../../../application/settings/choose-alert-group.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { alertTopics } from '../../../domain/staff/alert-topic.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { openWorld } from '../../support/fixture/world.ts';

const [owner, staff] = [buyerId(9_001), buyerId(9_002)];

describe('The group for alerts', () => {
  const open = () => ({ ...openWorld(), owners: [owner] });
  const everyTopic = Object.fromEntries(alertTopics.map((topic, at) => [topic, at + 1]));

  it('gets a topic for each kind when an owner chooses it, which is audited', async () => {
    const world = open();
    const chosen = { chat: -5, title: 'Tim Toko', topics: everyTopic };
    expect(await answerOf(chooseAlertGroup(world)({ by: owner, chat: -5 }))).to.deep.equal(chosen);
    expect(await answerOf(showAlertGroup(world)())).to.deep.equal(chosen);
    expect(world.state().audit).to.deep.equal([
      {
        by: owner,
        action: 'alerts.move',
        subject: 'alerts',
        before: { to: null },
        after: { to: 'Tim Toko (-5)' },
        at: world.clock.now(),
      },
    ]);
  });

  it('gets only the topics that it lacks when it is chosen again, and another group all of them', async () => {
    const world = open();
    await answerOf(world.alertGroups.put({ chat: -5, title: 'Tim', topics: { Stock: 77 } }, 0, [], []));
    const mended = await answerOf(chooseAlertGroup(world)({ by: owner, chat: -5 }));
    expect(mended.topics.Stock).to.equal(77);
    expect(Object.keys(mended.topics)).to.have.members(alertTopics);
    expect(world.alertForum.made()).to.equal(alertTopics.length - 1);
    const other = await answerOf(chooseAlertGroup(world)({ by: owner, chat: -6 }));
    expect(other.topics.Stock).to.not.equal(77);
  });

  it('is left again by an owner, once', async () => {
    const world = open();
    await answerOf(chooseAlertGroup(world)({ by: owner, chat: -5 }));
    await answerOf(leaveAlertGroup(world)({ by: owner }));
    await answerOf(leaveAlertGroup(world)({ by: owner }));
    expect(await answerOf(showAlertGroup(world)())).to.equal(null);
    expect(world.state().audit.map(({ after }) => after)).to.deep.equal([
      { to: 'Tim Toko (-5)' },
      { to: null },
    ]);
  });

  it('is no matter of staff, whatever rights they have', async () => {
    const world = open();
    expect(await refusalOf(chooseAlertGroup(world)({ by: staff, chat: -5 }))).to.deep.equal({
      tag: 'OnlyOwners',
    });
    expect(await refusalOf(leaveAlertGroup(world)({ by: staff }))).to.deep.equal({ tag: 'OnlyOwners' });
  });

  it('stays what it was where the messenger says no', async () => {
    const world = open();
    await answerOf(chooseAlertGroup(world)({ by: owner, chat: -5 }));
    const no = { tag: 'NoTopics', title: 'Lain' } as const;
    world.alertForum.isNone(no);
    expect(await refusalOf(chooseAlertGroup(world)({ by: owner, chat: -6 }))).to.deep.equal(no);
    expect((await answerOf(showAlertGroup(world)()))?.chat).to.equal(-5);
  });
});
