import * as t from 'io-ts';
import { buyerId } from '../../domain/buyer.ts';
import { orderId } from '../../domain/order.ts';
import { paymentReference } from '../../domain/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { amount, four, just, matching, one, order, page, three, two, type Reading } from './data-parts.ts';
import type { LineChoice, OwnerWish } from './owner-wish.ts';

const reference = matching('payment reference', /^tg\d{1,16}-[0-9a-f]{8}(-[1-9]\d{0,3})?$/);
const person = matching('person', /^[1-9]\d{0,15}$/);
const job = matching('job', /^[1-9]\d{0,17}$/);
const once = matching('word', /^[a-z0-9-]{1,40}$/);
const line = matching('line', /^(\*|0|[1-9]\d?)$/);

const answers = { d: 'Deliver', c: 'Credit' } as const;
const signs = { '+': 1, '-': -1 } as const;
const purposes = { r: 'Refund', c: 'Confirm' } as const;
const fates = { r: 'Returned', b: 'Burned' } as const;
const places = { b: 'Balance', o: 'Outside' } as const;

const lineOf = (text: string): LineChoice => (text === '*' ? null : Number(text));

const readings: ReadonlyMap<string, Reading<OwnerWish>> = new Map<string, Reading<OwnerWish>>([
  ['m', just({ tag: 'Menu' })],
  ['k', one(page, (at) => ({ tag: 'Cases', page: Number(at) }))],
  ['c', one(reference, (to) => ({ tag: 'Case', reference: paymentReference(to) }))],
  [
    'a',
    two(reference, t.keyof(answers), (to, answer) => ({
      tag: 'AnswerCase',
      reference: paymentReference(to),
      answer: answers[answer],
    })),
  ],
  ['n', one(reference, (to) => ({ tag: 'NoteRefund', reference: paymentReference(to) }))],
  ['b', one(page, (at) => ({ tag: 'Balances', page: Number(at) }))],
  ['f', just({ tag: 'FindPerson' })],
  ['s', two(person, page, (of, at) => ({ tag: 'Statement', buyer: buyerId(Number(of)), page: Number(at) }))],
  [
    'j',
    two(person, t.keyof(signs), (of, sign) => ({
      tag: 'Adjust',
      buyer: buyerId(Number(of)),
      sign: signs[sign],
    })),
  ],
  ['i', one(t.keyof(purposes), (purpose) => ({ tag: 'AskOrder', purpose: purposes[purpose] }))],
  ['o', one(order, (id) => ({ tag: 'Order', order: orderId(id) }))],
  ['r', one(order, (id) => ({ tag: 'Refund', order: orderId(id) }))],
  ['rl', two(order, line, (id, of) => ({ tag: 'RefundLine', order: orderId(id), line: lineOf(of) }))],
  [
    'rg',
    three(order, line, t.keyof(fates), (id, of, goods) => ({
      tag: 'RefundGoods',
      order: orderId(id),
      line: lineOf(of),
      goods: fates[goods],
    })),
  ],
  [
    'rt',
    four(order, line, t.keyof(fates), t.keyof(places), (id, of, goods, to) => ({
      tag: 'RefundTo',
      order: orderId(id),
      line: lineOf(of),
      goods: fates[goods],
      to: places[to],
    })),
  ],
  ['v', one(order, (id) => ({ tag: 'Confirm', order: orderId(id) }))],
  [
    'va',
    two(order, amount, (id, sum) => ({
      tag: 'ConfirmAmount',
      order: orderId(id),
      amount: rupiah(Number(sum)),
    })),
  ],
  ['p', just({ tag: 'Parked' })],
  ['pr', one(job, (id) => ({ tag: 'Retry', job: id }))],
  ['y', one(once, (word) => ({ tag: 'Go', once: word }))],
]);

const fateOf = { Returned: 'r', Burned: 'b' } as const;

/** The parts of what a button of an owner carries. */
export const partsOfWish = (wish: OwnerWish): readonly (string | number)[] => {
  switch (wish.tag) {
    case 'Menu':
      return ['m'];
    case 'Cases':
      return ['k', wish.page];
    case 'Case':
      return ['c', wish.reference];
    case 'AnswerCase':
      return ['a', wish.reference, wish.answer === 'Deliver' ? 'd' : 'c'];
    case 'NoteRefund':
      return ['n', wish.reference];
    case 'Balances':
      return ['b', wish.page];
    case 'FindPerson':
      return ['f'];
    case 'Statement':
      return ['s', wish.buyer, wish.page];
    case 'Adjust':
      return ['j', wish.buyer, wish.sign > 0 ? '+' : '-'];
    case 'AskOrder':
      return ['i', wish.purpose === 'Refund' ? 'r' : 'c'];
    case 'Order':
      return ['o', wish.order];
    case 'Refund':
      return ['r', wish.order];
    case 'RefundLine':
      return ['rl', wish.order, wish.line ?? '*'];
    case 'RefundGoods':
      return ['rg', wish.order, wish.line ?? '*', fateOf[wish.goods]];
    case 'RefundTo':
      return ['rt', wish.order, wish.line ?? '*', fateOf[wish.goods], wish.to === 'Balance' ? 'b' : 'o'];
    case 'Confirm':
      return ['v', wish.order];
    case 'ConfirmAmount':
      return ['va', wish.order, wish.amount];
    case 'Parked':
      return ['p'];
    case 'Retry':
      return ['pr', wish.job];
    case 'Go':
      return ['y', wish.once];
  }
};

/** What the parts mean; null when we never wrote such. */
export const wishOfParts = ([letter = '', ...rest]: readonly string[]): OwnerWish | null =>
  readings.get(letter)?.(rest) ?? null;
