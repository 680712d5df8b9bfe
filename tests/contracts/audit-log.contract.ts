import { expect } from 'chai';
import { wholeAudit, type AuditFilter } from '../../application/ports/audit-log.ts';
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
  after: { amount: 5, reason: '<b>"hadiah"</b> 🎁', approved: true, line: null },
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

    it('is read by person and by when, and knows who did anything', async () => {
      const by = (who: number, minute: number): AuditEntry => ({
        ...entry(`buyer:${String(minute)}`),
        by: buyerId(who),
        at: minutesPastNoon(minute),
      });
      const [one, two, three, four] = [by(2, 1), by(1, 2), by(2, 3), by(2, 4)] as const;
      expect(await answerOf(store().auditLog.actors())).to.deep.equal([]);
      await answerOf(store().wallets.post(anEntry({ amount: 5 }), [], [one, two, three, four]));
      const read = async (filter: Partial<AuditFilter>, limit = 9) =>
        answerOf(store().auditLog.list({ offset: 0, limit }, { ...wholeAudit, ...filter }));
      expect((await read({})).items).to.deep.equal([four, three, two, one]);
      expect(await read({ by: buyerId(2) }, 2)).to.deep.equal({ items: [four, three], total: 3 });
      expect((await read({ from: two.at })).items).to.deep.equal([four, three, two]);
      expect((await read({ from: two.at, until: four.at })).items).to.deep.equal([three, two]);
      expect((await read({ by: buyerId(2), until: four.at })).items).to.deep.equal([three, one]);
      expect(await read({ by: buyerId(9) })).to.deep.equal({ items: [], total: 0 });
      expect(await answerOf(store().auditLog.actors())).to.deep.equal([buyerId(1), buyerId(2)]);
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
