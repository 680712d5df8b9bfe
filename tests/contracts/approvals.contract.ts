import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { buyerId } from '../../domain/people/buyer.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import { orderId } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { approvalId } from '../../domain/staff/approval-id.ts';
import type { Approval, MoneyRequest } from '../../domain/staff/approval.ts';
import { unitId } from '../../domain/stock/unit.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { minutesPastNoon } from '../support/builders/moments.ts';
import { anApproval, aStaffDecision } from '../support/builders/staff.ts';
import { answerOf } from '../support/either.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const owner = buyerId(9_001);
const order = orderId('tg7001-0a1b2c3d');
const { audit } = aStaffDecision();

const requests: readonly MoneyRequest[] = [
  anApproval().request,
  { tag: 'Refund', order, line: null, goods: 'Burned', to: { tag: 'Balance' }, reason: 'rusak' },
  {
    tag: 'Refund',
    order,
    line: lineNumber(2),
    goods: 'Returned',
    to: { tag: 'Outside', reference: 'BCA 1' },
    reason: 'rusak',
  },
  {
    tag: 'CancelTask',
    order,
    line: lineNumber(1),
    goods: 'Burned',
    to: { tag: 'Balance' },
    reason: 'tidak bisa',
  },
  { tag: 'RefundClaim', unit: unitId(7) },
  { tag: 'AnswerCase', order, reference: paymentReference(order), answer: 'RefundOutside', note: 'BCA 2' },
  { tag: 'AnswerCase', order, reference: paymentReference(order), answer: 'Credit', note: null },
  { tag: 'Confirm', order, amount: rupiah(9), reason: 'transfer', reference: 'BCA 3' },
];

/** What every store of what waits for owners promises. */
export const approvalsContract = (name: string, open: OpenStore): void => {
  describe(`Approvals, ${name}`, () => {
    const store = freshStore(open);
    const id = approvalId('8001-mi2x');
    const doIt: FollowUp = { tag: 'DoApproved', id };
    const ask = (over: Partial<Approval> = {}) =>
      answerOf(
        store().approvals.ask(
          anApproval(over),
          [audit],
          [{ tag: 'NotifyAdmins', news: { tag: 'ApprovalAsked', id, by: owner, amount: rupiah(1) } }],
        ),
      );
    const find = () => answerOf(store().approvals.find(id));
    const answer = (approved: boolean, of = id) =>
      answerOf(
        store().approvals.answer(of, { approved, by: owner, at: minutesPastNoon(3) }, [audit], [doIt]),
      );
    const auditCount = async () => (await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total;

    it('keep what is asked for, to the letter', async () => {
      for (const [at, request] of requests.entries()) {
        const asked = anApproval({ id: approvalId(`a-${String(at)}`), request, at: minutesPastNoon(at) });
        await answerOf(store().approvals.ask(asked, [], []));
        expect(await answerOf(store().approvals.find(asked.id))).to.deep.equal(O.some(asked));
      }
      const waiting = await answerOf(store().approvals.open(3));
      expect(waiting.map(({ request }) => request)).to.deep.equal(requests.slice(0, 3));
      expect(await find()).to.deep.equal(O.none);
    });

    it('keep a request once, with its audit and what follows', async () => {
      await ask();
      await ask({ amount: rupiah(1) });
      expect(await find()).to.deep.equal(O.some(anApproval()));
      expect(await auditCount()).to.equal(1);
      expect(await store().pendingFollowUps()).to.have.length(1);
    });

    it('tell what somebody did since a moment, the latest first', async () => {
      const later = { ...audit, action: 'staff.remove', at: minutesPastNoon(5) };
      await answerOf(store().approvals.ask(anApproval(), [audit, later], []));
      const since = (minutes: number, by = audit.by) =>
        answerOf(store().approvals.doneSince(by, minutesPastNoon(minutes)));
      expect(await since(0)).to.deep.equal([later, audit]);
      expect(await since(5)).to.deep.equal([later]);
      expect(await since(6)).to.deep.equal([]);
      expect(await since(0, buyerId(9_999))).to.deep.equal([]);
    });

    it('keep one answer of many that come at once, and none to what nobody asked', async () => {
      await ask();
      const answers = await Promise.all([true, false, true, false].map((approved) => answer(approved)));
      expect(answers.filter(Boolean)).to.have.length(1);
      const approved = answers.indexOf(true) % 2 === 0;
      const kept = { approved, by: owner, at: minutesPastNoon(3) };
      expect(await find()).to.deep.equal(O.some(anApproval({ answer: kept })));
      expect(await answerOf(store().approvals.open(9))).to.deep.equal([]);
      expect(await auditCount()).to.equal(2);
      expect(await answer(true, approvalId('none'))).to.equal(false);
      expect(await store().pendingFollowUps()).to.deep.include(doIt);
    });
  });
};
