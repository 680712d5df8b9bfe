import { expect } from 'chai';
import fc from 'fast-check';
import { decodeIntent, encodeIntent } from '../../../adapters/chat/callback-data.ts';
import type { Intent } from '../../../adapters/chat/intent.ts';
import { cartId } from '../../../domain/cart.ts';
import { orderId } from '../../../domain/order.ts';
import { methodId } from '../../../domain/payment.ts';
import { categoryId, productCode } from '../../../domain/product.ts';

const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength, maxLength });
const small = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const word = `${small}${small.toUpperCase()}${digits}_-`;

const page = fc.nat({ max: 999 });
const product = letters(word, 1, 32).map(productCode);
const cart = letters(word, 1, 40).map(cartId);
const method = letters(`${small}${digits}_`, 1, 30).map(methodId);
const order = fc
  .tuple(letters(digits, 1, 16), letters('0123456789abcdef', 8, 8))
  .map(([person, suffix]) => orderId(`tg${person}-${suffix}`));
const category = fc.option(fc.integer({ min: 1, max: 999_999_999 }).map(categoryId));

const change = fc.constantFrom(
  ...([
    { tag: 'By', count: 1 },
    { tag: 'By', count: -1 },
    { tag: 'To', count: 2 },
    { tag: 'To', count: 5 },
    { tag: 'To', count: 10 },
  ] as const),
);

const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc.constantFrom(
    ...(['Home', 'Categories', 'Cart', 'EmptyCart', 'AdjustCart', 'Help', 'Languages'] as const).map(
      (tag) => ({
        tag,
      }),
    ),
  ),
  fc.record({ tag: fc.constant('List' as const), category, page }),
  fc.record({ tag: fc.constantFrom('StockCheck' as const, 'Orders' as const), page }),
  fc.record({ tag: fc.constantFrom('Product' as const, 'TakeOut' as const), product }),
  fc.record({ tag: fc.constant('Quantity' as const), product, change }),
  fc.record({ tag: fc.constant('PlaceOrder' as const), cart }),
  fc.record({
    tag: fc.constantFrom(...(['Methods', 'Banks', 'Check', 'CancelOrder', 'OrderAgain', 'Order'] as const)),
    order,
  }),
  fc.record({ tag: fc.constant('Pay' as const), order, method }),
  fc.record({ tag: fc.constant('Speak' as const), language: fc.constantFrom('id' as const, 'en' as const) }),
);

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('Callback data', () => {
  it('means after the round trip what it meant before', () => {
    fc.assert(
      fc.property(intent, (wish) => {
        expect(decodeIntent(encodeIntent(wish))).to.deep.equal(wish);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never takes more than 64 bytes', () => {
    fc.assert(
      fc.property(intent, (wish) => {
        expect(bytes(encodeIntent(wish))).to.be.within(1, 64);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read without a throw whatever it is, and means nothing that it would not be written as', () => {
    const likely = fc
      .array(
        fc.constantFrom(
          'l',
          'q',
          'y',
          'tt',
          '*',
          '+',
          '-',
          '10',
          '007',
          'id',
          'tg1-0a1b2c3d',
          'qris',
          'A',
          '',
        ),
      )
      .map((parts) => parts.join(':'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (data) => {
        const wish = decodeIntent(data);
        expect(wish === null ? data : encodeIntent(wish)).to.equal(data);
      }),
      { numRuns: 3_000 },
    );
  });

  for (const data of [
    '',
    'h:',
    'zz',
    'constructor',
    '__proto__',
    'l:*',
    'l:0:0',
    'l:-1:0',
    'l:1:1000',
    'l:1:00',
    'l:1:1:1',
    'p:',
    'p:A B',
    `p:${'A'.repeat(33)}`,
    'q:A:3',
    'q:A:toString',
    'm:tg1-0A1B2C3D',
    "m:tg1-0a1b2c3d' OR 1=1",
    'y:tg1-0a1b2c3d:QRIS',
    'tt:fr',
  ]) {
    it(`means nothing when it is “${data}”`, () => {
      expect(decodeIntent(data)).to.equal(null);
    });
  }
});
