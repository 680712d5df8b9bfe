import { expect } from 'chai';
import { environmentStaff } from '../../../adapters/system/environment-staff.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { everyPermission, noPermission } from '../../../domain/staff/permission.ts';
import { answerOf } from '../../support/either.ts';

describe('The staff that the environment names', () => {
  const owner = buyerId(9_001);
  const staff = environmentStaff([owner]);

  it('are owners with every permission', async () => {
    expect(await answerOf(staff.permissionsOf(owner))).to.equal(everyPermission);
  });

  it('are nobody else', async () => {
    expect(await answerOf(staff.permissionsOf(buyerId(7_001)))).to.equal(noPermission);
  });
});
