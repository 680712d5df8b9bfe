import { expect } from 'chai';
import fc from 'fast-check';
import { decodeIntent, encodeIntent } from '../../../../adapters/chat/callback-data.ts';
import type { OwnerWish } from '../../../../adapters/chat/owner-wish.ts';
import type { Intent } from '../../../../adapters/chat/intent.ts';
import { buyerId } from '../../../../domain/buyer.ts';
import { cartId } from '../../../../domain/cart.ts';
import { orderId } from '../../../../domain/order.ts';
import { methodId, paymentReference } from '../../../../domain/payment.ts';
import { rupiah } from '../../../../domain/rupiah.ts';
import { categoryId, productCode } from '../../../../domain/product.ts';

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

const amount = fc.integer({ min: 1, max: 999_999_999_999_999 }).map(rupiah);
const reference = fc
  .tuple(order, fc.option(fc.integer({ min: 2, max: 9_999 })))
  .map(([id, n]) => paymentReference(n === null ? id : `${id}-${String(n)}`));
const person = fc.integer({ min: 1, max: 9_007_199_254_740_991 }).map(buyerId);
const line = fc.option(fc.nat({ max: 99 }));
const goods = fc.constantFrom('Returned' as const, 'Burned' as const);

const wish: fc.Arbitrary<OwnerWish> = fc.oneof(
  fc.constantFrom(...(['Menu', 'FindPerson', 'Parked'] as const).map((tag) => ({ tag }))),
  fc.record({ tag: fc.constantFrom('Cases' as const, 'Balances' as const), page }),
  fc.record({ tag: fc.constantFrom('Case' as const, 'NoteRefund' as const), reference }),
  fc.record({
    tag: fc.constant('AnswerCase' as const),
    reference,
    answer: fc.constantFrom('Deliver' as const, 'Credit' as const),
  }),
  fc.record({ tag: fc.constant('Statement' as const), buyer: person, page }),
  fc.record({
    tag: fc.constant('Adjust' as const),
    buyer: person,
    sign: fc.constantFrom(1 as const, -1 as const),
  }),
  fc.record({
    tag: fc.constant('AskOrder' as const),
    purpose: fc.constantFrom('Refund' as const, 'Confirm' as const),
  }),
  fc.record({ tag: fc.constantFrom('Order' as const, 'Refund' as const, 'Confirm' as const), order }),
  fc.record({ tag: fc.constant('RefundLine' as const), order, line }),
  fc.record({ tag: fc.constant('RefundGoods' as const), order, line, goods }),
  fc.record({
    tag: fc.constant('RefundTo' as const),
    order,
    line,
    goods,
    to: fc.constantFrom('Balance' as const, 'Outside' as const),
  }),
  fc.record({ tag: fc.constant('ConfirmAmount' as const), order, amount }),
  fc.record({ tag: fc.constant('Retry' as const), job: fc.integer({ min: 1 }).map(String) }),
  fc.record({ tag: fc.constant('Go' as const), once: letters(`${small}${digits}-`, 1, 40) }),
);

const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc.constantFrom(
    ...(
      [
        'Home',
        'Categories',
        'Cart',
        'EmptyCart',
        'AdjustCart',
        'Wallet',
        'Deposit',
        'Help',
        'Languages',
      ] as const
    ).map((tag) => ({
      tag,
    })),
  ),
  fc.record({ tag: fc.constant('List' as const), category, page }),
  fc.record({
    tag: fc.constantFrom('StockCheck' as const, 'Orders' as const, 'Deposits' as const, 'Ledger' as const),
    page,
  }),
  fc.record({ tag: fc.constantFrom('Product' as const, 'TakeOut' as const), product }),
  fc.record({ tag: fc.constant('Quantity' as const), product, change }),
  fc.record({ tag: fc.constant('PlaceOrder' as const), cart }),
  fc.record({
    tag: fc.constantFrom(
      ...(['Methods', 'Banks', 'Check', 'CancelOrder', 'OrderAgain', 'Order', 'PayFromBalance'] as const),
    ),
    order,
  }),
  fc.record({ tag: fc.constant('Pay' as const), order, method }),
  fc.record({ tag: fc.constant('ChangeMethod' as const), order, attempt: page }),
  fc.record({ tag: fc.constant('DepositAmount' as const), amount }),
  fc.record({ tag: fc.constant('Owner' as const), wish }),
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
          '@',
          'rl',
          'rt',
          'a',
          'd',
          'r',
          'b',
          'o',
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
    '@',
    '@:m:',
    '@:a:tg1-0a1b2c3d:x',
    '@:c:tg1-0a1b2c3d-0',
    '@:rl:tg1-0a1b2c3d:100',
    '@:rl:tg1-0a1b2c3d:01',
    '@:va:tg1-0a1b2c3d:0',
    '@:va:tg1-0a1b2c3d:-5',
    '@:va:tg1-0a1b2c3d:1e3',
    '@:s:0:0',
    '@:y:A B',
    '@:@:m',
    'da:0',
    'da:10.000',
  ]) {
    it(`means nothing when it is “${data}”`, () => {
      expect(decodeIntent(data)).to.equal(null);
    });
  }
});
