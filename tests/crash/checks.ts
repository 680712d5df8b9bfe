import { missing } from './books.ts';
import type { Handover, OrderSeen, Picture, Violation } from './picture.ts';

type Check = (picture: Picture) => readonly Violation[];

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const sorted = (units: readonly string[]): string => [...units].sort().join(' ');

const byId = ({ orders }: Picture): ReadonlyMap<string, OrderSeen> =>
  new Map(orders.map((order) => [order.id, order]));

const duplicates = <A>(things: readonly A[]): readonly A[] =>
  things.filter((thing, at) => things.indexOf(thing) !== at);

/** I1: a unit belongs to one order, and stands in one buyer's chat. */
const unitsBelongToOne: Check = ({ orders, chats }) => [
  ...[...new Set(duplicates(orders.flatMap(({ goods }) => goods)))].map((unit) =>
    violation('unit in two orders', null, unit),
  ),
  ...[...new Set(duplicates(chats.flatMap(({ units }) => [...new Set(units)])))].map((unit) =>
    violation('unit shown to two buyers', null, unit),
  ),
];

/** I4: nobody sees a unit that is not theirs by the books. */
const unitsAreTheirs: Check = ({ orders, chats }) => {
  const owner = new Map(orders.flatMap(({ goods, buyer }) => goods.map((unit) => [unit, buyer] as const)));
  return chats.flatMap(({ buyer, units }) =>
    units
      .filter((unit) => owner.get(unit) !== buyer)
      .map((unit) =>
        violation(
          owner.has(unit) ? 'unit of somebody else shown' : 'unit shown that nobody bought',
          null,
          `${unit} in the chat of ${String(buyer)}; by the books it is ${String(owner.get(unit) ?? 'nobody')}'s`,
        ),
      ),
  );
};

const fits = (order: OrderSeen | undefined, { units }: Handover): boolean =>
  order !== undefined && sorted(order.goods) === sorted(units);

/** I4: every message with goods shows exactly what the order got, however often it comes. */
const handoversAreTrue: Check = (picture) => {
  const orders = byId(picture);
  return picture.chats.flatMap(({ buyer, handovers }) =>
    handovers.flatMap((handover) => {
      const order = orders.get(handover.order);
      if (fits(order, handover) && order?.buyer === buyer) return [];
      const told = `shown: ${sorted(handover.units)}; by the books: ${sorted(order?.goods ?? [])}`;
      return [violation('other goods shown than bought', handover.order, told)];
    }),
  );
};

const isPaid = ({ state }: OrderSeen): boolean => state === 'Paid' || state === 'Delivered';

/** I3, I4: what is delivered by the books is in the buyer's chat, all of it. */
const deliveredIsSeen: Check = ({ orders, chats }) => {
  const seen = new Set(chats.flatMap(({ handovers }) => handovers.map(({ order }) => order)));
  return orders
    .filter(isPaid)
    .flatMap(({ id, state, goods, bought }) => [
      ...(goods.length === bought
        ? []
        : [
            violation(
              'other number of units than paid for',
              id,
              `${String(goods.length)} of ${String(bought)}`,
            ),
          ]),
      ...(state === 'Delivered' && !seen.has(id)
        ? [violation('delivered, but not in the chat', id, sorted(goods))]
        : []),
      ...(state === 'Paid' ? [violation('paid and not delivered', id, sorted(goods))] : []),
    ]);
};

/** I3, I6: the gateway's books and ours agree on every payment. */
const paymentsAreKept: Check = ({ payments, attempts, acknowledged }) => {
  const ours = new Map(attempts.map((attempt) => [attempt.reference, attempt]));
  const completed = payments.filter(({ status }) => status === 'completed');
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

/** I2, order by order and so in sum. */
const booksBalance: Check = ({ accounts }) =>
  accounts
    .filter((account) => missing(account) !== 0)
    .map((account) =>
      violation(
        missing(account) > 0 ? 'money missing' : 'more given than came in',
        account.order,
        `in ${String(account.received)}, goods ${String(account.goods)}, open cases ${String(account.cases)}`,
      ),
    );

/** I3: every owner was told of every open case. */
const casesAreTold: Check = ({ cases, owners }) =>
  cases.flatMap(({ reference, order, kind, amount }) =>
    owners.every((told) => told.includes(`Referensi pembayaran: ${reference}`))
      ? []
      : [violation('open case not told to an owner', order, `${kind} ${String(amount)}`)],
  );

/** Milliseconds that may pass after an order's time until it is closed. */
const grace = 10_000;

const ordersAreClosed: Check = ({ orders, at }) =>
  orders
    .filter(({ state, payBefore }) => state === 'AwaitingPayment' && payBefore + grace < at)
    .map(({ id, payBefore }) =>
      violation('unpaid order kept open', id, `${String(at - payBefore)} ms after its time`),
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
const tapsAreAnswered: Check = ({ chats }) =>
  chats.flatMap(({ buyer, unansweredTaps }) =>
    unansweredTaps.map((label) => violation('tap left unanswered', null, `${label} of ${String(buyer)}`)),
  );

const notAfter: Readonly<Record<string, readonly string[]>> = {
  Delivered: ['AwaitingPayment', 'Paid', 'Expired', 'Cancelled'],
  Paid: ['AwaitingPayment', 'Expired', 'Cancelled'],
  Expired: ['AwaitingPayment', 'Cancelled'],
  Cancelled: ['AwaitingPayment', 'Expired'],
  UnderReview: ['AwaitingPayment', 'Expired', 'Cancelled'],
};

/** I5: success outranks failure, and nothing final goes back. */
const nothingGoesBack: Check = (picture) => {
  const now = byId(picture);
  return [...picture.before].flatMap(([id, state]) => {
    const later = now.get(id)?.state ?? 'gone';
    return later === 'gone' || notAfter[state]?.includes(later) === true
      ? [violation('went back', id, `${state}, later ${later}`)]
      : [];
  });
};

const auditIsClean: Check = ({ audit }) => audit.map((finding) => violation('unsound rows', null, finding));

const checks: readonly Check[] = [
  unitsBelongToOne,
  unitsAreTheirs,
  handoversAreTrue,
  deliveredIsSeen,
  paymentsAreKept,
  booksBalance,
  casesAreTold,
  ordersAreClosed,
  followUpsAreDone,
  stockIsKept,
  tapsAreAnswered,
  nothingGoesBack,
  auditIsClean,
];

/** Every promise that the picture shows broken. */
export const violationsIn: Check = (picture) => checks.flatMap((check) => check(picture));
