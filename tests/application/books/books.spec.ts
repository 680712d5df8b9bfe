import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { auditBooks } from '../../../application/books/audit.ts';
import { reconcile } from '../../../application/books/reconcile.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import type { Buyer } from '../../../domain/people/buyer.ts';
import { after, hours, minutes } from '../../../domain/instant.ts';
import type { Order } from '../../../domain/order/order.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf } from '../../support/either.ts';
import { noon } from '../../support/builders/moments.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { invoiced, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import { qris, referenceOf } from '../../support/builders/payments.ts';

describe('The books, compared with the gateway', () => {
  let world: World;
  let budi: Buyer;

  beforeEach(async () => {
    world = openWorld({ maxOpenOrders: 1_000 });
    await stockUp(world, netflix, 500);
    budi = await greeted(world);
  });

  const paid = async (): Promise<Order> => {
    const order = await invoiced(world, budi);
    world.gateway.pay(referenceOf(order), world.clock.now());
    await answerOf(pollPayment(world)({ order: order.id, reference: referenceOf(order) }));
    return order;
  };
  const compared = () => answerOf(reconcile(world)(noon));
  const told = () =>
    world.queue
      .pending()
      .flatMap((one) => (one.tag === 'NotifyAdmins' && one.news.tag === 'BooksDiffer' ? [one.news] : []));

  it('agree on what was paid and on what was not', async () => {
    await paid();
    await invoiced(world, budi);
    const unanswered = await ordered(world, budi);
    world.gateway.next('request', 'Fails');
    await answerOf(requestPayment(world)({ buyer: budi.id, order: unanswered.id, method: qris }));
    expect(await compared()).to.deep.equal({ compared: 2, unanswered: 0, differences: [] });
    expect(told()).to.deep.equal([]);
  });

  it('book what only the gateway has, and the owners hear of it', async () => {
    const order = await invoiced(world, budi);
    world.gateway.pay(referenceOf(order), world.clock.now());
    world.clock.advance(minutes(5));
    const difference = { order: order.id, reference: referenceOf(order), difference: 'PaidThereOnly' };
    expect((await compared()).differences).to.deep.equal([difference]);
    expect((await storedOrder(world, order.id)).tag).to.equal('Paid');
    expect(told()).to.deep.equal([{ tag: 'BooksDiffer', ...difference }]);
  });

  it('change nothing of their own where the gateway has less, or nothing', async () => {
    const orders = [await paid(), await paid(), await paid()];
    const [less, gone, unknown] = orders.map(referenceOf);
    if (less === undefined || gone === undefined || unknown === undefined) throw new Error('no orders');
    world.gateway.pay(less, world.clock.now(), { amount: rupiah(1) });
    world.gateway.setStatus(gone, { tag: 'Cancelled' });
    world.gateway.forget(unknown);
    const { differences } = await compared();
    expect(differences.map(({ difference }) => difference)).to.deep.equal([
      'OtherAmount',
      'PaidHereOnly',
      'UnknownThere',
    ]);
    for (const { id } of orders) expect((await storedOrder(world, id)).tag).to.equal('Paid');
  });

  it('pass over play money, which was refused', async () => {
    const order = await invoiced(world, budi);
    world.gateway.pay(referenceOf(order), world.clock.now(), { sandbox: true });
    await answerOf(pollPayment(world)({ order: order.id, reference: referenceOf(order) }));
    expect(await compared()).to.deep.equal({ compared: 0, unanswered: 0, differences: [] });
  });

  it('say how many payments nobody answered about', async () => {
    await paid();
    await paid();
    world.gateway.next('status', 'Fails');
    expect(await compared()).to.deep.equal({ compared: 1, unanswered: 1, differences: [] });
  });

  it('F8: name what the gateway gives no word on for an hour where money may have come, and the owners hear of it', async () => {
    const order = await invoiced(world, budi);
    await paid();
    const silent = async () => {
      world.gateway.next('status', 'Fails', 'Fails');
      return compared();
    };
    world.clock.advance(minutes(59));
    expect((await silent()).differences).to.deep.equal([]);
    world.clock.advance(minutes(1));
    const difference = { order: order.id, reference: referenceOf(order), difference: 'NoWord' };
    expect(await silent()).to.deep.equal({ compared: 0, unanswered: 2, differences: [difference] });
    expect(told()).to.deep.equal([{ tag: 'BooksDiffer', ...difference }]);
  });

  it('are read to their end, page after page, and no further back than asked', async () => {
    for (let n = 0; n < 201; n += 1) {
      const order = await ordered(world, budi);
      await answerOf(requestPayment(world)({ buyer: budi.id, order: order.id, method: qris }));
    }
    expect((await compared()).compared).to.equal(201);
    expect((await answerOf(reconcile(world)(after(noon, 1)))).compared).to.equal(0);
  });

  it('are looked at once a day, invariants first; the owners hear of every broken one', async () => {
    await paid();
    const violation = { invariant: 'I2', subject: 'tg1-00000000', detail: '1 came, 2 went' };
    const books = { ...world.books, violations: () => TE.right([violation]) };
    const found = await answerOf(auditBooks({ ...world, books })());
    expect(found).to.deep.equal({
      violations: [violation],
      compared: 1,
      unanswered: 0,
      differences: [],
    });
    const { invariant, subject } = violation;
    const news = { tag: 'BooksBroken', invariant, subject, at: noon };
    expect(world.queue.pending()).to.deep.include({ tag: 'NotifyAdmins', news });
    world.clock.advance(hours(48) + 1);
    expect((await answerOf(auditBooks(world)())).compared).to.equal(0);
  });
});
