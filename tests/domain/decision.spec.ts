import { expect } from 'chai';
import { buyerId } from '../../domain/people/buyer.ts';
import { audited, decision, followedBy } from '../../domain/order/decision.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { AnsweredCase, OpenCase } from '../../domain/cases/open-case.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { entryKey, type LedgerEntry } from '../../domain/balance/wallet.ts';
import { nothingElse } from '../support/builders/decisions.ts';
import { noon } from '../support/builders/moments.ts';
import { anExpiredOrder, anOrder } from '../support/builders/orders.ts';

const before = anOrder();
const afterwards = anExpiredOrder();
const deliver: FollowUp = { tag: 'DeliverGoods', order: before.id };
const tell: FollowUp = { tag: 'NotifyBuyer', order: before.id, news: 'Expired' };
const opened = (reference: string): OpenCase => ({
  order: before.id,
  reference: paymentReference(reference),
  kind: 'PaidLate',
  amount: rupiah(1),
  openedAt: noon,
});

const answered = (reference: string): AnsweredCase => ({
  reference: paymentReference(reference),
  answer: 'Credit',
  by: buyerId(9001),
  note: null,
  at: noon,
});
const entry = (key: string): LedgerEntry => ({
  key: entryKey(key),
  buyer: before.buyer,
  kind: 'ByOwner',
  amount: 1,
  order: null,
  by: buyerId(9001),
  note: 'a gift',
  at: noon,
});

describe('A decision', () => {
  it('changes the order alone unless more is said', () => {
    expect(decision(before)).to.deep.equal({
      ...nothingElse,
      order: before,
      stock: 'None',
      cases: [],
      followUps: [],
    });
  });

  it('follows another as one, with all that comes with both', () => {
    const first = decision(before, {
      cases: [opened('a')],
      answered: [answered('c')],
      entries: [entry('x')],
      followUps: [deliver],
    });
    const second = decision(afterwards, {
      stock: 'Release',
      cases: [opened('b')],
      answered: [answered('d')],
      entries: [entry('y')],
      followUps: [tell],
    });
    expect(followedBy(first, second)).to.deep.equal({
      order: afterwards,
      stock: 'Release',
      cases: [opened('a'), opened('b')],
      answered: [answered('c'), answered('d')],
      entries: [entry('x'), entry('y')],
      audit: [],
      ifShort: null,
      ifVoucherGone: null,
      followUps: [deliver, tell],
    });
  });

  it('follows another in what it decides for an empty shelf as well', () => {
    const first = decision(before, { followUps: [deliver] });
    const second = decision(before, {
      stock: 'AllocateAndFulfil',
      ifShort: decision(afterwards, { followUps: [tell] }),
      ifVoucherGone: decision(before, { followUps: [tell] }),
    });
    expect(followedBy(first, second).ifShort).to.deep.equal(
      decision(afterwards, { followUps: [deliver, tell] }),
    );
    expect(followedBy(first, second).ifVoucherGone).to.deep.equal(
      decision(before, { followUps: [deliver, tell] }),
    );
  });

  it('keeps the first stock move when the second says nothing of it', () => {
    expect(followedBy(decision(before, { stock: 'Fulfil' }), decision(afterwards)).stock).to.equal('Fulfil');
  });

  it('says who made it, whichever way of it is committed', () => {
    const entryFor = ({ tag }: { readonly tag: string }) => ({
      by: buyerId(9001),
      action: 'order.refund',
      subject: `order:${before.id}`,
      before: {},
      after: { state: tag },
      at: noon,
    });
    const made = audited(
      decision(before, {
        stock: 'AllocateAndFulfil',
        ifShort: decision(afterwards),
        ifVoucherGone: decision(afterwards),
      }),
      entryFor,
    );
    expect(made.audit).to.deep.equal([entryFor(before)]);
    expect(made.ifShort?.audit).to.deep.equal([entryFor(afterwards)]);
    expect(made.ifVoucherGone?.audit).to.deep.equal([entryFor(afterwards)]);
    expect(audited(decision(before), entryFor).ifShort).to.equal(null);
  });
});
