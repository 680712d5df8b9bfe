import type { BooksCheck, BooksSnapshot, Case, OrderSeen, Violation } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const isSold = ({ state }: OrderSeen): boolean => state === 'Paid' || state === 'Delivered';

const creditedFor = ({ entries }: BooksSnapshot, { reference }: Case): number =>
  entries.filter(({ key }) => key === `case:${reference}`).reduce((total, { amount }) => total + amount, 0);

/** What is wrong about a case that was answered; null when what was said was done, and nothing else. */
const wrongAbout = (books: BooksSnapshot, one: Case, order: OrderSeen): string | null => {
  const credited = creditedFor(books, one);
  switch (one.answer) {
    case 'Deliver':
      if (!isSold(order)) return 'case answered with goods, and none given';
      return credited === Math.max(0, one.amount - order.total)
        ? null
        : 'case answered with goods, and credited';
    case 'Credit':
      return credited === one.amount ? null : 'case answered with credit, and not credited';
    case 'RefundOutside':
      return credited === 0 ? null : 'case refunded, and credited too';
    default:
      return credited === 0 ? null : 'open case credited';
  }
};

/** What an owner said about money that waited was done, once. */
const answersAreDone: BooksCheck = (books) => {
  const byId = new Map<string, OrderSeen>(books.orders.map((order) => [order.id, order]));
  return books.cases.flatMap((one) => {
    const order = byId.get(one.order);
    const wrong = order === undefined ? 'case of no order' : wrongAbout(books, one, order);
    const found = `${one.reference}: ${one.answer ?? 'open'}, ${String(one.amount)}, ${one.note ?? 'no note'}`;
    return wrong === null ? [] : [violation(wrong, one.order, found)];
  });
};

/** An order is given for one case at most, and waits only while a case does. */
const reviewsEnd: BooksCheck = ({ orders, cases }) =>
  orders.flatMap(({ id, state }) => {
    const own = cases.filter(({ order }) => order === id);
    if (own.filter(({ answer }) => answer === 'Deliver').length > 1)
      return [violation('goods given for two cases', id, String(own.length))];
    return state === 'UnderReview' && own.every(({ answer }) => answer !== null)
      ? [violation('order left under review', id, `${String(own.length)} cases, all answered`)]
      : [];
  });

/** Money that waited for an owner's word, and what became of it. */
export const caseChecks: readonly BooksCheck[] = [answersAreDone, reviewsEnd];
