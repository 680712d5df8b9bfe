import type { Case } from './books.ts';
import { answerIn, referenceIn, transferOf } from './owners-chat.ts';
import type { Check, OrderSeen, Picture, Violation } from './picture.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const isSold = ({ state }: OrderSeen): boolean => state === 'Paid' || state === 'Delivered';

const creditedFor = ({ entries }: Picture, { reference }: Case): number =>
  entries.filter(({ key }) => key === `case:${reference}`).reduce((total, { amount }) => total + amount, 0);

/** What is wrong about a case that was answered; null when what was said was done, and nothing else. */
const wrongAbout = (picture: Picture, one: Case, order: OrderSeen): string | null => {
  const credited = creditedFor(picture, one);
  switch (one.answer) {
    case 'Deliver':
      if (!isSold(order)) return 'case answered with goods, and none given';
      return credited === Math.max(0, one.amount - order.total)
        ? null
        : 'case answered with goods, and credited';
    case 'Credit':
      return credited === one.amount ? null : 'case answered with credit, and not credited';
    case 'RefundOutside':
      if (credited !== 0) return 'case refunded, and credited too';
      return one.note === transferOf(one.reference) ? null : 'case refunded by another transfer';
    default:
      return credited === 0 ? null : 'open case credited';
  }
};

/** What an owner said about money that waited was done, once. */
const answersAreDone: Check = (picture) => {
  const byId = new Map<string, OrderSeen>(picture.orders.map((order) => [order.id, order]));
  return picture.cases.flatMap((one) => {
    const order = byId.get(one.order);
    const wrong = order === undefined ? 'case of no order' : wrongAbout(picture, one, order);
    const found = `${one.reference}: ${one.answer ?? 'open'}, ${String(one.amount)}, ${one.note ?? 'no note'}`;
    return wrong === null ? [] : [violation(wrong, one.order, found)];
  });
};

/** An order is given for one case at most, and waits only while a case does. */
const reviewsEnd: Check = ({ orders, cases }) =>
  orders.flatMap(({ id, state }) => {
    const own = cases.filter(({ order }) => order === id);
    if (own.filter(({ answer }) => answer === 'Deliver').length > 1)
      return [violation('goods given for two cases', id, String(own.length))];
    return state === 'UnderReview' && own.every(({ answer }) => answer !== null)
      ? [violation('order left under review', id, `${String(own.length)} cases, all answered`)]
      : [];
  });

/** What an owner read as done is in the books, whoever was killed meanwhile. */
const answersToldAreKept: Check = ({ cases, owners }) => {
  const answerOf = new Map<string, Case>(cases.map((one) => [one.reference, one]));
  return owners.flat().flatMap((text) => {
    const [reference, told] = [referenceIn(text), answerIn(text)];
    if (reference === undefined || told === undefined) return [];
    const kept = answerOf.get(reference);
    const found = `${reference}: ${told} told, ${kept?.answer ?? 'none'} kept`;
    return kept?.answer === told ? [] : [violation('answer told and not kept', kept?.order ?? null, found)];
  });
};

/** I3: a buyer's chat shows every refund that was noted. Who could not be reached then is not told afterwards. */
const refundsAreTold: Check = ({ cases, orders, chats }) => {
  const buyerOf = new Map<string, number>(orders.map(({ id, buyer }) => [id, buyer]));
  const refunded = cases.filter(({ answer }) => answer === 'RefundOutside');
  return chats.flatMap(({ buyer, blocked, refunds }) => {
    const own = refunded.filter(({ order }) => buyerOf.get(order) === buyer);
    const times = (amount: number) => own.filter((one) => one.amount === amount).length;
    return [
      ...own
        .filter(({ amount }) => !blocked && refunds.filter((told) => told === amount).length < times(amount))
        .map(({ order, amount }) => violation('refund not told to the buyer', order, String(amount))),
      ...refunds
        .filter((told) => times(told) === 0)
        .map((told) => violation('refund told that never was', null, `${String(told)} to ${String(buyer)}`)),
    ];
  });
};

/** Money that waited for an owner's word, and what became of it. */
export const caseChecks: readonly Check[] = [answersAreDone, reviewsEnd, answersToldAreKept, refundsAreTold];
