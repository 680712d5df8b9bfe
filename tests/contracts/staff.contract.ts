import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { buyerId } from '../../domain/people/buyer.ts';
import { rupiah } from '../../domain/rupiah.ts';
import type { StaffMember } from '../../domain/staff/member.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { aMember, aStaffDecision } from '../support/builders/staff.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const [dewi, eko] = [buyerId(8_001), buyerId(8_002)];
const told: FollowUp = { tag: 'NotifyAdmin', owner: dewi, news: { tag: 'RoleGiven', person: dewi } };

/** What every store of the staff promises. */
export const staffContract = (name: string, open: OpenStore): void => {
  describe(`Staff, ${name}`, () => {
    const store = freshStore(open);
    const put = (member: StaffMember, version: number | null, followUps: readonly FollowUp[] = []) =>
      store().staff.commit(aStaffDecision(member), version, followUps);
    const find = (person = dewi) => answerOf(store().staff.find(person));
    const auditCount = async () => (await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total;

    it('is nobody at first', async () => {
      expect(await find()).to.deep.equal(O.none);
      expect(await answerOf(store().staff.list())).to.deep.equal([]);
      expect(await answerOf(store().staff.audienceOf('SaleMade'))).to.deep.equal({ members: [], muters: [] });
    });

    it('keeps who was appointed as they are, with the audit and what follows', async () => {
      const member = aMember({
        permissions: ['stock', 'money'],
        until: minutesPastNoon(9),
        ceiling: rupiah(5),
      });
      await answerOf(put(member, null, [told]));
      expect(await find()).to.deep.equal(O.some({ version: 1, value: member }));
      expect(await auditCount()).to.equal(1);
      expect(await store().pendingFollowUps()).to.deep.equal([told]);
    });

    it('lists all of them by name, whenever their role ends', async () => {
      const [a, z] = [
        aMember({ name: 'Ani', until: minutesPastNoon(-9) }),
        aMember({ person: eko, name: 'Zul' }),
      ];
      await answerOf(put(z, null));
      await answerOf(put(a, null));
      expect(await answerOf(store().staff.list())).to.deep.equal([a, z]);
      expect(await answerOf(store().staff.audienceOf('SaleMade'))).to.deep.equal({
        members: [a, z],
        muters: [],
      });
    });

    it('changes a member at the version that was seen, and nothing at any other', async () => {
      await answerOf(put(aMember(), null));
      const changed = aMember({ permissions: ['orders'], ceiling: rupiah(7), until: minutesPastNoon(1) });
      await answerOf(put(changed, 1));
      expect(await find()).to.deep.equal(O.some({ version: 2, value: changed }));
      for (const version of [null, 1, 3]) {
        expect(await refusalOf(put(aMember(), version, [told]))).to.deep.equal({ tag: 'Stale' });
      }
      expect(await find()).to.deep.equal(O.some({ version: 2, value: changed }));
      expect(await auditCount()).to.equal(2);
      expect(await store().pendingFollowUps()).to.deep.equal([]);
    });

    it('lets one of many who change a member at once come first', async () => {
      await answerOf(put(aMember(), null));
      const outcomes = await outcomesOf(Array.from({ length: 8 }, () => put(aMember(), 1)));
      expect(outcomes.filter(E.isRight)).to.have.length(1);
      expect(await auditCount()).to.equal(2);
    });

    it('removes a member, once, and never brings one back by a change that comes later', async () => {
      const removed = { ...aStaffDecision(), member: null };
      expect(await refusalOf(store().staff.commit(removed, null, []))).to.deep.equal({ tag: 'Stale' });
      await answerOf(put(aMember(), null));
      await answerOf(store().staff.commit(removed, 1, []));
      expect(await find()).to.deep.equal(O.none);
      expect(await refusalOf(store().staff.commit(removed, 1, []))).to.deep.equal({ tag: 'Stale' });
      expect(await refusalOf(put(aMember(), 1))).to.deep.equal({ tag: 'Stale' });
      expect(await auditCount()).to.equal(2);
    });
  });
};
