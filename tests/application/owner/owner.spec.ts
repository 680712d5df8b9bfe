import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import type { AnswerCase } from '../../../application/owner/answer-case.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { useCases, type UseCases } from '../../../application/use-cases.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { orderId, type Order } from '../../../domain/order/order.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { greeted, shelfOf, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { invoiced, openWorld, withRivals, type World } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import { aNotice, referenceOf } from '../../support/builders/payments.ts';
import { gatewaysOf } from '../../../application/gateways.ts';

const owner = buyerId(9001);
const other = buyerId(9002);

const adminOf = (world: World): UseCases['admin'] => {
  const owners = [owner, other];
  return useCases({ ...world, owners }).admin;
};

describe('An owner', () => {
  let world: World;
  let budi: Buyer;
  let order: Order;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 3);
    budi = await greeted(world, { username: 'Budi_99' });
    order = await invoiced(world, budi);
  });

  const poll = () => answerOf(pollPayment(world)({ order: order.id, reference: referenceOf(order) }));
  const underpaid = async (amount = 4_000) => {
    world.gateway.pay(referenceOf(order), world.clock.now(), { amount: rupiah(amount) });
    await poll();
  };
  const answer = (over: Partial<AnswerCase> = {}) =>
    adminOf(world).answerCase({
      by: owner,
      order: order.id,
      reference: referenceOf(order),
      answer: 'Deliver',
      note: null,
      ...over,
    });
  const balance = () => answerOf(world.wallets.balance(budi.id));
  const confirmation = () => ({
    by: owner,
    order: order.id,
    amount: order.total,
    reason: 'seen at the bank',
    reference: 'BCA 1',
  });
  const deliver = async () => {
    world.gateway.pay(referenceOf(order), world.clock.now());
    await poll();
    return answerOf(deliverOrder(world)(order.id));
  };
  const refund = (by = owner) =>
    adminOf(world).refundOrder({
      by,
      order: order.id,
      line: null,
      goods: 'Returned',
      to: { tag: 'Balance' },
      reason: 'broken',
    });
  const adjustment = (over: Partial<Parameters<UseCases['admin']['adjustBalance']>[0]> = {}) =>
    adminOf(world).adjustBalance({
      by: owner,
      buyer: budi.id,
      amount: 5_000,
      reason: 'sorry',
      once: 'a1',
      ...over,
    });

  describe('answers a case', () => {
    it('with the goods', async () => {
      await underpaid();
      const answered = await answerOf(answer());
      expect(answered.tag === 'Paid' && answered.waived).to.equal(rupiah(6_000));
      expect(await answerOf(world.openCases.list())).to.deep.equal([]);
      expect(await answerOf(world.books.violations())).to.deep.equal([]);
    });

    it('with credit, which frees what was held', async () => {
      await underpaid();
      await answerOf(answer({ answer: 'Credit' }));
      expect(await balance()).to.equal(rupiah(4_000));
      expect(await shelfOf(world, netflix)).to.deep.equal({ stock: 3, sold: 0 });
      expect(await answerOf(world.books.violations())).to.deep.equal([]);
    });

    it('once, though two owners answer at the same moment', async () => {
      await underpaid();
      const outcomes = await Promise.all(
        [answer({ answer: 'Credit' }), answer({ by: other, answer: 'Credit' })].map((one) => one()),
      );
      expect(outcomes.map(({ _tag }) => _tag).toSorted()).to.deep.equal(['Left', 'Right']);
      expect(await balance()).to.equal(rupiah(4_000));
    });

    it('and reads by whom and how it was closed, when somebody else was quicker', async () => {
      await underpaid();
      await answerOf(answer({ by: other, answer: 'RefundOutside', note: 'BCA 77' }));
      const closed = {
        tag: 'CaseClosed',
        answered: {
          reference: referenceOf(order),
          answer: 'RefundOutside',
          by: other,
          note: 'BCA 77',
          at: world.clock.now(),
        },
      };
      expect(await refusalOf(answer())).to.deep.equal(closed);
      expect(await refusalOf(adminOf(world).showCase(owner, referenceOf(order)))).to.deep.equal(closed);
    });

    it('though others change the order meanwhile, but not for ever', async () => {
      await underpaid();
      const rivals = (times: number) => ({ ...world, orders: withRivals(world.orders, times) });
      const command = { by: owner, order: order.id, reference: referenceOf(order), note: null };
      const no = await refusalOf(adminOf(rivals(10)).answerCase({ ...command, answer: 'Credit' }));
      expect(no.tag).to.equal('StoreFailure');
      await answerOf(adminOf(rivals(9)).answerCase({ ...command, answer: 'Credit' }));
      expect(await balance()).to.equal(rupiah(4_000));
    });

    it('and reads why it cannot be', async () => {
      await underpaid();
      expect(await refusalOf(answer({ reference: paymentReference('none') }))).to.deep.equal({
        tag: 'CaseClosed',
        answered: null,
      });
      expect((await refusalOf(answer({ order: orderId('tg1-00000000') }))).tag).to.equal('OrderNotFound');
      for (const no of [
        { tag: 'Shortage', missing: [] },
        { tag: 'Overdrawn', balance: rupiah(0) },
      ] as const) {
        const orders = { ...world.orders, commit: () => TE.left(no) };
        const command = { by: owner, order: order.id, reference: referenceOf(order), note: null };
        const refused = await refusalOf(
          adminOf({ ...world, orders }).answerCase({ ...command, answer: 'Deliver' }),
        );
        expect(refused.tag).to.equal(no.tag === 'Shortage' ? 'Shortage' : 'StoreFailure');
      }
    });

    it('after looking at it', async () => {
      await underpaid();
      const file = await answerOf(adminOf(world).showCase(owner, referenceOf(order)));
      expect([file.open.kind, file.order.id, file.buyer?.id]).to.deep.equal(['Underpaid', order.id, budi.id]);
      await answerOf(answer());
      expect((await refusalOf(adminOf(world).showCase(owner, referenceOf(order)))).tag).to.equal(
        'CaseClosed',
      );
    });
  });

  describe('vouches for money', () => {
    it('as the gateway would, once', async () => {
      expect((await answerOf(adminOf(world).confirmPayment(confirmation()))).tag).to.equal('Paid');
      expect((await refusalOf(adminOf(world).confirmPayment(confirmation()))).tag).to.equal('AlreadyPaid');
      expect(await answerOf(world.books.violations())).to.deep.equal([]);
    });
  });

  describe('vouches for money while an invoice is open', () => {
    const settle = () =>
      receiveNotice(world)(
        aNotice({ reference: referenceOf(order), transaction: null, amount: order.total }),
      );

    it('and what comes by the invoice all the same is credited (row 32)', async () => {
      await answerOf(adminOf(world).confirmPayment(confirmation()));
      world.gateway.pay(referenceOf(order), world.clock.now());
      expect(await answerOf(settle())).to.deep.equal({ tag: 'Settled' });
      expect(await balance()).to.equal(order.total);
      expect(await answerOf(world.books.violations())).to.deep.equal([]);
    });

    it('but not for what the gateway has already', async () => {
      world.gateway.pay(referenceOf(order), world.clock.now());
      expect((await refusalOf(adminOf(world).confirmPayment(confirmation()))).tag).to.equal('AlreadyPaid');
      const paid = await storedOrder(world, order.id);
      expect([paid.tag, paid.attempts.length, await balance()]).to.deep.equal(['Paid', 1, 0]);
    });

    it('also while the gateway gives no answer', async () => {
      const noAnswer = {
        tag: 'GatewayFailure',
        why: 'Unreachable',
        operation: 'status',
        detail: 'none',
        cause: null,
      } as const;
      const status = () => TE.left(noAnswer);
      const deaf = { ...world, gateways: gatewaysOf({ offered: [{ ...world.gateway, status }] }) };
      expect((await answerOf(adminOf(deaf).confirmPayment(confirmation()))).tag).to.equal('Paid');
    });
  });

  describe('gives money back', () => {
    it('for delivered goods, once', async () => {
      await deliver();
      await answerOf(refund());
      expect(await balance()).to.equal(order.total);
      expect((await refusalOf(refund())).tag).to.equal('NothingToRefund');
      expect(await answerOf(world.books.violations())).to.deep.equal([]);
    });
  });

  describe('changes a balance', () => {
    it('once for one decision, and the buyer hears of it', async () => {
      await answerOf(adjustment());
      await answerOf(adjustment());
      expect(await balance()).to.equal(rupiah(5_000));
      expect(world.queue.pending().filter(({ tag }) => tag === 'NotifyOfMoney').length).to.equal(1);
    });

    it('never to below zero', async () => {
      await answerOf(adjustment());
      expect(await refusalOf(adjustment({ amount: -5_001, once: 'a2' }))).to.deep.equal({
        tag: 'Overdrawn',
        balance: rupiah(5_000),
      });
    });
  });

  it('sees what waits: cases, parked jobs, balances', async () => {
    await underpaid();
    await answerOf(adjustment());
    world.parkedJobs.park({ tag: 'DeliverGoods', order: order.id }, 'no answer');
    const { cases, parked } = await answerOf(adminOf(world).overview(owner));
    const listed = await answerOf(adminOf(world).listCases(owner));
    const jobs = await answerOf(adminOf(world).listParked(owner));
    const balances = await answerOf(adminOf(world).listBalances(owner, 0));
    expect([cases, parked]).to.deep.equal([1, 1]);
    expect(listed.map(({ kind }) => kind)).to.deep.equal(['Underpaid']);
    expect(jobs.map(({ task, error }) => [task, error])).to.deep.equal([['deliver-goods', 'no answer']]);
    expect(balances).to.deep.equal({
      items: [{ buyer: budi.id, balance: rupiah(5_000) }],
      total: 1,
      sum: rupiah(5_000),
    });
    expect((await answerOf(adminOf(world).listBalances(owner, 1))).items).to.deep.equal([]);
  });

  it('lets a parked job run again, once (row 26)', async () => {
    const job = { tag: 'DeliverGoods', order: order.id } as const;
    world.parkedJobs.park(job, 'no answer');
    const [parked] = await answerOf(world.parkedJobs.list(1));
    const id = parked?.id ?? '';
    expect(await answerOf(adminOf(world).retryJob({ by: owner, job: id }))).to.equal(true);
    expect(world.queue.pending()).to.deep.include(job);
    expect(await answerOf(adminOf(world).retryJob({ by: owner, job: id }))).to.equal(false);
  });

  it('reads anybody’s statement', async () => {
    await answerOf(adjustment());
    const { balance: now, entries } = await answerOf(adminOf(world).showStatement(owner, budi.id, 0));
    expect([now, entries.items.map(({ note }) => note)]).to.deep.equal([rupiah(5_000), ['sorry']]);
  });

  it('finds people by number and by name, and anybody’s order', async () => {
    expect((await answerOf(adminOf(world).findPerson(owner, '7001'))).id).to.equal(budi.id);
    expect((await answerOf(adminOf(world).findPerson(owner, '@budi_99'))).id).to.equal(budi.id);
    expect((await refusalOf(adminOf(world).findPerson(owner, '@nobody'))).tag).to.equal('UnknownPerson');
    expect((await answerOf(adminOf(world).findPerson(owner, budi.firstName.toLowerCase()))).id).to.equal(
      budi.id,
    );
    await greeted(world, { id: buyerId(7_002), username: 'budi_lain' });
    const many = await refusalOf(adminOf(world).findPerson(owner, budi.firstName));
    expect(many.tag).to.equal('UnknownPerson');
    const file = await answerOf(adminOf(world).inspectOrder(owner, order.id));
    expect([file.order.id, file.buyer?.id]).to.deep.equal([order.id, budi.id]);
  });
});
