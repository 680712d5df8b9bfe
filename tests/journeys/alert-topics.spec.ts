import { expect } from 'chai';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { staffMessages } from '../../adapters/chat/features/admin/staff/messages.ts';
import { alertsMessages } from '../../adapters/chat/features/admin/alerts/messages.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { buys, eventually } from '../support/shop-buying.ts';
import { unitsOf } from '../support/shop-stock.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const group = -1_001_234_567_890;
const { buttons: labels, topics } = alertsMessages;

describe('a shop whose team reads in a group', function () {
  this.timeout(180_000);
  let world: World;
  let team: Phone;

  before(async () => {
    world = await openWorld();
    await world.open();
    await world.stock([{ code: 'TIM', name: 'Produk TIM', price: 10_000, units: unitsOf('TIM', 6) }]);
    for (const owner of world.owners) await owner.says('/start');
    team = world.owners[0].inForum(group, 'Tim Toko');
  });
  after(() => world.close());

  /** Topics bear the numbers of the messages that tell of them, the first ones of the group. */
  const topicOf = (name: string): number =>
    world.telegram.calls('createForumTopic').findIndex(({ args }) => args['name'] === name) + 1;
  const soldTo = async (name: string): Promise<string> => {
    const buyer = world.buyer(name);
    const { order } = await buys(world, buyer, 'TIM');
    return order;
  };

  it('has its alerts in topics that it makes, until one is closed, and then in private again', async () => {
    const [owner, other] = world.owners;
    await owner.says('/admin');
    await owner.taps(adminMessages.buttons.settings);
    await owner.taps(labels.alerts);
    await owner.taps(labels.toGroup);
    await owner.sees('Pemberitahuan ke topik grup');
    await owner.causes({ chat_shared: { request_id: 3, chat_id: group, title: 'Tim Toko' } });
    await owner.sees('✅ Mulai sekarang pemberitahuan dikirim ke topik-topik di Tim Toko.');

    const order = await soldTo('Budi');
    const sale = await team.sees(order);
    expect(sale.text).to.include('🛒 Terjual: 1 × Produk TIM');
    const sales = topicOf(topics.Sales);
    const told = world.telegram.calls('sendMessage').filter(({ chatId }) => chatId === group);
    expect(told.map(({ args }) => Number(args['message_thread_id']))).to.include(sales);

    team.inTopic(sales).closesTopic();
    const next = await soldTo('Wati');
    for (const one of [owner, other]) {
      await one.sees(new RegExp(`Terjual: 1 × Produk TIM[^]+${next}`));
      await one.sees('Mulai sekarang yang begini ke chat pribadi');
    }
    expect(team.messages().filter(({ text }) => text.includes(next))).to.deep.equal([]);
    for (const one of [owner, other])
      expect(one.messages().filter(({ text }) => text.includes(order))).to.deep.equal([]);
  });

  it('lists /admin to who becomes staff, and no longer to who is dismissed', async () => {
    const [owner] = world.owners;
    const ani = world.buyer('Ani');
    await ani.says('/start');
    const listed = (): boolean =>
      JSON.stringify(world.telegram.commands('', ani.id) ?? []).includes('"admin"');
    expect(listed()).to.equal(false);
    await owner.says('/admin');
    await owner.taps(adminMessages.buttons.staff);
    await owner.taps(adminMessages.buttons.appoint);
    await owner.causes({ users_shared: { request_id: 1, users: [{ user_id: ani.id, first_name: 'Ani' }] } });
    await owner.taps(staffMessages.staff.held('orders', false));
    await eventually('/admin is listed', listed);
    await owner.taps(staffMessages.buttons.remove);
    await owner.taps(staffMessages.buttons.removeNow);
    await eventually('/admin is listed no longer', () => !listed());
  });
});
