import { expect } from 'chai';
import { muteAlert } from '../../../application/notifications/mute-alert.ts';
import { notifyAdmins } from '../../../application/notifications/notify-admins.ts';
import { orderId } from '../../../domain/order/order.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { answerOf } from '../../support/either.ts';
import { minutesPastNoon, noon } from '../../support/builders/moments.ts';
import { openWorld } from '../../support/fixture/world.ts';

const [ani, dewi, joko] = [buyerId(9_001), buyerId(9_002), buyerId(9_003)];

describe('A muted alert', () => {
  it('is told to everybody but whoever muted it, and what needs an answer to everybody', async () => {
    const world = { ...openWorld(), owners: [ani, dewi, joko] };
    const order = orderId('tg7001-0a1b2c3d');
    expect(await answerOf(muteAlert(world)({ by: ani, alert: 'SaleMade', muted: true }))).to.deep.equal([
      'SaleMade',
    ]);
    await answerOf(notifyAdmins(world)({ tag: 'SaleMade', order }));
    await answerOf(notifyAdmins(world)({ tag: 'SalesOfMinute', from: noon, to: minutesPastNoon(1) }));
    await answerOf(notifyAdmins(world)({ tag: 'DeliveryOverdue', order }));
    const told = world.queue
      .pending()
      .flatMap((one) => (one.tag === 'NotifyAdmin' ? [[one.owner, one.news.tag]] : []));
    expect(told).to.have.deep.members([
      [dewi, 'SaleMade'],
      [joko, 'SaleMade'],
      [dewi, 'SalesOfMinute'],
      [joko, 'SalesOfMinute'],
      [ani, 'DeliveryOverdue'],
      [dewi, 'DeliveryOverdue'],
      [joko, 'DeliveryOverdue'],
    ]);
    expect(await answerOf(muteAlert(world)({ by: ani, alert: 'SaleMade', muted: false }))).to.deep.equal([]);
  });
});
