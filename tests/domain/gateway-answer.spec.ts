import { rupiah } from '../../domain/rupiah.ts';
import { termsOf } from '../../domain/voucher/voucher.ts';
import { aVoucher } from '../support/builders/vouchers.ts';
import { expect } from 'chai';
import { decision } from '../../domain/order/decision.ts';
import { applyGatewayResponse, type GatewayAnswer } from '../../domain/payment/gateway-answer.ts';
import { acceptInvoice, refuseAttempt } from '../../domain/payment/invoicing.ts';
import { after, hours } from '../../domain/instant.ts';
import { transactionId, type PaymentStatus } from '../../domain/payment/payment.ts';
import { settle } from '../../domain/payment/settlement.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { aCancelledOrder, anExpiredOrder, anOrder } from '../support/builders/orders.ts';
import {
  aClosedAttempt,
  anAttempt,
  anInvoice,
  aPayableAttempt,
  aRefusedAttempt,
  aReport,
  aSettledAttempt,
} from '../support/builders/payments.ts';
import { traitsOf } from '../support/builders/gateways.ts';
import { nothingElse } from '../support/builders/decisions.ts';

const now = minutesPastNoon(1);
const { reference } = anAttempt();
const awaited = anOrder({ attempts: [anAttempt()] });
const invoiced = anOrder({ attempts: [aPayableAttempt()] });

describe('The gateway’s answer', () => {
  it('brings an invoice', () => {
    const report = aReport({ status: { tag: 'Pending' } });
    const answer: GatewayAnswer = { tag: 'Opened', invoice: anInvoice(), report };
    expect(applyGatewayResponse(awaited, answer, traitsOf, now)).to.deep.equal(
      acceptInvoice(awaited, anInvoice(), report, traitsOf, now),
    );
    expect(applyGatewayResponse(awaited, answer, traitsOf, now)?.order.attempts).to.deep.equal([
      aPayableAttempt(),
    ]);
  });

  it('tells of money', () => {
    const answer: GatewayAnswer = { tag: 'Reported', report: aReport() };
    expect(applyGatewayResponse(invoiced, answer, traitsOf, now)).to.deep.equal(
      settle(invoiced, aReport(), traitsOf, now),
    );
    expect(applyGatewayResponse(invoiced, answer, traitsOf, now)?.order.tag).to.equal('Paid');
  });

  it('is a no', () => {
    const answer: GatewayAnswer = { tag: 'Refused', reference, reason: 'ReferenceBurnt' };
    expect(applyGatewayResponse(awaited, answer, traitsOf, now)).to.deep.equal(
      refuseAttempt(awaited, reference, 'ReferenceBurnt'),
    );
    expect(applyGatewayResponse(awaited, answer, traitsOf, now)?.order.attempts).to.deep.equal([
      aRefusedAttempt({ reason: 'ReferenceBurnt' }),
    ]);
  });
});

describe('A payment that the gateway does not know', () => {
  const unknown: GatewayAnswer = { tag: 'Unknown', reference };
  const day = after(noon, hours(24));

  it('is over once it is older than the gateway’s memory, and not a millisecond before', () => {
    expect(applyGatewayResponse(invoiced, unknown, traitsOf, after(day, -1))).to.equal(null);
    expect(applyGatewayResponse(invoiced, unknown, traitsOf, day)).to.deep.equal({
      order: anOrder({ attempts: [aClosedAttempt()] }),
      stock: 'None',
      ...nothingElse,
      cases: [],
      followUps: [],
    });
  });

  it('changes nothing where there is no invoice to forget', () => {
    const others = [anAttempt(), aRefusedAttempt(), aClosedAttempt(), aSettledAttempt()];
    for (const attempt of others) {
      expect(applyGatewayResponse(anOrder({ attempts: [attempt] }), unknown, traitsOf, day)).to.equal(null);
    }
    expect(applyGatewayResponse(anOrder(), unknown, traitsOf, day)).to.equal(null);
  });
});

describe('An order that was closed without the gateway’s word', () => {
  const unchecked = [
    anExpiredOrder({ attempts: [aPayableAttempt()], unchecked: true }),
    aCancelledOrder({ attempts: [aPayableAttempt()], unchecked: true }),
  ] as const;
  const reported = (status: PaymentStatus): GatewayAnswer => ({
    tag: 'Reported',
    report: aReport({ status }),
  });

  for (const order of unchecked) {
    const tell = { tag: 'NotifyBuyer', order: order.id, news: order.tag } as const;

    it(`F8: is ${order.tag} for certain once the gateway says that nothing came, and the buyer hears so`, () => {
      expect(applyGatewayResponse(order, reported({ tag: 'Pending' }), traitsOf, now)).to.deep.equal(
        decision(
          { ...order, unchecked: false },
          { followUps: [tell, { tag: 'ClosePayment', order: order.id, reference }] },
        ),
      );
      expect(applyGatewayResponse(order, reported({ tag: 'Cancelled' }), traitsOf, now)).to.deep.equal(
        decision({ ...order, attempts: [aClosedAttempt()], unchecked: false }, { followUps: [tell] }),
      );
    });

    it(`F8: that was ${order.tag} is paid late once the gateway says that money came, without a word that it was not`, () => {
      const made = applyGatewayResponse(order, reported({ tag: 'Completed', at: noon }), traitsOf, now);
      expect(made?.order.tag).to.equal('Paid');
      expect(made?.followUps.map(({ tag }) => tag)).to.deep.equal(['DeliverGoods']);
      expect(made?.ifShort?.order).to.deep.include({ tag: order.tag, unchecked: false });
      expect(made?.ifShort?.followUps.map(({ tag }) => tag)).to.not.include('NotifyBuyer');
    });

    it(`F8: that was ${order.tag} is known of where its voucher is gone as well (row 34)`, () => {
      const cheaper = { ...order, voucher: termsOf(aVoucher()), subtotal: rupiah(order.total + 1_000) };
      const made = applyGatewayResponse(cheaper, reported({ tag: 'Completed', at: noon }), traitsOf, now);
      expect(made?.order.tag).to.equal('Paid');
      expect(made?.ifVoucherGone?.order).to.deep.include({ tag: order.tag, unchecked: false });
      expect(made?.ifVoucherGone?.entries.map(({ kind }) => kind)).to.deep.equal(['PaidLate']);
    });

    it(`F8: stays unchecked, ${order.tag}, while the gateway knows no such payment or speaks of another`, () => {
      const another = aReport({ transaction: transactionId('txn-9'), status: { tag: 'Pending' } });
      expect(applyGatewayResponse(order, { tag: 'Unknown', reference }, traitsOf, now)).to.equal(null);
      expect(applyGatewayResponse(order, { tag: 'Reported', report: another }, traitsOf, now)).to.equal(null);
    });

    it(`F8: is ${order.tag} for certain once the gateway has had a day to know of the payment`, () => {
      const made = applyGatewayResponse(
        order,
        { tag: 'Unknown', reference },
        traitsOf,
        after(noon, hours(24)),
      );
      expect(made).to.deep.equal(
        decision({ ...order, attempts: [aClosedAttempt()], unchecked: false }, { followUps: [tell] }),
      );
    });

    it(`F8: is ${order.tag} for certain once the gateway says that it never opened a payment`, () => {
      const requested = { ...order, attempts: [anAttempt()] };
      const refused: GatewayAnswer = { tag: 'Refused', reference, reason: 'Rejected' };
      expect(applyGatewayResponse(requested, refused, traitsOf, now)).to.deep.equal(
        decision(
          { ...order, attempts: [aRefusedAttempt({ reason: 'Rejected' })], unchecked: false },
          { followUps: [tell] },
        ),
      );
    });
  }
});
