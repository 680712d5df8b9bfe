import type { Violation } from '../support/books/snapshot.ts';
import { isFiled } from './shelf.ts';
import type { Check, ClaimSeen, Snapshot } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const replacedIn = ({ claims }: Snapshot, wanted: string): readonly ClaimSeen[] =>
  claims.filter(({ order, answer }) => order === wanted && answer === 'Replaced');

/** Units that a chat shows of an order and that the order no longer has: replaced under warranty, or shown by mistake. */
export const formerUnits = (snapshot: Snapshot): ReadonlyMap<string, readonly string[]> => {
  const goods = new Map(snapshot.orders.map(({ id, goods: units }) => [id, units]));
  const shown = new Map<string, Set<string>>();
  for (const { order, units } of snapshot.chats.flatMap(({ handovers }) => handovers)) {
    const former = units.filter((unit) => goods.get(order)?.includes(unit) === false);
    if (former.length > 0) shown.set(order, new Set([...(shown.get(order) ?? []), ...former]));
  }
  return new Map(
    [...shown]
      .filter(([order, units]) => units.size <= replacedIn(snapshot, order).length)
      .map(([order, units]) => [order, [...units]]),
  );
};

/** I7: a claim gives a unit or money, or neither; what was replaced is burned, and nothing else is. */
const unitOrMoney: Check = ({ claims, entries }) => [
  ...claims
    .filter(({ answer, isBurned }) => isBurned !== (answer === 'Replaced'))
    .map(({ order, unit, answer }) =>
      violation('unit burned for no claim', order, `${String(unit)}: ${answer ?? 'open'}`),
    ),
  ...[...new Set(claims.map(({ order }) => order))].flatMap((wanted) => {
    const own = claims.filter(({ order }) => order === wanted);
    const due = own.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const given = entries
      .filter(({ key }) => key.startsWith(`refund:${wanted}:`))
      .reduce((sum, { amount }) => sum + amount, 0);
    return due === given
      ? []
      : [violation('claim answered with other money', wanted, `${String(due)} due, ${String(given)} booked`)];
  }),
];

/** I7: a burned unit is nobody's any more. */
const burnedIsGone: Check = (snapshot) => {
  const sold = new Map(snapshot.orders.flatMap(({ id, goods }) => goods.map((unit) => [unit, id] as const)));
  return [...formerUnits(snapshot)].flatMap(([order, units]) =>
    units
      .filter((unit) => sold.has(unit))
      .map((unit) => violation('burned unit sold again', order, `${unit} to ${sold.get(unit) ?? ''}`)),
  );
};

/** I4: who has a unit replaced sees the new one; what is a file comes in a message of its own. */
const replacedIsSeen: Check = (snapshot) =>
  snapshot.orders
    .filter(({ id }) => replacedIn(snapshot, id).length > 0)
    .flatMap(({ id, buyer, goods }) => {
      const chat = snapshot.chats.find((one) => one.buyer === buyer);
      const last = chat?.handovers.filter(({ order }) => order === id).at(-1);
      const texts = goods.filter((unit) => !isFiled(unit));
      return chat?.blocked === true || texts.every((unit) => last?.units.includes(unit) === true)
        ? []
        : [violation('replaced, and the new unit is not in the chat', id, goods.join(' '))];
    });

/** I3: every owner was told of a claim that waits for a person, and of one that the shop answered by itself. */
const claimsAreTold: Check = ({ claims, owners }) =>
  claims
    .filter(({ answer, by }) => answer === null || by === null)
    .filter(
      ({ order }) =>
        !owners.every((told) => told.some((text) => text.includes('Klaim garansi') && text.includes(order))),
    )
    .map(({ order, unit }) => violation('claim not told to an owner', order, String(unit)));

/** Milliseconds that an answer may still take that was begun with a right. */
const underWay = 10_000;

/** Row 38: whoever lost their role answers nothing any more. */
const answersAreAllowed: Check = ({ claims, roles }) =>
  claims
    .filter(({ by }) => by !== null && roles.has(by))
    .filter(
      ({ by, answeredAt }) =>
        !roles
          .get(by ?? 0)
          ?.some(
            ({ from, until }) =>
              from <= (answeredAt ?? 0) && (until === null || (answeredAt ?? 0) <= until + underWay),
          ),
    )
    .map(({ order, unit, by }) =>
      violation('claim answered without a right', order, `${String(unit)} by ${String(by)}`),
    );

/** Warranties, and the staff who answer for them. */
export const claimChecks: readonly Check[] = [
  unitOrMoney,
  burnedIsGone,
  replacedIsSeen,
  claimsAreTold,
  answersAreAllowed,
];
