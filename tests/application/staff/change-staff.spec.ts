import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { stale } from '../../../application/ports/versioned.ts';
import { changeStaff } from '../../../application/staff/change-staff.ts';
import { showStaff } from '../../../application/staff/show-staff.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import type { StaffChange } from '../../../domain/staff/staff-change.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, openWorld, type World } from '../../support/fixture/world.ts';

const [owner, dewi] = [buyerId(9_001), buyerId(8_001)];
const appoint: StaffChange = { tag: 'Appoint', name: 'Dewi' };
const giveStock: StaffChange = { tag: 'Permission', permission: 'stock', held: true };

describe('Changing the staff', () => {
  let world: World;
  beforeEach(() => {
    world = { ...openWorld(), owners: [owner] };
  });
  const change = (wanted: StaffChange, by = owner, person = dewi) =>
    changeStaff(world)({ by, person, change: wanted });

  it('keeps what is done, once, with its audit, and tells of somebody new', async () => {
    await answerOf(change(appoint));
    await answerOf(change(giveStock));
    await answerOf(change(giveStock));
    expect((await answerOf(showStaff(world)(dewi))).permissions).to.deep.equal(['stock']);
    const { items } = await answerOf(world.auditLog.list({ offset: 0, limit: 9 }));
    expect(items.map(({ action, by }) => [action, by])).to.deep.equal([
      ['staff.permission', owner],
      ['staff.appoint', owner],
    ]);
    expect(world.queue.pending()).to.deep.equal([
      { tag: 'NotifyAdmins', news: { tag: 'StaffAppointed', person: dewi, name: 'Dewi', by: owner } },
      { tag: 'NotifyAdmin', owner: dewi, news: { tag: 'RoleGiven', person: dewi } },
    ]);
  });

  it('is decided on the rights of who acts, as they are now', async () => {
    await answerOf(change(appoint));
    expect(await refusalOf(change(giveStock, dewi))).to.deep.equal({ tag: 'OwnRights' });
    const eko = buyerId(8_002);
    await answerOf(change({ tag: 'Appoint', name: 'Eko' }, dewi, eko));
    expect(await refusalOf(change(giveStock, dewi, eko))).to.deep.equal({ tag: 'NotHeld' });
    await answerOf(change(giveStock));
    await answerOf(change(giveStock, dewi, eko));
    expect(await refusalOf(showStaff(world)(buyerId(1)))).to.deep.equal({ tag: 'NotStaff' });
  });

  it('is decided anew where others were quicker, and gives up in the end', async () => {
    await answerOf(change(appoint));
    let rivals = 2;
    const staff: World['staff'] = {
      ...world.staff,
      commit: (...args) => ((rivals -= 1) >= 0 ? TE.left(stale) : world.staff.commit(...args)),
    };
    await answerOf(changeStaff({ ...world, staff })({ by: owner, person: dewi, change: giveStock }));
    expect((await answerOf(showStaff(world)(dewi))).permissions).to.deep.equal(['stock']);
    rivals = 99;
    const end = { tag: 'Remove' } as const;
    const no = await refusalOf(changeStaff({ ...world, staff })({ by: owner, person: dewi, change: end }));
    expect(no).to.include({ tag: 'StoreFailure', operation: 'change staff' });
  });

  it('changes nothing while the store is away', async () => {
    const staff = { ...world.staff, commit: () => TE.left(brokenStore) };
    const no = await refusalOf(
      changeStaff({ ...world, staff })({ by: owner, person: dewi, change: appoint }),
    );
    expect(no).to.deep.equal(brokenStore);
  });
});
