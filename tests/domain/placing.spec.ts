import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { minutes } from '../../domain/instant.ts';
import { orderId } from '../../domain/order/order.ts';
import { place } from '../../domain/order/placing.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { aCart } from '../support/builders/carts.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { anOrderLine, numberedLines } from '../support/builders/orders.ts';
import { aPolicy } from '../support/builders/policies.ts';
import { nothingElse } from '../support/builders/decisions.ts';

const lines = numberedLines([
  anOrderLine({ quantity: 2, unitPrice: rupiah(10_000) }),
  anOrderLine({ product: variantCode('SPOTIFY-1M'), quantity: 3, unitPrice: rupiah(7_500) }),
]);
const ordered = {
  lines,
  subtotal: rupiah(42_500),
  discount: rupiah(0),
  total: rupiah(42_500),
  voucher: { tag: 'None' },
} as const;
const id = orderId('tg7001-0a1b2c3d');

const placeWith = (openOrders: number) =>
  place({
    id,
    cart: aCart(),
    quote: ordered,
    openOrders,
    policy: aPolicy({ paymentWindow: minutes(20), maxOpenOrders: 3 }),
    now: noon,
  });

describe('Placing an order', () => {
  it('makes an order of the reviewed lines, to be paid within the shop’s time, that expires by itself', () => {
    expect(placeWith(0)).to.deep.equal(
      E.right({
        order: {
          tag: 'AwaitingPayment',
          id,
          buyer: aCart().buyer,
          cart: aCart().id,
          lines,
          subtotal: 42_500,
          discount: 0,
          total: 42_500,
          placedAt: noon,
          expiresAt: minutesPastNoon(20),
          voucher: null,
          attempts: [],
        },
        stock: 'None',
        ...nothingElse,
        cases: [],
        followUps: [{ tag: 'ExpireOrder', order: id, at: minutesPastNoon(20) }],
      }),
    );
  });

  it('is possible up to the last order that a buyer may leave unpaid', () => {
    expect(E.isRight(placeWith(2))).to.equal(true);
  });

  it('is refused while the buyer leaves too many unpaid', () => {
    expect(placeWith(3)).to.deep.equal(E.left({ tag: 'TooManyOpenOrders', open: 3 }));
    expect(placeWith(7)).to.deep.equal(E.left({ tag: 'TooManyOpenOrders', open: 7 }));
  });
});
