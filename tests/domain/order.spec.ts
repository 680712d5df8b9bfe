import { expect } from 'chai';
import { buyerId } from '../../domain/people/buyer.ts';
import { attemptOf, liveAttempt, newOrderId, unitCount, withAttempt } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { categoryId, variantCode } from '../../domain/catalogue/product.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { anOrder, anOrderLine } from '../support/builders/orders.ts';
import { aClosedAttempt, anAttempt, aPayableAttempt, aRefusedAttempt } from '../support/builders/payments.ts';
import { aCategory } from '../support/builders/products.ts';

const first = paymentReference('tg7001-0a1b2c3d');
const second = paymentReference('tg7001-0a1b2c3d-2');

describe('An order', () => {
  it('is called after its buyer and eight digits that nobody can guess', () => {
    expect(newOrderId(buyerId(123_456_789), '0a1b2c3d')).to.equal('tg123456789-0a1b2c3d');
  });

  it('has as many units as its lines', () => {
    const lines = [
      anOrderLine({ quantity: 2, unitPrice: rupiah(10_000) }),
      anOrderLine({ product: variantCode('SPOTIFY-1M'), quantity: 3, unitPrice: rupiah(7_500) }),
    ];
    expect(unitCount(anOrder({ lines }))).to.equal(5);
    expect(unitCount(anOrder({ lines: [] }))).to.equal(0);
    expect(unitCount(anOrder({ lines: [anOrderLine({ kind: 'shared' })] }))).to.equal(0);
  });

  it('knows its attempts by their references', () => {
    const attempts = [aClosedAttempt({ reference: first }), anAttempt({ reference: second })];
    const order = anOrder({ attempts });
    expect([first, second].map((reference) => attemptOf(order, reference))).to.deep.equal(attempts);
    expect(attemptOf(order, paymentReference('another'))).to.equal(undefined);
  });

  it('has an attempt live while it is requested or payable', () => {
    const over = [aClosedAttempt({ reference: first }), aRefusedAttempt({ reference: first })];
    expect(liveAttempt(anOrder({ attempts: over }))).to.equal(undefined);
    for (const live of [anAttempt({ reference: second }), aPayableAttempt({ reference: second })]) {
      expect(liveAttempt(anOrder({ attempts: [...over, live] }))).to.deep.equal(live);
    }
  });

  it('changes one attempt and leaves the others in their places', () => {
    const closed = aClosedAttempt({ reference: first });
    const order = anOrder({ attempts: [closed, anAttempt({ reference: second })] });
    const payable = aPayableAttempt({ reference: second });
    expect(withAttempt(order, payable)).to.deep.equal({ ...order, attempts: [closed, payable] });
  });
});

describe('A category', () => {
  it('is known by its number', () => {
    expect(aCategory({ id: categoryId(7) })).to.deep.equal({ id: 7, name: 'Streaming' });
  });
});
