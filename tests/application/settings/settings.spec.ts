import { expect } from 'chai';
import { changeSetting } from '../../../application/settings/change-setting.ts';
import { showSettings } from '../../../application/settings/show-settings.ts';
import { after, minutes } from '../../../domain/instant.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { greeted, netflix, openWorld, ordered, stockUp } from '../world.ts';

const by = buyerId(9_001);

describe('The settings of the shop', () => {
  it('are shown with their defaults and how often they were changed', async () => {
    const world = openWorld({}, { storeName: 'Toko Uji' });
    await answerOf(
      changeSetting(world)({ by, change: { name: 'storeName', value: 'Toko Budi' }, version: 0 }),
    );
    const { values, defaults, versions } = await answerOf(showSettings(world)());
    expect([values.storeName, defaults.storeName]).to.deep.equal(['Toko Budi', 'Toko Uji']);
    expect([versions.storeName, versions.paymentWindow]).to.deep.equal([1, 0]);
  });

  it('are changed with an audit entry that says what was before and after', async () => {
    const world = openWorld({}, { storeName: 'Toko Uji' });
    const seen = await answerOf(
      changeSetting(world)({ by, change: { name: 'storeName', value: 'Toko Budi' }, version: 0 }),
    );
    expect(seen.storeName).to.equal('Toko Budi');
    expect(world.state().audit).to.deep.equal([
      {
        by,
        action: 'setting.change',
        subject: 'setting:storeName',
        before: { value: 'Toko Uji' },
        after: { value: 'Toko Budi' },
        at: world.clock.now(),
      },
    ]);
  });

  it('are not changed to what is wrong', async () => {
    const world = openWorld();
    const no = await refusalOf(
      changeSetting(world)({ by, change: { name: 'storeName', value: '' }, version: 0 }),
    );
    expect(no).to.deep.equal({ tag: 'WrongSetting', mistakes: [{ tag: 'Empty' }] });
    expect(world.state().audit).to.deep.equal([]);
  });

  it('are not changed by whoever saw an older one', async () => {
    const world = openWorld();
    const change = { name: 'storeName', value: 'Toko Budi' } as const;
    await answerOf(changeSetting(world)({ by, change, version: 0 }));
    expect(await refusalOf(changeSetting(world)({ by, change, version: 0 }))).to.deep.equal({ tag: 'Stale' });
  });

  it('give the next order its time to pay, and leave an open one its own', async () => {
    const world = openWorld({ paymentWindow: minutes(15) });
    await stockUp(world, netflix, 5);
    const buyer = await greeted(world);
    const first = await ordered(world, buyer);
    await answerOf(
      changeSetting(world)({ by, change: { name: 'paymentWindow', value: minutes(30) }, version: 0 }),
    );
    const second = await ordered(world, buyer);
    expect(first.expiresAt).to.equal(after(first.placedAt, minutes(15)));
    expect(second.expiresAt).to.equal(after(second.placedAt, minutes(30)));
  });
});
