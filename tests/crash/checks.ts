import { checkBooks } from '../support/books/check-books.ts';
import type { OrderSeen, Violation } from '../support/books/snapshot.ts';
import { broadcastChecks } from './broadcast-checks.ts';
import { claimChecks, formerUnits } from './claim-checks.ts';
import { caseNotificationChecks } from './case-notification-checks.ts';
import { fileChecks } from './file-checks.ts';
import { lineChecks } from './line-checks.ts';
import { moneyNotificationChecks } from './money-notification-checks.ts';
import { isFiled } from './shelf.ts';
import type { Check, Handover, Snapshot } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const sorted = (units: readonly string[]): string => [...units].sort().join(' ');

const byId = ({ orders }: Snapshot): ReadonlyMap<string, OrderSeen> =>
  new Map(orders.map((order) => [order.id, order]));

const duplicates = <A>(things: readonly A[]): readonly A[] =>
  things.filter((thing, at) => things.indexOf(thing) !== at);

/** I1: a unit stands in one buyer's chat. */
const unitsAreShownToOne: Check = ({ chats }) =>
  [
    ...new Set(
      duplicates(
        chats.flatMap(({ units, files }) => [...new Set([...units, ...files.map(({ unit }) => unit)])]),
      ),
    ),
  ].map((unit) => violation('unit shown to two buyers', null, unit));

/** I4: nobody sees a unit that is not theirs by the books. */
const unitsAreTheirs: Check = (snapshot) => {
  const { orders, chats } = snapshot;
  const buyers = new Map(orders.map(({ id, buyer }) => [id, buyer]));
  const theirs = new Map(
    [...formerUnits(snapshot)].flatMap(([id, units]) => units.map((unit) => [unit, buyers.get(id)] as const)),
  );
  const owner = new Map(orders.flatMap(({ goods, buyer }) => goods.map((unit) => [unit, buyer] as const)));
  return chats.flatMap(({ buyer, units }) =>
    units
      .filter((unit) => owner.get(unit) !== buyer && theirs.get(unit) !== buyer)
      .map((unit) =>
        violation(
          owner.has(unit) ? 'unit of somebody else shown' : 'unit shown that nobody bought',
          null,
          `${unit} in the chat of ${String(buyer)}; by the books it is ${String(owner.get(unit) ?? 'nobody')}'s`,
        ),
      ),
  );
};

/** What it got, apart from units that were replaced later. */
const fits = (order: OrderSeen | undefined, { units }: Handover, former: readonly string[]): boolean => {
  if (order === undefined) return false;
  const texts = order.goods.filter((unit) => !isFiled(unit));
  return (
    new Set(units).size === texts.length &&
    units.length === texts.length &&
    units.every((unit) => texts.includes(unit) || former.includes(unit))
  );
};

/** I4: every message with goods shows exactly what the order got, however often it comes. */
const handoversAreTrue: Check = (snapshot) => {
  const orders = byId(snapshot);
  const former = formerUnits(snapshot);
  return snapshot.chats.flatMap(({ buyer, handovers }) =>
    handovers.flatMap((handover) => {
      const order = orders.get(handover.order);
      if (fits(order, handover, former.get(handover.order) ?? []) && order?.buyer === buyer) return [];
      const told = `shown: ${sorted(handover.units)}; by the books: ${sorted(order?.goods ?? [])}`;
      return [violation('other goods shown than bought', handover.order, told)];
    }),
  );
};

/** A deposit is paid, and there is nothing to hand over. */
const isSold = ({ state, isDeposit }: OrderSeen): boolean =>
  !isDeposit && (state === 'Paid' || state === 'Delivered');

/** I3, I4: what is delivered by the books is in the buyer's chat, all of it. */
const deliveredIsSeen: Check = ({ orders, chats }) => {
  const seen = new Set(chats.flatMap(({ handovers }) => handovers.map(({ order }) => order)));
  return orders
    .filter(isSold)
    .flatMap(({ id, state, goods }) => [
      ...(state === 'Delivered' && !seen.has(id)
        ? [violation('delivered, but not in the chat', id, sorted(goods))]
        : []),
      ...(state === 'Paid' ? [violation('paid and not delivered', id, sorted(goods))] : []),
    ]);
};

/** Milliseconds that may pass after an order's time until it is closed. */
const grace = 10_000;

const ordersAreClosed: Check = ({ orders, at }) =>
  orders
    .filter(({ state, expiresAt }) => state === 'AwaitingPayment' && expiresAt + grace < at)
    .map(({ id, expiresAt }) =>
      violation('unpaid order kept open', id, `${String(at - expiresAt)} ms after its time`),
    );

const orderOf = (key: string): string | null => /tg\d+-[0-9a-f]{8}/.exec(key)?.[0] ?? null;

const followUpsAreDone: Check = ({ jobs, at }) =>
  jobs.flatMap(({ key, attempts, maxAttempts, runAt, locked }) => {
    if (attempts >= maxAttempts && !locked) return [violation('follow-up parked', orderOf(key), key)];
    return runAt + grace < at
      ? [violation('follow-up not done', orderOf(key), `${key}${locked ? ', locked' : ''}`)]
      : [];
  });

/** Nothing that was put on a shelf is gone, and nothing is there that nobody put there. */
const stockIsKept: Check = ({ stocked, supplies, orders }) => {
  const known = [...supplies.values()].map(({ sure, perhaps }) => [...sure, ...perhaps]);
  const supplied = new Set(known.flat());
  return [
    ...[...supplies].flatMap(([code, { sure, perhaps }]) => {
      const there = stocked.get(code) ?? 0;
      return there >= sure.size && there <= sure.size + perhaps.size
        ? []
        : [violation('stock not kept', null, `${code}: ${String(there)} of ${String(sure.size)}`)];
    }),
    ...orders
      .flatMap(({ id, goods }) => goods.map((unit) => ({ id, unit })))
      .filter(({ unit }) => !supplied.has(unit))
      .map(({ id, unit }) => violation('unit from nowhere', id, unit)),
  ];
};

/** I6: a tap that the shop took is answered, whoever was killed meanwhile. */
const tapsAreAnswered: Check = ({ chats, ownersUnansweredTaps }) => [
  ...chats.flatMap(({ buyer, unansweredTaps }) =>
    unansweredTaps.map((label) => violation('tap left unanswered', null, `${label} of ${String(buyer)}`)),
  ),
  ...ownersUnansweredTaps.map((label) => violation('tap of an owner left unanswered', null, label)),
];

/** Money that comes late still buys; an owner's answer ends a review. */
const notAfter: Readonly<Record<string, readonly string[]>> = {
  Delivered: ['AwaitingPayment', 'Paid', 'Expired', 'Cancelled', 'UnderReview'],
  Paid: ['AwaitingPayment', 'Expired', 'Cancelled', 'UnderReview'],
  Expired: ['AwaitingPayment', 'Cancelled', 'UnderReview'],
  Cancelled: ['AwaitingPayment', 'Expired', 'UnderReview'],
  UnderReview: ['AwaitingPayment', 'Expired'],
};

/** I5: success outranks failure, and nothing final goes back. */
const nothingGoesBack: Check = (snapshot) => {
  const now = byId(snapshot);
  return [...snapshot.before].flatMap(([id, state]) => {
    const later = now.get(id)?.state ?? 'gone';
    return later === 'gone' || notAfter[state]?.includes(later) === true
      ? [violation('went back', id, `${state}, later ${later}`)]
      : [];
  });
};

const auditIsClean: Check = ({ audit }) => audit.map((finding) => violation('unsound rows', null, finding));

const checks: readonly Check[] = [
  checkBooks,
  unitsAreShownToOne,
  unitsAreTheirs,
  handoversAreTrue,
  deliveredIsSeen,
  ...moneyNotificationChecks,
  ...caseNotificationChecks,
  ...lineChecks,
  ...fileChecks,
  ...claimChecks,
  ...broadcastChecks,
  ordersAreClosed,
  followUpsAreDone,
  stockIsKept,
  tapsAreAnswered,
  nothingGoesBack,
  auditIsClean,
];

/** Every promise that the snapshot shows broken. */
export const violationsIn: Check = (snapshot) => checks.flatMap((check) => check(snapshot));
