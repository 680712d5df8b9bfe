import type { BooksCheck, BooksSnapshot, Entry, OrderSeen, Violation } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const sum = (entries: readonly Entry[]): number => entries.reduce((total, { amount }) => total + amount, 0);

const isSold = ({ state }: OrderSeen): boolean => state === 'Paid' || state === 'Delivered';

/** Every deposit that the gateway has money of is on the balance, all of it and once; no other is. */
const depositsAreCredited: BooksCheck = ({ orders, attempts, payments, entries }) => {
  const depositOf = new Map<string, string>();
  const deposits = new Set<string>(orders.filter(({ isDeposit }) => isDeposit).map(({ id }) => id));
  attempts
    .filter(({ order }) => deposits.has(order))
    .forEach((one) => depositOf.set(one.reference, one.order));
  const credited = (reference: string) => sum(entries.filter(({ key }) => key === `payment:${reference}`));
  return payments.flatMap(({ reference, status, sandbox, amount }) => {
    const deposit = depositOf.get(reference);
    if (deposit === undefined) return [];
    const came = status === 'completed' && !sandbox ? amount : 0;
    const got = credited(reference);
    const found = `${reference}: ${String(came)} came, ${String(got)} credited`;
    return got === came
      ? []
      : [
          violation(
            got < came ? 'deposit not credited' : 'deposit credited beyond what came',
            deposit,
            found,
          ),
        ];
  });
};

const debitsOf = ({ entries }: BooksSnapshot, { id }: OrderSeen): readonly Entry[] =>
  entries.filter(({ key }) => key === `order:${id}`);

/** An order that the balance paid is debited once, by its total; no other is. */
const debitsAreForGoods: BooksCheck = (snapshot) =>
  snapshot.orders.flatMap((order) => {
    const debits = debitsOf(snapshot, order);
    const due = isSold(order) && order.paidFrom === 'Balance' ? order.total : 0;
    const paid = 0 - sum(debits);
    const found = `${String(due)} due from the balance, ${String(paid)} debited`;
    if (paid < due) return [violation('paid from the balance and not debited', order.id, found)];
    return paid > due || debits.length > 1 ? [violation('debited for nothing', order.id, found)] : [];
  });

/** What moves for an order moves on the balance of its buyer. */
const entriesAreTheirs: BooksCheck = ({ orders, entries }) => {
  const buyerOf = new Map(orders.map(({ id, buyer }) => [id, buyer]));
  return entries
    .filter(({ order, buyer }) => order !== null && buyerOf.get(order) !== buyer)
    .map(({ key, order, buyer }) =>
      violation('money of one buyer on the balance of another', order, `${key} of ${String(buyer)}`),
    );
};

/** I2: not even for a moment. Whoever spends has locked the balance, so that entries stand in the order in which they counted. */
const neverBelowZero: BooksCheck = ({ entries }) => {
  const balances = new Map<number, number>();
  return entries.flatMap(({ buyer, key, order, amount }) => {
    const balance = (balances.get(buyer) ?? 0) + amount;
    balances.set(buyer, balance);
    return balance < 0 ? [violation('balance was below zero', order, `${String(balance)} after ${key}`)] : [];
  });
};

/** Deposits, and orders paid from the balance: each held against the gateway and the ledger. */
export const balanceChecks: readonly BooksCheck[] = [
  depositsAreCredited,
  debitsAreForGoods,
  entriesAreTheirs,
  neverBelowZero,
];
