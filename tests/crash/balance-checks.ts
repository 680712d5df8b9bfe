import type { Entry } from './books.ts';
import type { Check, OrderSeen, Picture, Violation } from './picture.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const sum = (entries: readonly Entry[]): number => entries.reduce((total, { amount }) => total + amount, 0);

const isSold = ({ state }: OrderSeen): boolean => state === 'Paid' || state === 'Delivered';

/** Every deposit that the gateway has money of is on the balance, all of it and once; no other is. */
const depositsAreCredited: Check = ({ orders, attempts, payments, entries }) => {
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

const debitsOf = ({ entries }: Picture, { id }: OrderSeen): readonly Entry[] =>
  entries.filter(({ key }) => key === `order:${id}`);

/** An order that the balance paid is debited once, by its total; no other is. */
const debitsAreForGoods: Check = (picture) =>
  picture.orders.flatMap((order) => {
    const debits = debitsOf(picture, order);
    const due = isSold(order) && order.paidFrom === 'Balance' ? order.total : 0;
    const paid = 0 - sum(debits);
    const found = `${String(due)} due from the balance, ${String(paid)} debited`;
    if (paid < due) return [violation('paid from the balance and not debited', order.id, found)];
    return paid > due || debits.length > 1 ? [violation('debited for nothing', order.id, found)] : [];
  });

/** What moves for an order moves on the balance of its buyer. */
const entriesAreTheirs: Check = ({ orders, entries }) => {
  const buyerOf = new Map(orders.map(({ id, buyer }) => [id, buyer]));
  return entries
    .filter(({ order, buyer }) => order !== null && buyerOf.get(order) !== buyer)
    .map(({ key, order, buyer }) =>
      violation('money of one buyer on the balance of another', order, `${key} of ${String(buyer)}`),
    );
};

/** I2: not even for a moment. Whoever spends has locked the balance, so that entries stand in the order in which they counted. */
const neverBelowZero: Check = ({ entries }) => {
  const balances = new Map<number, number>();
  return entries.flatMap(({ buyer, key, order, amount }) => {
    const balance = (balances.get(buyer) ?? 0) + amount;
    balances.set(buyer, balance);
    return balance < 0 ? [violation('balance was below zero', order, `${String(balance)} after ${key}`)] : [];
  });
};

/** A chat says that the balance paid for goods, or that so much went to it, only where the ledger has it. */
const chatsSayWhatTheLedgerHas: Check = ({ chats, entries }) =>
  chats.flatMap(({ buyer, handovers, credits }) => {
    const own = entries.filter((entry) => entry.buyer === buyer);
    return [
      ...handovers
        .filter(({ fromBalance, order }) => fromBalance && !own.some(({ key }) => key === `order:${order}`))
        .map(({ order }) =>
          violation('told as paid from the balance, and not debited', order, String(buyer)),
        ),
      ...credits
        .filter((told) => !own.some(({ amount }) => amount === told))
        .map((told) => violation('credit told that never was', null, `${String(told)} to ${String(buyer)}`)),
    ];
  });

/** Deposits, and orders paid from the balance: each held against the gateway, the ledger and the chats. */
export const balanceChecks: readonly Check[] = [
  depositsAreCredited,
  debitsAreForGoods,
  entriesAreTheirs,
  neverBelowZero,
  chatsSayWhatTheLedgerHas,
];
