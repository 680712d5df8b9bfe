import { expect } from 'chai';
import {
  afterLoss,
  missingTopics,
  placeIn,
  topicOf,
  type AlertGroup,
} from '../../domain/staff/alert-group.ts';
import { alertTopics } from '../../domain/staff/alert-topic.ts';
import { alertRights, personalNews } from '../../domain/staff/alerts.ts';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';

const group: AlertGroup = { chat: -5, title: 'Tim', topics: { Sales: 7, Stock: 8 } };

describe('A group for alerts', () => {
  it('has a topic for all that is told but what is for one person, and what only owners hear', () => {
    const told = Object.keys(topicOf) as AdminNotification['tag'][];
    const inPrivate = told.filter((news) => topicOf[news] === null);
    expect(inPrivate).to.have.members([...personalNews, 'ApprovalAsked', 'AlertsLost']);
    const forOwners = told.filter((news) => alertRights[news].length === 0);
    expect(inPrivate).to.have.members(forOwners);
    expect(new Set(Object.values(topicOf).filter((topic) => topic !== null))).to.deep.equal(
      new Set(alertTopics),
    );
  });

  it('is told in the topic of the kind, where there is one', () => {
    expect(placeIn(group, 'SaleMade')).to.deep.equal({ chat: -5, kind: 'Sales', topic: 7 });
    expect(placeIn(group, 'Recap')).to.equal(null);
    expect(placeIn(group, 'RoleGiven')).to.equal(null);
    expect(placeIn(null, 'SaleMade')).to.equal(null);
  });

  it('lacks the kinds that have no topic yet', () => {
    expect(missingTopics(null)).to.deep.equal(alertTopics);
    expect(missingTopics(group)).to.deep.equal(
      alertTopics.filter((topic) => topic !== 'Sales' && topic !== 'Stock'),
    );
  });

  it('goes on without the topic that is gone, and is none when the last one is, or the group', () => {
    const left = afterLoss(group, 'Sales');
    expect(left).to.deep.equal({ ...group, topics: { Stock: 8 } });
    expect(left === null ? left : afterLoss(left, 'Stock')).to.equal(null);
    expect(afterLoss(group, null)).to.equal(null);
  });
});
