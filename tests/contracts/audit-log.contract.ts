import { expect } from 'chai';
import { buyerId } from '../../domain/people/buyer.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { anEntry } from '../support/builders/entries.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

const entry = (subject: string): AuditEntry => ({
  by: buyerId(1),
  action: 'balance.adjust',
  subject,
  before: {},
  after: { amount: 5, reason: '<b>"hadiah"</b> 🎁', done: true, line: null },
  at: minutesPastNoon(3),
});

/** What every audit log promises. */
export const auditLogContract = (name: string, open: OpenStore): void => {
  describe(`AuditLog, ${name}`, () => {
    const store = freshStore(open);
    const list = () => answerOf(store().auditLog.list({ offset: 0, limit: 9 }));

    it('holds what was done to the letter, newest first', async () => {
      expect(await list()).to.deep.equal({ items: [], total: 0 });
      await answerOf(store().wallets.post(anEntry({ amount: 5 }), [], [entry('buyer:1'), entry('buyer:2')]));
      expect(await list()).to.deep.equal({ items: [entry('buyer:2'), entry('buyer:1')], total: 2 });
    });

    it('holds nothing of an action that had no effect', async () => {
      const once = anEntry({ amount: 5 });
      await answerOf(store().wallets.post(once, [], []));
      await answerOf(store().wallets.post(once, [], [entry('buyer:1')]));
      await answerOf(store().parkedJobs.retry('999999', [entry('job:999999')]));
      expect(await list()).to.deep.equal({ items: [], total: 0 });
    });
  });
};
