import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { buyerId } from '../../domain/people/buyer.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { noRights, ownerRights, rightsIn, type Rights, type StaffMember } from '../../domain/staff/member.ts';
import { movedBy, withinCeiling } from '../../domain/staff/approval.ts';
import { permissions, type Permission } from '../../domain/staff/permission.ts';
import { changeStaff, type StaffChange } from '../../domain/staff/staff-change.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { aMember } from '../support/builders/staff.ts';

const owner = buyerId(9_001);
const dewi = aMember().person;
const eko = buyerId(8_002);
const context = { owners: [owner], now: noon };

const asOwner = { by: owner, rights: ownerRights };
const holding = (held: readonly Permission[], ceiling: Rights['ceiling'] = null) => ({
  by: eko,
  rights: { isOwner: false, permissions: new Set(held), ceiling },
});

const changing = (
  change: StaffChange,
  member: StaffMember | null = aMember(),
  actor: typeof asOwner = asOwner,
) => changeStaff(actor, member?.person ?? dewi, member, change, context);

const memberAfter = (...args: Parameters<typeof changing>): StaffMember | null | 'refused' | 'same' => {
  const decided = changing(...args);
  if (E.isLeft(decided)) return 'refused';
  return decided.right === null ? 'same' : decided.right.member;
};
const refusalAfter = (...args: Parameters<typeof changing>): string | null => {
  const decided = changing(...args);
  return E.isLeft(decided) ? decided.left.tag : null;
};

describe('A role', () => {
  it('allows what it names until it ends, and nothing from then on', () => {
    const role = aMember({ permissions: ['stock'], ceiling: rupiah(9), until: noon });
    const rights = { isOwner: false, permissions: new Set(['stock']), ceiling: rupiah(9) };
    expect(rightsIn(role, minutesPastNoon(-1))).to.deep.equal(rights);
    expect(rightsIn(role, noon)).to.equal(noRights);
    expect(rightsIn({ ...role, until: null }, minutesPastNoon(99_999))).to.deep.equal(rights);
    expect(rightsIn(null, noon)).to.equal(noRights);
    expect(noRights.ceiling).to.equal(0);
  });
});

describe('A ceiling', () => {
  it('counts the most that a decision may move, in either direction', () => {
    const moving = (...amounts: readonly number[]) => ({
      entries: amounts.map((amount) => ({ amount })),
      ifShort: null,
    });
    expect(movedBy(moving())).to.equal(0);
    expect(movedBy(moving(5, -7))).to.equal(12);
    expect(movedBy({ ...moving(5), ifShort: moving(9) })).to.equal(9);
    expect(movedBy({ ...moving(9), ifShort: moving(5) })).to.equal(9);
  });

  it('lets pass what is not above it', () => {
    expect(withinCeiling(rupiah(9), 9)).to.deep.equal(E.right(undefined));
    expect(withinCeiling(rupiah(9), 10)).to.deep.equal(E.left({ tag: 'AboveCeiling', amount: 10 }));
    expect(withinCeiling(null, 10)).to.deep.equal(E.right(undefined));
  });
});

describe('A change of the staff', () => {
  it('appoints somebody without rights, with the ceiling of who appoints them', () => {
    const change = { tag: 'Appoint', name: 'Dewi' } as const;
    expect(memberAfter(change, null)).to.deep.equal(aMember());
    const actor = holding(['staff'], rupiah(5));
    const appointed = aMember({ ceiling: rupiah(5), appointedBy: eko });
    expect(memberAfter(change, null, actor)).to.deep.equal(appointed);
    expect(memberAfter(change)).to.equal('same');
  });

  it('gives and takes a right, sets an end and a ceiling, and removes; each says what was and what is', () => {
    const member = aMember({ permissions: ['money', 'orders'] });
    const after = (change: StaffChange) => {
      const decided = changing(change, member);
      if (E.isLeft(decided) || decided.right === null) throw new Error('nothing was decided');
      const { member: now, audit } = decided.right;
      return { now, action: audit.action, subject: audit.subject, before: audit.before, after: audit.after };
    };
    const subject = 'staff:8001';
    expect(after({ tag: 'Permission', permission: 'stock', held: true })).to.deep.equal({
      now: { ...member, permissions: ['stock', 'orders', 'money'] },
      ...{ action: 'staff.permission', subject, before: { stock: false }, after: { stock: true } },
    });
    expect(after({ tag: 'Permission', permission: 'money', held: false })).to.deep.equal({
      now: { ...member, permissions: ['orders'] },
      ...{ action: 'staff.permission', subject, before: { money: true }, after: { money: false } },
    });
    const until = minutesPastNoon(1);
    expect(after({ tag: 'Until', until })).to.deep.equal({
      now: { ...member, until },
      ...{ action: 'staff.until', subject, before: { until: null }, after: { until } },
    });
    expect(after({ tag: 'Ceiling', ceiling: rupiah(7) })).to.deep.equal({
      now: { ...member, ceiling: rupiah(7) },
      ...{ action: 'staff.ceiling', subject, before: { ceiling: null }, after: { ceiling: 7 } },
    });
    expect(after({ tag: 'Remove' })).to.deep.equal({
      now: null,
      action: 'staff.remove',
      subject,
      before: { permissions: 'money orders', ceiling: null, until: null },
      after: {},
    });
  });

  it('changes nothing that is so already', () => {
    expect(memberAfter({ tag: 'Permission', permission: 'stock', held: false })).to.equal('same');
    expect(memberAfter({ tag: 'Until', until: null })).to.equal('same');
    expect(memberAfter({ tag: 'Ceiling', ceiling: null })).to.equal('same');
  });

  it('is refused about owners, about oneself, about nobody, and for an end that is past', () => {
    const give = { tag: 'Permission', permission: 'stock', held: true } as const;
    expect(refusalAfter(give, aMember({ person: owner }))).to.equal('OwnerStays');
    expect(refusalAfter({ tag: 'Appoint', name: 'Ibu' }, aMember({ person: owner }))).to.equal('OwnerStays');
    const everything = holding(permissions);
    expect(refusalAfter(give, aMember({ person: eko }), everything)).to.equal('OwnRights');
    expect(refusalAfter(give, null)).to.equal('NotStaff');
    expect(refusalAfter({ tag: 'Remove' }, null)).to.equal('NotStaff');
    expect(refusalAfter({ tag: 'Until', until: noon })).to.equal('EndsTooSoon');
    expect(refusalAfter({ tag: 'Until', until: minutesPastNoon(1) })).to.equal(null);
  });

  it('gives, takes and extends nothing that the actor does not have', () => {
    const actor = holding(['staff', 'money'], rupiah(100));
    const give = (permission: Permission, over: Partial<StaffMember> = {}) =>
      refusalAfter({ tag: 'Permission', permission, held: true }, aMember(over), actor);
    expect(give('stock')).to.equal('NotHeld');
    expect(give('staff')).to.equal(null);
    // Money without a limit is more than the actor has.
    expect(give('money')).to.equal('NotHeld');
    expect(give('money', { ceiling: rupiah(101) })).to.equal('NotHeld');
    expect(give('money', { ceiling: rupiah(100) })).to.equal(null);

    // Whoever has orders cancels manual work, whose money goes back.
    const staffer = holding(['staff', 'orders'], rupiah(100));
    const giveOrders = (over: Partial<StaffMember>) =>
      refusalAfter({ tag: 'Permission', permission: 'orders', held: true }, aMember(over), staffer);
    expect(giveOrders({ ceiling: null })).to.equal('NotHeld');
    expect(giveOrders({ ceiling: rupiah(100) })).to.equal(null);

    const beyond = aMember({ permissions: ['stock'], ceiling: rupiah(1) });
    expect(refusalAfter({ tag: 'Permission', permission: 'stock', held: false }, beyond, actor)).to.equal(
      'NotHeld',
    );
    expect(refusalAfter({ tag: 'Until', until: minutesPastNoon(1) }, beyond, actor)).to.equal('NotHeld');
    expect(refusalAfter({ tag: 'Remove' }, beyond, actor)).to.equal('NotHeld');
    const within = aMember({ permissions: ['money'], ceiling: rupiah(50) });
    expect(refusalAfter({ tag: 'Ceiling', ceiling: rupiah(100) }, within, actor)).to.equal(null);
    expect(refusalAfter({ tag: 'Ceiling', ceiling: rupiah(101) }, within, actor)).to.equal('NotHeld');
    expect(refusalAfter({ tag: 'Ceiling', ceiling: null }, within, actor)).to.equal('NotHeld');
    expect(refusalAfter({ tag: 'Remove' }, within, actor)).to.equal(null);
  });

  it('never leaves anybody with more than the actor has, whatever is tried', () => {
    const some = fc.subarray([...permissions]);
    const ceiling = fc.option(fc.integer({ min: 1, max: 9 }).map(rupiah));
    const change: fc.Arbitrary<StaffChange> = fc.oneof(
      fc.record({
        tag: fc.constant('Permission' as const),
        permission: fc.constantFrom(...permissions),
        held: fc.boolean(),
      }),
      fc.record({ tag: fc.constant('Ceiling' as const), ceiling }),
    );
    fc.assert(
      fc.property(some, ceiling, some, ceiling, change, (own, ownCeiling, held, most, tried) => {
        const before = aMember({ permissions: held, ceiling: most });
        const after = memberAfter(tried, before, holding(own, ownCeiling));
        if (after === null || typeof after === 'string') return;
        const gained = after.permissions.filter((one) => !before.permissions.includes(one));
        expect(gained.filter((one) => !own.includes(one))).to.deep.equal([]);
        if (tried.tag === 'Ceiling' || gained.includes('money') || gained.includes('orders'))
          expect(ownCeiling === null || (after.ceiling !== null && after.ceiling <= ownCeiling)).to.equal(
            true,
          );
      }),
    );
  });
});
