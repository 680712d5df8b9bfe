import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { cancelOrder } from '../../../application/payment/cancel-order.ts';
import { checkPayment } from '../../../application/payment/check-payment.ts';
import { expireOrder } from '../../../application/payment/expire-order.ts';
import { notifyBuyer } from '../../../application/notifications/notify-buyer.ts';
import { notifyAdmin } from '../../../application/notifications/notify-admin.ts';
import { notifyAdmins } from '../../../application/notifications/notify-admins.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import type { BuyerNewsKind, AdminNotification } from '../../../domain/follow-ups/follow-up.ts';
import { minutes } from '../../../domain/instant.ts';
import { orderId, type Order } from '../../../domain/order/order.ts';
import { ownerRights, type StaffMember } from '../../../domain/staff/member.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { aMember, aStaffDecision } from '../../support/builders/staff.ts';
import { noon } from '../../support/builders/moments.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { invoiced, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import { referenceOf } from '../../support/builders/payments.ts';

const kinds: readonly BuyerNewsKind[] = ['InvoiceReady', 'Expired', 'Cancelled', 'UnderReview'];

describe('Telling', () => {
  let world: World;
  let budi: Buyer;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 9);
    budi = await greeted(world);
  });

  /** Which of all possible news get through to the buyer. */
  const trueOf = async (order: Order): Promise<readonly string[]> => {
    for (const kind of kinds) await answerOf(notifyBuyer(world)(order.id, kind));
    return world.messenger.told().flatMap((told) => ('news' in told ? [told.news.tag] : []));
  };

  describe('a buyer', () => {
    it('speaks of an invoice while it can be paid', async () => {
      expect(await trueOf(await invoiced(world, budi))).to.deep.equal(['InvoiceReady']);
    });

    it('says nothing of an order without invoice', async () => {
      expect(await trueOf(await ordered(world, budi))).to.deep.equal([]);
    });

    it('speaks of an expired order as expired', async () => {
      const order = await invoiced(world, budi);
      world.clock.advance(minutes(15));
      await answerOf(expireOrder(world)(order.id));
      expect(await trueOf(order)).to.deep.equal(['Expired']);
    });

    it('speaks of a cancelled order as cancelled, and as under review once money came', async () => {
      const order = await invoiced(world, budi);
      await answerOf(cancelOrder(world)(budi.id, order.id));
      expect(await trueOf(order)).to.deep.equal(['Cancelled']);
    });

    it('speaks of money that an administrator has to look at', async () => {
      const order = await invoiced(world, budi);
      world.gateway.pay(referenceOf(order), world.clock.now(), { amount: rupiah(1_000) });
      await answerOf(checkPayment(world)(budi.id, order.id));
      expect(await trueOf(order)).to.deep.equal(['UnderReview']);
    });

    it('says nothing that is no longer true', async () => {
      const order = await invoiced(world, budi);
      world.gateway.pay(referenceOf(order), world.clock.now());
      await answerOf(checkPayment(world)(budi.id, order.id));
      expect(await trueOf(await storedOrder(world, order.id))).to.deep.equal([]);
    });

    it('is tried again when the messenger fails, and not when the buyer is gone', async () => {
      const order = await invoiced(world, budi);
      world.messenger.failNext(1);
      expect((await refusalOf(notifyBuyer(world)(order.id, 'InvoiceReady'))).tag).to.equal('DeliveryFailure');
      world.messenger.block(budi.id);
      expect(await answerOf(notifyBuyer(world)(order.id, 'InvoiceReady'))).to.equal(undefined);
      const found = { version: 1, value: await storedOrder(world, order.id) };
      const orders = { ...world.orders, findWithBuyer: () => TE.right(O.some({ found, buyer: null })) };
      await answerOf(notifyBuyer({ ...world, orders })(order.id, 'InvoiceReady'));
      expect((await refusalOf(notifyBuyer(world)(orderId('none'), 'Expired'))).tag).to.equal('OrderNotFound');
    });
  });

  describe('owners', () => {
    const ani = buyerId(1);
    const dewi = buyerId(2);
    beforeEach(() => {
      world = { ...world, owners: [ani] };
    });
    const spam: AdminNotification = {
      tag: 'SpamReported',
      person: buyerId(7001),
      firstName: 'Budi',
      username: null,
      at: noon,
    };

    it('tells each by a follow-up of their own', async () => {
      await answerOf(notifyAdmins({ ...world, owners: [ani, dewi] })(spam));
      expect(world.queue.pending()).to.deep.equal([
        { tag: 'NotifyAdmin', owner: ani, news: spam },
        { tag: 'NotifyAdmin', owner: dewi, news: spam },
      ]);
    });

    it('tells the only one there is at once, and again when the messenger fails', async () => {
      world.messenger.failNext(1);
      expect((await refusalOf(notifyAdmins(world)(spam))).tag).to.equal('DeliveryFailure');
      await answerOf(notifyAdmins(world)(spam));
      expect(world.messenger.told().map((told) => ('to' in told ? told.to : null))).to.deep.equal([ani]);
      expect(world.queue.pending()).to.deep.equal([]);
    });

    it('tells nobody where nobody is to hear of it', async () => {
      await answerOf(notifyAdmins({ ...world, owners: [] })(spam));
      expect(world.messenger.told()).to.deep.equal([]);
      expect(world.queue.pending()).to.deep.equal([]);
    });

    it('tells staff what they have the right for, as long as they have it', async () => {
      const appoint = (person: number, over: Partial<StaffMember>) =>
        answerOf(world.staff.commit(aStaffDecision(aMember({ person: buyerId(person), ...over })), null, []));
      await appoint(3, { permissions: ['people'] });
      await appoint(4, { permissions: ['stock'] });
      await appoint(5, { permissions: ['people'], until: world.clock.now() });
      // Who is an owner as well is told once.
      await appoint(1, { permissions: ['people'] });
      await answerOf(notifyAdmins(world)(spam));
      const told = world.queue.pending().flatMap((one) => (one.tag === 'NotifyAdmin' ? [one.owner] : []));
      expect(told).to.deep.equal([ani, buyerId(3)]);
      for (const person of [3, 4, 5, 6]) await answerOf(notifyAdmin(world)(buyerId(person), spam));
      await answerOf(notifyAdmin(world)(buyerId(4), { tag: 'RoleGiven', person: buyerId(4) }));
      expect(world.messenger.told().map(({ to }) => to)).to.deep.equal([buyerId(3), buyerId(4)]);
    });

    it('adds the order and its buyer to the news', async () => {
      const order = await ordered(world, budi);
      const news: AdminNotification = { tag: 'SaleMade', order: order.id };
      await answerOf(notifyAdmin(world)(ani, news));
      expect(world.messenger.told()).to.deep.equal([
        { to: ani, report: { news, order, buyer: budi, rights: ownerRights } },
      ]);
    });

    it('adds who was appointed and who did it', async () => {
      const news = { tag: 'StaffAppointed', person: budi.id, name: 'Budi', by: ani } as const;
      const owner = await greeted(world, { id: ani, firstName: 'Ani' });
      await answerOf(notifyAdmin(world)(ani, news));
      expect(world.messenger.told()).to.deep.equal([
        { to: ani, report: { news, order: null, buyer: null, people: [budi, owner], rights: ownerRights } },
      ]);
    });

    it('adds the figures to a recap, as they were when it was due', async () => {
      await stockUp(world, netflix, 3);
      const recap: AdminNotification = { tag: 'Recap', kind: 'Daily', at: world.clock.now() };
      const order = await ordered(world, budi);
      await answerOf(notifyAdmin(world)(ani, recap));
      const [said] = world.messenger.told();
      expect(said).to.have.nested.property('report.figures.period.name', 'Today');
      expect(said).to.have.nested.property('report.figures.totals.invoices', 1);
      expect(said).to.have.nested.property('report.order', null);
      expect(order.tag).to.equal('AwaitingPayment');
    });

    it('tells what concerns no order, or one that is not there, without it', async () => {
      const parked: AdminNotification = { tag: 'JobParked', task: 'deliver-goods', order: null };
      const lost: AdminNotification = { tag: 'JobParked', task: 'deliver-goods', order: orderId('none') };
      for (const news of [spam, parked, lost]) await answerOf(notifyAdmin(world)(ani, news));
      expect(world.messenger.told()).to.deep.equal(
        [spam, parked, lost].map((news) => ({
          to: ani,
          report: { news, order: null, buyer: null, rights: ownerRights },
        })),
      );
    });

    it('passes over an owner who blocked the shop, and tries again when the messenger fails', async () => {
      world.messenger.failNext(1);
      expect((await refusalOf(notifyAdmin(world)(ani, spam))).tag).to.equal('DeliveryFailure');
      world.messenger.block(ani);
      expect(await answerOf(notifyAdmin(world)(ani, spam))).to.equal(undefined);
    });
  });
});
