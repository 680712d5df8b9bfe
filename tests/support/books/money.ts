import type { Attempt, BooksCheck, BooksSnapshot, Case, OrderSeen, Violation } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** I3, I6: the gateway's books and ours agree on every payment. */
const paymentsAreKept: BooksCheck = ({ payments, attempts, acknowledged }) => {
  const ours = new Map(attempts.map((attempt) => [attempt.reference, attempt]));
  const completed = payments.filter(({ status, sandbox }) => status === 'completed' && !sandbox);
  const theirs = new Map(completed.map(({ reference, amount }) => [reference, amount]));
  return [
    ...completed.flatMap(({ reference, amount }) => {
      const attempt = ours.get(reference);
      return attempt?.state === 'Settled' && !attempt.vouched && attempt.received === amount
        ? []
        : [
            violation(
              acknowledged.includes(reference) ? 'payment acknowledged and lost' : 'payment not in the books',
              attempt?.order ?? reference,
              `the gateway has ${String(amount)}; ours is ${attempt?.state ?? 'not there'} ${String(attempt?.received ?? '')}`,
            ),
          ];
    }),
    ...attempts
      .filter(({ state, vouched, reference }) => state === 'Settled' && !vouched && !theirs.has(reference))
      .map(({ order, reference }) => violation('money that never came', order, reference)),
  ];
};

/** What of a payment went to the balance, and what waits for an owner, or was given back by one. */
const usesOf = ({ entries, cases }: BooksSnapshot, { reference, received }: Attempt) => {
  const credited = sum(
    entries
      .filter(({ key }) => key === `payment:${reference}` || key === `case:${reference}`)
      .map(({ amount }) => amount),
  );
  const reviewed = cases.find((one) => one.reference === reference);
  const isKept = reviewed?.answer === null || reviewed?.answer === 'RefundOutside';
  const kept = isKept ? reviewed.amount : 0;
  const came = received ?? 0;
  return { came, credited, kept, forGoods: came - credited - kept };
};

/** Whether an owner gave its goods for money that waited. */
const isDelivered = (cases: readonly Case[], order: string): boolean =>
  cases.some((one) => one.order === order && one.answer === 'Deliver');

/** Which of an order's payments bought its goods. */
const bought = (books: BooksSnapshot, order: OrderSeen): readonly Attempt[] =>
  books.attempts.filter(
    (attempt) =>
      attempt.order === order.id && attempt.state === 'Settled' && usesOf(books, attempt).forGoods > 0,
  );

const isSold = ({ state, isDeposit }: OrderSeen): boolean =>
  !isDeposit && (state === 'Paid' || state === 'Delivered');

/** I2: every payment bought goods once, or is on the balance, or waits for an owner; none is used twice and none is dropped. */
const paymentsAreUsedOnce: BooksCheck = (books) => {
  const sold = new Set(books.orders.filter(isSold).map(({ id }) => id));
  return books.attempts
    .filter(({ state }) => state === 'Settled')
    .flatMap((attempt) => {
      const { came, credited, kept, forGoods } = usesOf(books, attempt);
      const told = `in ${String(came)}, credited ${String(credited)}, with an owner ${String(kept)}`;
      if (forGoods < 0) return [violation('payment credited twice', attempt.order, told)];
      return forGoods > 0 && !sold.has(attempt.order)
        ? [violation('money dropped', attempt.order, told)]
        : [];
    });
};

/** I2: goods are paid for, once, by the money that the order's total names, less what an owner did without. */
const goodsArePaid: BooksCheck = (books) =>
  books.orders.filter(isSold).flatMap((order) => {
    const payments = bought(books, order);
    const paid = sum(payments.map((attempt) => usesOf(books, attempt).forGoods));
    const balance = -sum(
      books.entries.filter(({ key }) => key === `order:${order.id}`).map(({ amount }) => amount),
    );
    const waived = isDelivered(books.cases, order.id) ? order.waived : 0;
    const found = `${String(order.total)} to pay, ${String(paid)} by payments, ${String(balance)} from the balance, ${String(waived)} waived`;
    const off = paid + balance + waived - order.total;
    if (off > 0) return [violation('money missing', order.id, found)];
    return off === 0 ? [] : [violation('goods given and money too', order.id, found)];
  });

/** I2: a balance is the sum of its entries, and never below zero. */
const balancesAreSums: BooksCheck = ({ entries, balances }) => {
  const buyers = new Set([...balances.keys(), ...entries.map(({ buyer }) => buyer)]);
  return [...buyers].flatMap((buyer) => {
    const net = sum(entries.filter((entry) => entry.buyer === buyer).map(({ amount }) => amount));
    const balance = balances.get(buyer) ?? 0;
    return balance === net && balance >= 0
      ? []
      : [
          violation(
            'balance is not the sum of its entries',
            null,
            `${String(buyer)} has ${String(balance)}; the entries come to ${String(net)}`,
          ),
        ];
  });
};

/** Every payment against the gateway, the goods and the balances. */
export const moneyChecks: readonly BooksCheck[] = [
  paymentsAreKept,
  paymentsAreUsedOnce,
  goodsArePaid,
  balancesAreSums,
];
