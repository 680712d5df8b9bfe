import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import { refundOrder } from '../../../application/owner/refund-order.ts';
import { claimWarranty } from '../../../application/warranty/claim-warranty.ts';
import { payFromBalance } from '../../../application/wallet/pay-from-balance.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { notifyAdmin } from '../../../application/notifications/notify-admin.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { doApproved, type MoneyActions } from '../../../application/staff/do-approved.ts';
import { jobUseCases, useCases, type UseCases } from '../../../application/use-cases.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { lineNumber } from '../../../domain/order/order-line.ts';
import type { Order } from '../../../domain/order/order.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import type { ApprovalId } from '../../../domain/staff/approval-id.ts';
import { aMember, anApproval, aStaffDecision } from '../../support/builders/staff.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, invoiced, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { aProductRow, netflix } from '../../support/builders/products.ts';
import { referenceOf } from '../../support/builders/payments.ts';

const [owner, dewi] = [buyerId(9_001), buyerId(8_001)];

describe('Money beyond a ceiling', () => {
  let world: World;
  let admin: UseCases['admin'];
  let budi: Buyer;

  beforeEach(async () => {
    world = { ...openWorld(), owners: [owner] };
    admin = useCases(world).admin;
    await stockUp(world, netflix, 9);
    budi = await greeted(world);
    const member = aMember({ permissions: ['money'], ceiling: rupiah(10_000) });
    await answerOf(world.staff.commit(aStaffDecision(member), null, []));
  });

  it('cancelled work is within the right to orders alone, and its ceiling', async () => {
    const staffer = buyerId(8_002);
    const member = aMember({ person: staffer, permissions: ['orders'], ceiling: rupiah(10_000) });
    await answerOf(world.staff.commit(aStaffDecision(member), null, []));
    const order = await invoiced(world, budi);
    const asked = {
      by: staffer,
      order: order.id,
      line: lineNumber(1),
      goods: 'Burned',
      reason: 'x',
    } as const;
    const cancelled = await refusalOf(admin.cancelTask({ ...asked, to: { tag: 'Balance' } }));
    expect(cancelled).to.deep.equal({ tag: 'NotWaiting' });
    const refunded = await refusalOf(admin.refundOrder({ ...asked, to: { tag: 'Balance' } }));
    expect(refunded).to.deep.equal({ tag: 'NotPermitted' });
  });

  const adjust = (amount: number, by = dewi, once = 'a') =>
    admin.adjustBalance({ by, buyer: budi.id, amount, reason: 'hadiah', once });
  const balance = () => answerOf(world.wallets.balance(budi.id));
  const waiting = async (): Promise<ApprovalId> => {
    const [asked] = await answerOf(admin.listApprovals(owner));
    if (asked === undefined) throw new Error('nothing waits');
    return asked.id;
  };
  const answer = async (approved: boolean, by = owner, id?: ApprovalId) =>
    admin.answerApproval({ by, id: id ?? (await waiting()), approved });
  /** What was approved is done by the job that followed, however often it runs. */
  const works = async (times = 1): Promise<void> => {
    const jobs = jobUseCases({ ...world });
    for (const followUp of world.queue.take(world.clock.now()))
      for (let n = 0; n < times; n += 1)
        if (followUp.tag === 'DoApproved') await answerOf(jobs.doApproved(followUp.id));
  };
  const paid = async (amount?: number): Promise<Order> => {
    const order = await invoiced(world, budi, 2);
    world.gateway.pay(
      referenceOf(order),
      world.clock.now(),
      amount === undefined ? {} : { amount: rupiah(amount) },
    );
    await answerOf(pollPayment(world)({ order: order.id, reference: referenceOf(order) }));
    return storedOrder(world, order.id);
  };
  const delivered = async (): Promise<Order> => answerOf(deliverOrder(world)((await paid()).id));

  it('is done at once up to the ceiling, and by an owner whatever it is', async () => {
    await answerOf(adjust(10_000));
    await answerOf(adjust(900_000, owner, 'b'));
    expect(await balance()).to.equal(910_000);
    expect(await answerOf(admin.listApprovals(owner))).to.deep.equal([]);
  });

  it('waits for an owner, who hears of it, and is done once in the name of who asked', async () => {
    expect(await refusalOf(adjust(10_001))).to.deep.equal({ tag: 'WaitsForOwner', amount: 10_001 });
    expect(await balance()).to.equal(0);
    const id = await waiting();
    const news = { tag: 'ApprovalAsked', id, by: dewi, amount: rupiah(10_001) } as const;
    expect(world.queue.pending()).to.deep.include({ tag: 'NotifyAdmins', news });
    await answerOf(notifyAdmin(world)(owner, news));
    expect(world.messenger.told()[0]).to.have.nested.property('report.approval.id', id);
    // Dewi never came to the shop herself: no name is known, which keeps nothing back.
    expect(world.messenger.told()[0]).to.have.nested.property('report.people').that.deep.equals([budi]);
    expect((await answerOf(await answer(true))).answer?.by).to.equal(owner);
    await works(2);
    expect(await balance()).to.equal(10_001);
    const [entry] = (await answerOf(world.wallets.history(budi.id, { offset: 0, limit: 1 }))).items;
    expect(entry?.by).to.equal(dewi);
    const { items } = await answerOf(world.auditLog.list({ offset: 0, limit: 9 }));
    expect(items.map(({ action, by }) => [action, by])).to.deep.include.members([
      ['balance.adjust', dewi],
      ['approval.give', owner],
      ['approval.ask', dewi],
    ]);
  });

  it('waits beside what the same person asked for at the same moment', async () => {
    await refusalOf(adjust(10_001, dewi, 'a'));
    await refusalOf(adjust(10_002, dewi, 'b'));
    const asked = await answerOf(admin.listApprovals(owner));
    expect(asked.map(({ amount }) => amount)).to.deep.equal([10_001, 10_002]);
  });

  it('is not done where an owner says no, and the first answer stands', async () => {
    await refusalOf(adjust(-10_001));
    const id = await waiting();
    expect((await answerOf(await answer(false))).answer?.approved).to.equal(false);
    expect((await answerOf(await answer(true, owner, id))).answer?.approved).to.equal(false);
    await works();
    expect(await balance()).to.equal(0);
    await answerOf(jobUseCases({ ...world }).doApproved(id));
    expect(await balance()).to.equal(0);
  });

  it('is refused where the role was taken away a moment after the guard looked (row 38)', async () => {
    let looks = 0;
    const staff: World['staff'] = {
      ...world.staff,
      find: (person) => ((looks += 1) > 1 ? TE.right(O.none) : world.staff.find(person)),
    };
    const raced = useCases({ ...world, staff }).admin;
    const command = { by: dewi, buyer: budi.id, amount: 900_000, reason: 'hadiah', once: 'a' };
    expect(await refusalOf(raced.adjustBalance(command))).to.deep.equal({ tag: 'NotPermitted' });
    expect(await balance()).to.equal(0);
  });

  it('is answered by owners alone', async () => {
    await refusalOf(adjust(10_001));
    expect(await refusalOf(await answer(true, dewi))).to.deep.equal({ tag: 'OnlyOwners' });
    const none = anApproval().id;
    expect(await refusalOf(await answer(true, owner, none))).to.deep.equal({ tag: 'NothingAsked' });
    expect(await refusalOf(admin.showApproval(owner, none))).to.deep.equal({ tag: 'NothingAsked' });
  });

  it('tells both where nothing is left to do', async () => {
    await refusalOf(adjust(-10_001));
    const id = await waiting();
    await answerOf(await answer(true));
    await works();
    const undone = { tag: 'ApprovalUndone', id, why: 'Overdrawn' };
    const told = world.queue.pending().flatMap((one) => (one.tag === 'NotifyAdmin' ? [one] : []));
    expect(told).to.deep.equal(
      [dewi, owner].map((one) => ({ tag: 'NotifyAdmin', owner: one, news: undone })),
    );
  });

  describe('whose job comes again after it was done', () => {
    const undone = () =>
      world.queue
        .pending()
        .flatMap((one) =>
          one.tag === 'NotifyAdmin' && one.news.tag === 'ApprovalUndone' ? [one.news.why] : [],
        );
    const asked = async (asking: TE.TaskEither<{ readonly tag: string }, unknown>): Promise<void> => {
      expect((await refusalOf(asking)).tag).to.equal('WaitsForOwner');
      await answerOf(await answer(true));
    };
    const refundOf = (order: Order, reason = 'rusak') =>
      ({
        by: dewi,
        order: order.id,
        line: lineNumber(1),
        goods: 'Burned',
        to: { tag: 'Balance' },
        reason,
      }) as const;

    it('does not say of a refund that nothing changed', async () => {
      await asked(admin.refundOrder(refundOf(await delivered())));
      await works(2);
      expect([await balance(), undone()]).to.deep.equal([20_000, []]);
    });

    it('nor of a claim', async () => {
      const terms = { days: 30, policy: 'AskStaff' } as const;
      await answerOf(world.warranties.setTerms(netflix, terms, []));
      await answerOf(world.products.change(netflix, { price: rupiah(20_000) }, []));
      const order = await delivered();
      const [covered] = await answerOf(world.warranties.ofOrder(order.id));
      if (covered === undefined) throw new Error('nothing was sold');
      const { unit } = covered;
      await answerOf(claimWarranty(world)({ buyer: budi.id, unit, reason: 'Other' }));
      await asked(admin.refundClaim({ by: dewi, unit }));
      await works(2);
      expect([await balance(), undone()]).to.deep.equal([20_000, []]);
    });

    it('nor of cancelled work', async () => {
      const topUp = variantCode('TOPUP');
      const eko = buyerId(8_002);
      const member = aMember({ person: eko, permissions: ['orders'], ceiling: rupiah(100) });
      await answerOf(world.staff.commit(aStaffDecision(member), null, []));
      await answerOf(world.products.import([aProductRow({ code: topUp, kind: 'manual' })]));
      await answerOf(adjust(10_000, owner));
      const order = await ordered(world, budi, topUp);
      await answerOf(payFromBalance(world)(budi.id, order.id));
      await asked(admin.cancelTask({ ...refundOf(await answerOf(deliverOrder(world)(order.id))), by: eko }));
      await works(2);
      expect([await balance(), undone()]).to.deep.equal([10_000, []]);
    });

    it('nor of a case', async () => {
      const order = await paid(15_000);
      const asking = { by: dewi, order: order.id, reference: referenceOf(order), note: null } as const;
      await asked(admin.answerCase({ ...asking, answer: 'Credit' }));
      await works(2);
      expect([await balance(), undone()]).to.deep.equal([15_000, []]);
    });

    it('nor of money that was vouched for', async () => {
      const order = await invoiced(world, budi, 2);
      const vouch = { by: dewi, order: order.id, reason: 'transfer', reference: 'BCA 2' };
      await asked(admin.confirmPayment({ ...vouch, amount: rupiah(99_000) }));
      await works(2);
      expect([await balance(), undone()]).to.deep.equal([79_000, []]);
    });

    it('but says so where another request was done meanwhile, and looks again where that is not known', async () => {
      const order = await delivered();
      await asked(admin.refundOrder(refundOf(order)));
      await answerOf(admin.refundOrder({ ...refundOf(order, 'lain'), by: owner }));
      const approvals = { ...world.approvals, doneSince: () => TE.left(brokenStore) };
      const [followUp] = world.queue.pending().filter(({ tag }) => tag === 'DoApproved');
      if (followUp?.tag !== 'DoApproved') throw new Error('nothing was approved');
      const actions = { Refund: refundOrder(world) } as unknown as MoneyActions;
      expect(await refusalOf(doApproved({ ...world, approvals }, actions)(followUp.id))).to.deep.equal(
        brokenStore,
      );
      await works();
      expect(undone()).to.deep.equal(['NothingToRefund', 'NothingToRefund']);
    });
  });

  it('counts a refund for what it gives back, to wherever it goes', async () => {
    const order = await delivered();
    const refund = {
      order: order.id,
      line: null,
      goods: 'Burned',
      reason: 'rusak',
      by: dewi,
      to: { tag: 'Outside', reference: 'BCA 1' },
    } as const;
    expect(await refusalOf(admin.refundOrder(refund))).to.deep.equal({
      tag: 'WaitsForOwner',
      amount: 20_000,
    });
    await answerOf(await answer(true));
    await works();
    const now = await storedOrder(world, order.id);
    expect(now.tag === 'Delivered' && now.refunds.map(({ amount, by }) => [amount, by])).to.deep.equal([
      [20_000, dewi],
    ]);
  });

  it('counts a case for what it gives, and goods for nothing', async () => {
    const order = await paid(15_000);
    const reference = referenceOf(order);
    const command = { by: dewi, order: order.id, reference, note: null };
    for (const answered of ['Credit', 'RefundOutside'] as const)
      expect(await refusalOf(admin.answerCase({ ...command, answer: answered }))).to.deep.equal({
        tag: 'WaitsForOwner',
        amount: 15_000,
      });
    await answerOf(admin.answerCase({ ...command, answer: 'Deliver' }));
    expect((await storedOrder(world, order.id)).tag).to.equal('Paid');
    await answerOf(await answer(true));
    await works();
    expect(await balance()).to.equal(0);
  });

  it('counts money that is vouched for by what it puts on a balance', async () => {
    const order = await invoiced(world, budi, 2);
    const vouch = { by: dewi, order: order.id, reason: 'transfer', reference: 'BCA 2' };
    const no = await refusalOf(admin.confirmPayment({ ...vouch, amount: rupiah(99_000) }));
    expect(no).to.deep.equal({ tag: 'WaitsForOwner', amount: 79_000 });
    await answerOf(admin.confirmPayment({ ...vouch, amount: rupiah(20_000) }));
    await answerOf(await answer(true));
    await works();
    expect((await storedOrder(world, order.id)).tag).to.equal('Paid');
  });

  it('is tried again while the store is away, and does each kind of request by its own action', async () => {
    const asked: string[] = [];
    const act = (tag: string) => () => {
      asked.push(tag);
      return TE.left(brokenStore);
    };
    const actions: MoneyActions = {
      Refund: act('Refund'),
      CancelTask: act('CancelTask'),
      Adjust: act('Adjust'),
      RefundClaim: act('RefundClaim'),
      AnswerCase: act('AnswerCase'),
      Confirm: act('Confirm'),
    };
    const answered = { approved: true, by: owner, at: world.clock.now() };
    const tags = Object.keys(actions);
    for (const tag of tags) {
      const request = { tag } as unknown as ReturnType<typeof anApproval>['request'];
      const id = `x-${tag}` as ApprovalId;
      await answerOf(world.approvals.ask(anApproval({ id, request, answer: answered }), [], []));
      expect(await refusalOf(doApproved(world, actions)(id))).to.deep.equal(brokenStore);
    }
    expect(asked).to.deep.equal(tags);
    await answerOf(doApproved(world, actions)('none' as ApprovalId));
  });
});
