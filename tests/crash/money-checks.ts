import type { Attempt, Case } from './books.ts';
import type { Check, OrderSeen, Picture, Violation } from './picture.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** I3, I6: the gateway's books and ours agree on every payment. */
const paymentsAreKept: Check = ({ payments, attempts, acknowledged }) => {
  const ours = new Map(attempts.map((attempt) => [attempt.reference, attempt]));
  const completed = payments.filter(({ status, sandbox }) => status === 'completed' && !sandbox);
  const theirs = new Map(completed.map(({ reference, amount }) => [reference, amount]));
  return [
    ...completed.flatMap(({ reference, amount }) => {
      const attempt = ours.get(reference);
      return attempt?.state === 'Settled' && attempt.received === amount
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
      .filter(({ state, reference }) => state === 'Settled' && !theirs.has(reference))
      .map(({ order, reference }) => violation('money that never came', order, reference)),
  ];
};

/** A live shop gives nothing for play money, and says that some came. */
const playMoneyIsRefused: Check = ({ payments, attempts, owners }) => {
  const played = new Set(payments.filter(({ sandbox }) => sandbox).map(({ reference }) => reference));
  return attempts
    .filter(({ reference, state }) => played.has(reference) && state === 'Refused')
    .filter(({ reference }) => !owners.every((told) => told.some((text) => text.includes(reference))))
    .map(({ order, reference }) => violation('play money not told to an owner', order, reference));
};

/** What of a payment went to the balance, and what waits for an owner, or was given back by one. */
const usesOf = ({ entries, cases }: Picture, { reference, received }: Attempt) => {
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
const bought = (picture: Picture, order: OrderSeen): readonly Attempt[] =>
  picture.attempts.filter(
    (attempt) =>
      attempt.order === order.id && attempt.state === 'Settled' && usesOf(picture, attempt).forGoods > 0,
  );

const isSold = ({ state, isDeposit }: OrderSeen): boolean =>
  !isDeposit && (state === 'Paid' || state === 'Delivered');

/** I2: every payment bought goods once, or is on the balance, or waits for an owner; none is used twice and none is dropped. */
const paymentsAreUsedOnce: Check = (picture) => {
  const sold = new Set(picture.orders.filter(isSold).map(({ id }) => id));
  return picture.attempts
    .filter(({ state }) => state === 'Settled')
    .flatMap((attempt) => {
      const { came, credited, kept, forGoods } = usesOf(picture, attempt);
      const told = `in ${String(came)}, credited ${String(credited)}, with an owner ${String(kept)}`;
      if (forGoods < 0) return [violation('payment credited twice', attempt.order, told)];
      return forGoods > 0 && !sold.has(attempt.order)
        ? [violation('money dropped', attempt.order, told)]
        : [];
    });
};

/** I2: goods are paid for, once, by the money that the order's total names, less what an owner did without. */
const goodsArePaid: Check = (picture) =>
  picture.orders.filter(isSold).flatMap((order) => {
    const payments = bought(picture, order);
    const paid = sum(payments.map((attempt) => usesOf(picture, attempt).forGoods));
    const balance = -sum(
      picture.entries.filter(({ key }) => key === `order:${order.id}`).map(({ amount }) => amount),
    );
    const waived = isDelivered(picture.cases, order.id) ? order.waived : 0;
    const found = `${String(order.total)} to pay, ${String(paid)} by payments, ${String(balance)} from the balance, ${String(waived)} waived`;
    const off = paid + balance + waived - order.total;
    if (off > 0) return [violation('money missing', order.id, found)];
    return off === 0 ? [] : [violation('goods given and money too', order.id, found)];
  });

/** I2: a balance is the sum of its entries, and never below zero. */
const balancesAreSums: Check = ({ entries, balances }) => {
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

const priceTag = (amount: number): string => `Rp ${amount.toLocaleString('id-ID')}`;

const names = (told: string, reference: string, amount: number): boolean =>
  told.split(/\s+/).includes(reference) && told.includes(priceTag(amount));

/** I3: every owner was told of every open case, and of every payment that went to a balance. */
const ownersAreTold: Check = ({ cases, entries, owners }) => {
  const everyOwner = (reference: string, amount: number): boolean =>
    owners.every((told) => told.some((text) => names(text, reference, amount)));
  return [
    ...cases
      .filter(({ answer, reference, amount }) => answer === null && !everyOwner(reference, amount))
      .map(({ order, kind, amount }) =>
        violation('open case not told to an owner', order, `${kind} ${String(amount)}`),
      ),
    ...entries
      .filter(({ key }) => key.startsWith('payment:'))
      .filter(({ key, amount }) => !everyOwner(key.slice('payment:'.length), amount))
      .map(({ key, order, amount }) =>
        violation('credit not told to an owner', order, `${key} ${String(amount)}`),
      ),
  ];
};

const isToldOf = (key: string): boolean => key.startsWith('payment:') || key.startsWith('case:');

/** I3: a buyer's chat shows as many credits of an amount as the ledger has. Who could not be reached then is not told afterwards. */
const buyersAreTold: Check = ({ entries, chats }) =>
  chats
    .filter(({ blocked }) => !blocked)
    .flatMap(({ buyer, credits }) => {
      const own = entries.filter((entry) => entry.buyer === buyer && isToldOf(entry.key));
      return own
        .filter(
          ({ amount }) =>
            credits.filter((told) => told === amount).length <
            own.filter((other) => other.amount === amount).length,
        )
        .map(({ key, order, amount }) =>
          violation('credit not told to the buyer', order, `${key} ${String(amount)}`),
        );
    });

export const moneyChecks: readonly Check[] = [
  paymentsAreKept,
  playMoneyIsRefused,
  paymentsAreUsedOnce,
  goodsArePaid,
  balancesAreSums,
  ownersAreTold,
  buyersAreTold,
];
