import { expect } from 'chai';
import { decision, followedBy } from '../../domain/decision.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import type { OpenCase } from '../../domain/open-case.ts';
import { paymentReference } from '../../domain/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { noon } from '../support/builders/moments.ts';
import { anExpiredOrder, anOrder } from '../support/builders/orders.ts';

const before = anOrder();
const afterwards = anExpiredOrder();
const deliver: FollowUp = { tag: 'DeliverGoods', order: before.id };
const tell: FollowUp = { tag: 'TellBuyer', order: before.id, news: 'Expired' };
const opened = (reference: string): OpenCase => ({
  order: before.id,
  reference: paymentReference(reference),
  kind: 'PaidLate',
  amount: rupiah(1),
  openedAt: noon,
});

describe('A decision', () => {
  it('changes the order alone unless more is said', () => {
    expect(decision(before)).to.deep.equal({ order: before, stock: 'Keep', cases: [], followUps: [] });
  });

  it('follows another as one, with all that comes with both', () => {
    const first = decision(before, { cases: [opened('a')], followUps: [deliver] });
    const second = decision(afterwards, { stock: 'Release', cases: [opened('b')], followUps: [tell] });
    expect(followedBy(first, second)).to.deep.equal({
      order: afterwards,
      stock: 'Release',
      cases: [opened('a'), opened('b')],
      followUps: [deliver, tell],
    });
  });

  it('keeps the first stock move when the second says nothing of it', () => {
    expect(followedBy(decision(before, { stock: 'HandOver' }), decision(afterwards)).stock).to.equal(
      'HandOver',
    );
  });
});
