import { expect } from 'chai';
import { notifyAdmin } from '../../../application/notifications/notify-admin.ts';
import { notifyAdmins } from '../../../application/notifications/notify-admins.ts';
import { notifyOfSales } from '../../../application/notifications/notify-of-sales.ts';
import { checkPayment } from '../../../application/payment/check-payment.ts';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import type { AdminNotification } from '../../../domain/follow-ups/follow-up.ts';
import { after, minutes, seconds } from '../../../domain/instant.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { times } from '../../../domain/rupiah.ts';
import { ownerRights } from '../../../domain/staff/member.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { noon } from '../../support/builders/moments.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { invoiced, openWorld, ordered } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import { referenceOf } from '../../support/builders/payments.ts';

const [ani, dewi] = [buyerId(1), buyerId(2)];

describe('Sales that come faster than they can be told', () => {
  /** A shop at noon and twenty seconds with one sale, and nothing else to do. */
  const open = async () => {
    const world = { ...openWorld(), owners: [ani, dewi] };
    await stockUp(world, netflix, 9);
    const buyer = await greeted(world);
    world.clock.advance(seconds(20));
    const sell = async () => {
      const order = await invoiced(world, buyer);
      world.gateway.pay(referenceOf(order), world.clock.now());
      await answerOf(checkPayment(world)(buyer.id, order.id));
      await answerOf(deliverOrder(world)(order.id));
      return order;
    };
    const order = await sell();
    const sale: AdminNotification = { tag: 'SaleMade', order: order.id };
    const take = () => world.queue.take(after(world.clock.now(), minutes(60)));
    take();
    return { world, buyer, order, sale, sell, take };
  };
  const digestTo = (to: typeof ani | null) =>
    ({ tag: 'NotifyOfSales', to, from: noon, at: after(noon, seconds(70)) }) as const;

  it('are told together a moment after the end of their minute, once for whoever hears of them', async () => {
    const { world, sale, sell, take } = await open();
    const other: AdminNotification = { tag: 'SaleMade', order: (await sell()).id };
    take();
    world.messenger.failNext(2, seconds(6));
    await answerOf(notifyAdmin(world)(ani, sale));
    await answerOf(notifyAdmin(world)(ani, other));
    expect(take()).to.deep.equal([digestTo(ani)]);
  });

  it('are told one by one where the wait is short, and where the messenger said nothing of one', async () => {
    const { world, sale, take } = await open();
    for (const wait of [seconds(5), undefined]) {
      world.messenger.failNext(1, wait);
      expect(await refusalOf(notifyAdmin(world)(ani, sale))).to.include({ tag: 'DeliveryFailure' });
    }
    expect(take()).to.deep.equal([]);
  });

  it('leave what else is told to its own moment', async () => {
    const { world, order, buyer, take } = await open();
    const unpaid = await ordered(world, buyer);
    const others: readonly AdminNotification[] = [
      { tag: 'BuyerUnreachable', order: order.id },
      // Nobody knows when it was paid, so that its minute is not known.
      { tag: 'SaleMade', order: unpaid.id },
    ];
    take();
    for (const news of others) {
      world.messenger.failNext(1, seconds(60));
      expect(await refusalOf(notifyAdmin(world)(ani, news))).to.include({ retryAfter: seconds(60) });
    }
    const orders = { ...world.orders, find: openWorld().orders.find };
    world.messenger.failNext(1, seconds(60));
    const lost = notifyAdmin({ ...world, orders })(ani, { tag: 'SaleMade', order: order.id });
    expect(await refusalOf(lost)).to.include({ retryAfter: seconds(60) });
    expect(take()).to.deep.equal([]);
  });

  it('are told together in the group too, and to everybody where there is none any more', async () => {
    const { world, sale, take } = await open();
    await answerOf(world.alertGroups.put({ chat: -5, title: 'Tim', topics: { Sales: 7 } }, 0, [], []));
    const cause = new Error('too many');
    world.messenger.losesGroup({ tag: 'DeliveryFailure', operation: 'send', retryAfter: seconds(40), cause });
    await answerOf(notifyAdmins(world)(sale));
    expect(take()).to.deep.equal([digestTo(null)]);
    world.messenger.losesGroup({ tag: 'PlaceGone', what: 'Group' });
    await answerOf(notifyOfSales(world)(null, noon));
    const news = { tag: 'SalesOfMinute', from: noon, to: after(noon, minutes(1)) } as const;
    expect(take()).to.deep.include.members([ani, dewi].map((owner) => ({ tag: 'NotifyAdmin', owner, news })));
  });

  it('say how many they were and what they came to, to whoever may still hear of sales', async () => {
    const { world, order, sell } = await open();
    await sell();
    world.clock.advance(minutes(1));
    await sell();
    await answerOf(notifyOfSales(world)(ani, noon));
    await answerOf(notifyOfSales(world)(buyerId(404), noon));
    const news = { tag: 'SalesOfMinute', from: noon, to: after(noon, minutes(1)) } as const;
    const sales = { orders: 2, revenue: times(order.total, 2) };
    const told = world.messenger.told().filter((one) => 'report' in one);
    expect(told).to.deep.equal([
      { to: ani, report: { news, order: null, buyer: null, rights: ownerRights, sales } },
    ]);
  });
});
