import { expect } from 'chai';
import { decision, type Decision } from '../../domain/order/decision.ts';
import { after, hours, type Instant } from '../../domain/instant.ts';
import type { CaseKind, OpenCase } from '../../domain/cases/open-case.ts';
import { type Order } from '../../domain/order/order.ts';
import {
  paymentReference,
  transactionId,
  type PaymentAttempt,
  type PaymentReport,
} from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { settle } from '../../domain/payment/settlement.ts';
import { entryKey, type EntryKind, type LedgerEntry } from '../../domain/balance/wallet.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import {
  aCancelledOrder,
  aDeliveredOrder,
  aDeposit,
  aFilledDeposit,
  anExpiredOrder,
  anOrder,
  anOrderUnderReview,
  aPaidOrder,
} from '../support/builders/orders.ts';
import {
  aClosedAttempt,
  anAttempt,
  aPayableAttempt,
  aRefusedAttempt,
  aReport,
  aSettledAttempt,
  aSupersededAttempt,
} from '../support/builders/payments.ts';
import { someTraits, traitsOf } from '../support/builders/gateways.ts';
import { nothingElse } from '../support/builders/decisions.ts';

const now = minutesPastNoon(2);

const settled = (order: Order, report: PaymentReport, at: Instant = now): Decision | null =>
  settle(order, report, traitsOf, at);

const invoiced = (attempt: PaymentAttempt = aPayableAttempt()) => anOrder({ attempts: [attempt] });

const caseOf = (kind: CaseKind, amount: number): OpenCase => ({
  order: anOrder().id,
  reference: aReport().reference,
  kind,
  amount: rupiah(amount),
  openedAt: now,
});

const notifyAdmins = ({ order, reference, kind, amount }: OpenCase) =>
  ({ tag: 'NotifyAdmins', news: { tag: 'CaseOpened', order, reference, kind, amount } }) as const;

const entryOf = (kind: EntryKind, amount: number): LedgerEntry => ({
  key: entryKey(`payment:${aReport().reference}`),
  buyer: anOrder().buyer,
  kind,
  amount,
  order: anOrder().id,
  by: null,
  note: null,
  at: now,
});

const tellCredit = (kind: EntryKind, amount: number) => {
  const { key, buyer, order } = entryOf(kind, amount);
  const { reference } = aReport();
  return [
    { tag: 'NotifyOfMoney', buyer, news: { key, kind, amount, order } },
    { tag: 'NotifyAdmins', news: { tag: 'MoneyCredited', order, reference, kind, amount } },
  ] as const;
};

const notifyBuyer = { tag: 'NotifyBuyer', order: anOrder().id, news: 'UnderReview' } as const;
const deliver = { tag: 'DeliverGoods', order: anOrder().id } as const;

describe('Money that pays for an order', () => {
  it('has an attempt closed that could still be paid a second time', () => {
    const second = aPayableAttempt({ reference: paymentReference(`${anOrder().id}-2`) });
    const order = anOrder({ attempts: [aClosedAttempt(), second] });
    expect(settled(order, aReport())?.followUps).to.deep.equal([
      deliver,
      { tag: 'ClosePayment', order: order.id, reference: second.reference },
    ]);
  });

  it('makes the goods the buyer’s and has them delivered', () => {
    expect(settled(invoiced(), aReport())).to.deep.equal({
      order: aPaidOrder({ paidAt: now, attempts: [aSettledAttempt()] }),
      stock: 'Fulfil',
      ...nothingElse,
      cases: [],
      followUps: [deliver],
    });
  });

  it('counts when our knowledge of the invoice was lost, refused or given up', () => {
    const { total } = aClosedAttempt();
    for (const [attempt, expected] of [
      [anAttempt(), null],
      [aRefusedAttempt(), null],
      [aClosedAttempt(), total],
      [aClosedAttempt({ transaction: null }), total],
    ] as const) {
      expect(settled(invoiced(attempt), aReport())?.order).to.deep.equal(
        aPaidOrder({ paidAt: now, attempts: [aSettledAttempt({ total: expected })] }),
      );
    }
  });

  it('F9: is payment in full where the gateway names it with its fee, and never a credit of the fee', () => {
    const withFee = aReport({ amount: rupiah(10_380) });
    for (const attempt of [aPayableAttempt(), aSupersededAttempt(), aClosedAttempt()]) {
      expect(settled(invoiced(attempt), withFee)).to.deep.equal({
        order: aPaidOrder({ paidAt: now, attempts: [aSettledAttempt()] }),
        stock: 'Fulfil',
        ...nothingElse,
        cases: [],
        followUps: [deliver],
      });
    }
  });

  it('F9: is too much where it is more than the total, and all of what is over is credited', () => {
    const made = settled(invoiced(), aReport({ amount: rupiah(10_381) }));
    expect(made?.entries.map(({ kind, amount }) => [kind, amount])).to.deep.equal([['Overpaid', 381]]);
  });

  it('F9: with its fee fills a deposit by what was asked for', () => {
    const deposit = aDeposit({ attempts: [aPayableAttempt({ amount: rupiah(50_000) })] });
    const made = settled(deposit, aReport({ amount: rupiah(50_380) }));
    expect(made?.entries.map(({ kind, amount }) => [kind, amount])).to.deep.equal([['Deposited', 50_000]]);
  });

  it('keeps what the gateway said of it, and leaves the other attempts alone', () => {
    const first = aClosedAttempt({ reference: paymentReference('first') });
    const order = anOrder({ attempts: [first, aPayableAttempt()] });
    const at = minutesPastNoon(1.5);
    expect(settled(order, aReport({ status: { tag: 'Completed', at } }))?.order.attempts).to.deep.equal([
      first,
      aSettledAttempt({ receivedAt: at }),
    ]);
  });

  it('still pays when the time is over but the order has not expired yet', () => {
    expect(settled(invoiced(), aReport(), minutesPastNoon(600))?.order.tag).to.equal('Paid');
  });

  it('delivers once and puts the rest on the balance when it is too much (row 8)', () => {
    const report = aReport({ amount: rupiah(10_001) });
    expect(settled(invoiced(), report)).to.deep.equal({
      ...nothingElse,
      order: aPaidOrder({ paidAt: now, attempts: [aSettledAttempt({ received: rupiah(10_001) })] }),
      stock: 'Fulfil',
      cases: [],
      entries: [entryOf('Overpaid', 1)],
      followUps: [deliver, ...tellCredit('Overpaid', 1)],
    });
  });
});

describe('Money that does not pay for its order', () => {
  it('delivers nothing when it is too little: a case is opened, the units stay set aside (row 8)', () => {
    const under = caseOf('Underpaid', 9_999);
    const report = aReport({ amount: rupiah(9_999) });
    expect(settled(invoiced(), report)).to.deep.equal({
      ...nothingElse,
      order: anOrderUnderReview({
        since: now,
        holdsUnits: true,
        attempts: [aSettledAttempt({ received: rupiah(9_999) })],
      }),
      stock: 'None',
      cases: [under],
      followUps: [notifyAdmins(under), notifyBuyer],
    });
  });

  const again = aClosedAttempt();
  const before = aSettledAttempt({ reference: paymentReference('tg7001-0a1b2c3d-2') });
  for (const order of [
    aPaidOrder({ attempts: [again, before] }),
    aDeliveredOrder({ attempts: [again, before] }),
  ]) {
    it(`goes to the balance and leaves an order that is ${order.tag} as it is`, () => {
      expect(settled(order, aReport())).to.deep.equal({
        ...nothingElse,
        order: { ...order, attempts: [aSettledAttempt(), before] },
        stock: 'None',
        cases: [],
        entries: [entryOf('PaidTwice', 10_000)],
        followUps: tellCredit('PaidTwice', 10_000),
      });
    });
  }

  it('opens a case of its own where the owner is looking at the order already', () => {
    const order = anOrderUnderReview({ attempts: [again, before], holdsUnits: true });
    const twice = caseOf('PaidTwice', 10_000);
    expect(settled(order, aReport())).to.deep.equal({
      ...nothingElse,
      order: { ...order, attempts: [aSettledAttempt(), before] },
      stock: 'None',
      cases: [twice],
      followUps: [notifyAdmins(twice)],
    });
  });

  it('of nothing at all changes no balance', () => {
    const made = settled(aDeliveredOrder({ attempts: [again, before] }), aReport({ amount: rupiah(0) }));
    expect(made?.entries).to.deep.equal([]);
    expect(made?.followUps).to.deep.equal([]);
  });
});

for (const closed of [
  anExpiredOrder({ attempts: [aPayableAttempt()] }),
  aCancelledOrder({ attempts: [aPayableAttempt()] }),
]) {
  describe(`Money that comes when the order is ${closed.tag.toLowerCase()} already`, () => {
    const credited = (amount: number) => ({
      ...nothingElse,
      order: { ...closed, attempts: [aSettledAttempt({ received: rupiah(amount) })] },
      stock: 'None',
      cases: [],
      entries: [entryOf('PaidLate', amount)],
      followUps: tellCredit('PaidLate', amount),
    });

    it('takes the goods again and delivers them, late (row 9); where they are gone all of it goes to the balance (row 10)', () => {
      expect(settled(closed, aReport())).to.deep.equal({
        ...nothingElse,
        order: aPaidOrder({ paidAt: now, late: true, attempts: [aSettledAttempt()] }),
        stock: 'AllocateAndFulfil',
        cases: [],
        followUps: [deliver],
        ifShort: credited(10_000),
      });
    });

    it('goes to the balance when it is too little', () => {
      expect(settled(closed, aReport({ amount: rupiah(9_999) }))).to.deep.equal(credited(9_999));
    });

    it('delivers and puts the rest on the balance when it is too much; all of it where the goods are gone', () => {
      const made = settled(closed, aReport({ amount: rupiah(10_001) }));
      expect(made?.entries).to.deep.equal([entryOf('Overpaid', 1)]);
      expect(made?.ifShort).to.deep.equal(credited(10_001));
    });
  });
}

describe('Money for a deposit', () => {
  const filled = (late: boolean, amount: number) => ({
    ...nothingElse,
    order: aFilledDeposit({
      paidAt: now,
      deliveredAt: now,
      late,
      attempts: [aSettledAttempt({ ...money, received: rupiah(amount) })],
    }),
    stock: 'None',
    cases: [],
    entries: [entryOf('Deposited', amount)],
    followUps: tellCredit('Deposited', amount),
  });
  const money = { amount: rupiah(50_000) };
  const attempts = [aPayableAttempt(money)];
  const { tag: _, ...facts } = aDeposit({ attempts });
  const report = (amount: number) => aReport({ amount: rupiah(amount) });

  it('fills the balance with what came, too little and too much alike', () => {
    for (const amount of [50_000, 1, 70_000]) {
      const order = aDeposit({ attempts });
      expect(settled(order, report(amount))).to.deep.equal(filled(false, amount));
    }
  });

  it('fills it though the time was over', () => {
    const order = { ...facts, tag: 'Expired', expiredAt: minutesPastNoon(1), unchecked: false } as const;
    expect(settled(order, report(50_000))).to.deep.equal(filled(true, 50_000));
  });

  it('fills it again when it comes twice', () => {
    const first = aSettledAttempt({ ...money, reference: paymentReference('tg7001-0a1b2c3d-2') });
    const order = aFilledDeposit({ attempts: [aClosedAttempt(money), first] });
    expect(settled(order, report(50_000))).to.deep.equal({
      ...nothingElse,
      order: { ...order, attempts: [aSettledAttempt(money), first] },
      stock: 'None',
      cases: [],
      entries: [entryOf('Deposited', 50_000)],
      followUps: tellCredit('Deposited', 50_000),
    });
  });
});

describe('A report that changes nothing', () => {
  const nothing: Record<string, PaymentReport> = {
    'of a payment that we never asked for': aReport({ reference: paymentReference('another') }),
    'of another transaction under our reference': aReport({ transaction: transactionId('txn-2') }),
    'that nothing came yet': aReport({ status: { tag: 'Pending' } }),
  };
  for (const [name, report] of Object.entries(nothing)) {
    it(`is one ${name} (row 3)`, () => {
      expect(settled(invoiced(), report)).to.equal(null);
    });
  }

  it('is one of another transaction, for a closed attempt too', () => {
    const report = aReport({ transaction: transactionId('txn-2') });
    expect(settled(invoiced(aClosedAttempt()), report)).to.equal(null);
  });

  it('is any report of money that is in the books (row 1)', () => {
    const again: readonly PaymentReport[] = [
      aReport(),
      aReport({ amount: rupiah(1) }),
      aReport({ status: { tag: 'Pending' } }),
      aReport({ status: { tag: 'Cancelled' } }),
      aReport({ sandbox: true }),
    ];
    for (const report of again) expect(settled(aPaidOrder(), report, minutesPastNoon(9_000))).to.equal(null);
  });

  it('is a cancellation of what was over before', () => {
    const report = aReport({ status: { tag: 'Cancelled' } });
    expect(settled(invoiced(aClosedAttempt()), report)).to.equal(null);
    expect(settled(invoiced(aRefusedAttempt()), report)).to.equal(null);
  });
});

describe('An attempt that brings nothing', () => {
  const closed = (attempt: PaymentAttempt): Decision => decision(anOrder({ attempts: [attempt] }));

  it('is closed when the gateway cancelled it; the order waits on', () => {
    const report = aReport({ status: { tag: 'Cancelled' } });
    expect(settled(invoiced(), report)).to.deep.equal(closed(aClosedAttempt()));
    expect(settled(invoiced(anAttempt()), report)).to.deep.equal(closed(aClosedAttempt({ total: null })));
  });

  it('is closed when it is 24 hours old and still pending, not a millisecond before', () => {
    const report = aReport({ status: { tag: 'Pending' } });
    expect(settled(invoiced(), report, after(noon, hours(24) - 1))).to.equal(null);
    expect(settled(invoiced(), report, after(noon, hours(24)))).to.deep.equal(closed(aClosedAttempt()));
  });
});

describe('Play money (row 27)', () => {
  const report = aReport({ sandbox: true });
  const refused = aRefusedAttempt({ reason: 'SandboxPayment', transaction: report.transaction });
  const warning = {
    tag: 'NotifyAdmins',
    news: { tag: 'SandboxPayment', order: anOrder().id, reference: report.reference },
  } as const;

  it('buys nothing in a live shop: the attempt ends, the owner is warned', () => {
    for (const attempt of [anAttempt(), aPayableAttempt(), aClosedAttempt()]) {
      expect(settled(invoiced(attempt), report)).to.deep.equal({
        order: anOrder({ attempts: [refused] }),
        stock: 'None',
        ...nothingElse,
        cases: [],
        followUps: [warning],
      });
    }
  });

  it('is warned of once', () => {
    expect(settled(invoiced(refused), report)).to.equal(null);
  });

  it('leaves an attempt to money of its own payment, and to that of no other (row 3)', () => {
    const { transaction } = report;
    expect(settled(invoiced(refused), aReport({ transaction }))?.order.tag).to.equal('Paid');
    const other = aReport({ transaction: transactionId('txn of another') });
    expect(settled(invoiced(refused), other)).to.equal(null);
  });

  it('is refused before it is paid, too', () => {
    expect(settled(invoiced(), { ...report, status: { tag: 'Pending' } })?.order).to.deep.equal(
      anOrder({ attempts: [refused] }),
    );
  });

  it('pays in a sandbox shop, where real money does not', () => {
    const sandbox = () => someTraits({ sandbox: true });
    expect(settle(invoiced(), report, sandbox, now)?.order.tag).to.equal('Paid');
    expect(settle(invoiced(), aReport(), sandbox, now)?.order).to.deep.equal(
      anOrder({ attempts: [refused] }),
    );
  });
});
