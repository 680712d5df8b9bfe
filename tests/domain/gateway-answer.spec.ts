import { expect } from 'chai';
import { hear, type GatewayAnswer } from '../../domain/gateway-answer.ts';
import { acceptInvoice, refuseAttempt } from '../../domain/invoicing.ts';
import { after, hours } from '../../domain/instant.ts';
import { settle } from '../../domain/settlement.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { anOrder } from '../support/builders/orders.ts';
import {
  aClosedAttempt,
  anAttempt,
  anInvoice,
  aPayableAttempt,
  aRefusedAttempt,
  aReport,
  aSettledAttempt,
} from '../support/builders/payments.ts';
import { aPolicy } from '../support/builders/policies.ts';
import { nothingElse } from '../support/builders/decisions.ts';

const now = minutesPastNoon(1);
const policy = aPolicy();
const { reference } = anAttempt();
const awaited = anOrder({ attempts: [anAttempt()] });
const billed = anOrder({ attempts: [aPayableAttempt()] });

describe('The gateway’s answer', () => {
  it('brings an invoice', () => {
    const report = aReport({ status: { tag: 'Pending' } });
    const answer: GatewayAnswer = { tag: 'Opened', invoice: anInvoice(), report };
    expect(hear(awaited, answer, policy, now)).to.deep.equal(
      acceptInvoice(awaited, anInvoice(), report, policy, now),
    );
    expect(hear(awaited, answer, policy, now)?.order.attempts).to.deep.equal([aPayableAttempt()]);
  });

  it('tells of money', () => {
    const answer: GatewayAnswer = { tag: 'Reported', report: aReport() };
    expect(hear(billed, answer, policy, now)).to.deep.equal(settle(billed, aReport(), policy, now));
    expect(hear(billed, answer, policy, now)?.order.tag).to.equal('Paid');
  });

  it('is a no', () => {
    const answer: GatewayAnswer = { tag: 'Refused', reference, reason: 'ReferenceBurnt' };
    expect(hear(awaited, answer, policy, now)).to.deep.equal(
      refuseAttempt(awaited, reference, 'ReferenceBurnt'),
    );
    expect(hear(awaited, answer, policy, now)?.order.attempts).to.deep.equal([
      aRefusedAttempt({ reason: 'ReferenceBurnt' }),
    ]);
  });
});

describe('A payment that the gateway does not know', () => {
  const unknown: GatewayAnswer = { tag: 'Unknown', reference };
  const day = after(noon, hours(24));

  it('is over once it is older than the gateway’s memory, and not a millisecond before', () => {
    expect(hear(billed, unknown, policy, after(day, -1))).to.equal(null);
    expect(hear(billed, unknown, policy, day)).to.deep.equal({
      order: anOrder({ attempts: [aClosedAttempt()] }),
      stock: 'Keep',
      ...nothingElse,
      cases: [],
      followUps: [],
    });
  });

  it('changes nothing where there is no invoice to forget', () => {
    const others = [anAttempt(), aRefusedAttempt(), aClosedAttempt(), aSettledAttempt()];
    for (const attempt of others) {
      expect(hear(anOrder({ attempts: [attempt] }), unknown, policy, day)).to.equal(null);
    }
    expect(hear(anOrder(), unknown, policy, day)).to.equal(null);
  });
});
