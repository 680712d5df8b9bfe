import { expect } from 'chai';
import fc from 'fast-check';
import { after, hours, minutes, seconds } from '../../domain/instant.ts';
import { nextCheck } from '../../domain/payment/gateway.ts';
import { isLive, isUnsettled, methodId, accepts } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { noon } from '../support/builders/moments.ts';
import {
  aClosedAttempt,
  anAttempt,
  anOffer,
  aPayableAttempt,
  aRefusedAttempt,
  aSettledAttempt,
  aSupersededAttempt,
} from '../support/builders/payments.ts';
import { someTraits } from '../support/builders/gateways.ts';

describe('A way to pay', () => {
  it('takes amounts from its least to its most, both included', () => {
    const offer = anOffer({ id: methodId('bri_va'), min: rupiah(10_000), max: rupiah(50_000) });
    expect([9_999, 10_000, 50_000, 50_001].map((amount) => accepts(offer, rupiah(amount)))).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('A payment attempt', () => {
  it('is live while the buyer is to pay by it, and unsettled while money may come by it', () => {
    const attempts = [
      anAttempt(),
      aPayableAttempt(),
      aSupersededAttempt(),
      aRefusedAttempt(),
      aClosedAttempt(),
      aSettledAttempt(),
    ];
    expect(attempts.map(isLive)).to.deep.equal([true, true, false, false, false, false]);
    expect(attempts.map(isUnsettled)).to.deep.equal([true, true, true, false, false, false]);
  });
});

describe('When to ask the gateway next', () => {
  const attempt = anAttempt({ requestedAt: noon });
  /** How long after the request, when it is that old now (both in milliseconds). */
  const askedAt = (age: number): number => nextCheck(attempt, someTraits(), after(noon, age)) - noon;

  const table: readonly (readonly [number, number])[] = [
    [-seconds(3), seconds(5)],
    [0, seconds(5)],
    [seconds(5) - 1, seconds(5)],
    [seconds(5), seconds(15)],
    [seconds(15) - 1, seconds(15)],
    [seconds(15), seconds(30)],
    [seconds(30) - 1, seconds(30)],
    [seconds(30), seconds(90)],
    [seconds(90), seconds(150)],
    [hours(24) - 1, hours(24) - 1 + minutes(1)],
    [hours(24), hours(25)],
    [hours(30), hours(31)],
  ];
  for (const [age, next] of table) {
    it(`${String(age)} ms after the request: ${String(next)} ms after it`, () => {
      expect(askedAt(age)).to.equal(next);
    });
  }

  it('comes always, and always later than now', () => {
    fc.assert(
      fc.property(fc.integer({ min: -hours(1), max: hours(100) }), (age) => {
        expect(askedAt(age)).to.be.greaterThan(age);
      }),
    );
  });

  it('is asked often enough to see a payment within a minute, for as long as the gateway keeps it', () => {
    let age = 0;
    const gaps: number[] = [];
    while (age < someTraits().lifetime) {
      const next = askedAt(age);
      gaps.push(next - age);
      age = next;
    }
    expect(gaps.slice(0, 4)).to.deep.equal([seconds(5), seconds(10), seconds(15), minutes(1)]);
    expect(Math.max(...gaps)).to.equal(minutes(1));
  });
});
