import { expect } from 'chai';
import { doneAt } from '../../domain/order/archiving.ts';
import { noon } from '../support/builders/moments.ts';
import { aDeliveredOrder, anExpiredOrder, ordersOfEveryState } from '../support/builders/orders.ts';
import { anAttempt, aPayableAttempt } from '../support/builders/payments.ts';

describe('An order that is done with', () => {
  it('is delivered, expired or cancelled', () => {
    const done = ordersOfEveryState().filter((order) => doneAt({ ...order, attempts: [] }) !== null);
    expect([...new Set(done.map(({ tag }) => tag))].sort()).to.deep.equal([
      'Cancelled',
      'Delivered',
      'Expired',
    ]);
  });

  it('was so since its end', () => {
    expect(doneAt(anExpiredOrder({ expiredAt: noon }))).to.equal(noon);
  });

  it('has no goods that are still to reach its buyer', () => {
    expect(doneAt(aDeliveredOrder({ unreachableSince: noon }))).to.equal(null);
  });

  it('has nothing by which it can still be paid', () => {
    for (const attempt of [anAttempt(), aPayableAttempt()])
      expect(doneAt(anExpiredOrder({ attempts: [attempt] }))).to.equal(null);
  });
});
