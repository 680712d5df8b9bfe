import { expect } from 'chai';
import { decision } from '../../domain/order/decision.ts';
import { changeOf, type OrderEvent } from '../../domain/order/order-event.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import { storyOf } from '../../domain/order/order-story.ts';
import type { Refund } from '../../domain/balance/refund.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { entryKey } from '../../domain/balance/wallet.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { aDeliveredOrder, anOrder, aPaidOrder } from '../support/builders/orders.ts';
import { aPayableAttempt, aSettledAttempt } from '../support/builders/payments.ts';
import { anEntry } from '../support/builders/entries.ts';

const by = buyerId(9_001);
const refund: Refund = {
  lines: [lineNumber(1)],
  amount: rupiah(5_000),
  goods: 'Burned',
  to: { tag: 'Balance' },
  reason: 'akun mati',
  by,
  at: minutesPastNoon(3),
};
const payable = aPayableAttempt();
const settled = aSettledAttempt({ confirmation: { by, reason: 'bukti', reference: 'BCA 1' } });

const events = (...made: readonly OrderEvent['happening'][]): readonly OrderEvent[] =>
  made.map((happening, minute) => ({ at: minutesPastNoon(minute), happening }));

describe('The story of an order', () => {
  it('tells of each commit what was new in it', () => {
    const delivered = aDeliveredOrder({ attempts: [settled], refunds: [refund] });
    const told = storyOf(
      delivered,
      events(
        changeOf(decision(anOrder())),
        changeOf(decision(anOrder({ attempts: [payable] }))),
        changeOf(decision(aPaidOrder({ attempts: [settled] }))),
        changeOf(decision({ ...delivered, refunds: [] })),
        { tag: 'Noted', by, note: 'pembeli lama' },
        changeOf(decision(delivered)),
      ),
    );
    const glance = { reference: payable.reference, method: payable.method };
    expect(told).to.deep.equal([
      { at: noon, tag: 'Became', state: 'AwaitingPayment' },
      { at: minutesPastNoon(1), tag: 'Attempt', attempt: { ...glance, state: 'Payable' }, vouchedBy: null },
      {
        at: minutesPastNoon(2),
        tag: 'Attempt',
        attempt: { reference: settled.reference, method: settled.method, state: 'Settled' },
        vouchedBy: by,
      },
      { at: minutesPastNoon(2), tag: 'Became', state: 'Paid' },
      { at: minutesPastNoon(3), tag: 'Became', state: 'Delivered' },
      { at: minutesPastNoon(4), tag: 'Noted', by, note: 'pembeli lama' },
      { at: minutesPastNoon(5), tag: 'Refunded', refund },
    ]);
  });

  it('tells of cases, their answers and what was booked, and of nobody where no one vouched', () => {
    const order = anOrder({ attempts: [aSettledAttempt({ confirmation: null })] });
    const reference = paymentReference('x');
    const change = changeOf(
      decision(order, {
        cases: [{ order: order.id, reference, kind: 'Underpaid', amount: rupiah(1), openedAt: noon }],
        answered: [{ reference, answer: 'Credit', by, note: null, at: noon }],
        entries: [anEntry({ key: entryKey('k'), kind: 'CaseCredited', amount: 1 })],
      }),
    );
    const [attempt, ...rest] = storyOf(order, events(change));
    expect(attempt).to.deep.include({ tag: 'Attempt', vouchedBy: null });
    expect(rest).to.deep.equal([
      { at: noon, tag: 'Became', state: 'AwaitingPayment' },
      { at: noon, tag: 'CaseOpened', kind: 'Underpaid', amount: 1 },
      { at: noon, tag: 'CaseAnswered', answer: 'Credit', by },
      { at: noon, tag: 'Booked', kind: 'CaseCredited', amount: 1 },
    ]);
    expect(storyOf(anOrder(), events(change))[0]).to.deep.include({ tag: 'Attempt', vouchedBy: null });
  });
});
