import type { Case, OrderSeen, Violation } from '../support/books/snapshot.ts';
import { quantile } from '../bench/figure.ts';
import type { Entry } from './event-log.ts';
import { isFiled } from './shelf.ts';
import type { BroadcastSeen, ChatSeen, ClaimSeen, LineSeen } from './snapshot.ts';

/** A violation with all that happened to its order. */
export type Told = Violation & { readonly story: readonly Entry[]; readonly facts: readonly string[] };

type Counts = readonly (readonly [what: string, count: number])[];

export type Report = {
  readonly violations: readonly Told[];
  readonly kills: Counts;
  readonly orders: readonly OrderSeen[];
  readonly chats: readonly ChatSeen[];
  readonly cases: readonly Pick<Case, 'answer'>[];
  /** What people did at the same time. */
  readonly deeds: Counts;
  readonly faults: Counts;
  readonly claims: readonly Pick<ClaimSeen, 'answer' | 'by'>[];
  readonly others: readonly LineSeen[];
  /** The states of all uses of vouchers. */
  readonly vouchers: readonly string[];
  readonly broadcast: BroadcastSeen;
  readonly journeys: { readonly ended: number; readonly givenUp: number };
  /** Milliseconds. */
  readonly recoveries: readonly number[];
  readonly failedStarts: number;
  /** Milliseconds. */
  readonly deliveries: readonly number[];
};

const sum = (counts: Counts): number => counts.reduce((total, [, count]) => total + count, 0);

const listed = (counts: Counts): string =>
  counts.map(([what, count]) => `${what} ${String(count)}`).join(', ');

const seconds = (milliseconds: number | null): string =>
  milliseconds === null ? 'n/a' : `${(milliseconds / 1_000).toFixed(1)} s`;

const spread = (what: string, values: readonly number[], goal: number): string =>
  `${what}: p50 ${seconds(quantile(values, 0.5))}, p95 ${seconds(quantile(values, 0.95))}, slowest ${seconds(quantile(values, 1))} of ${String(values.length)}, ${String(values.filter((value) => value > goal).length)} beyond ${seconds(goal)}`;

/** The most frequent first. */
const counted = (things: readonly string[]): Counts => {
  const counts = new Map<string, number>();
  things.forEach((thing) => counts.set(thing, (counts.get(thing) ?? 0) + 1));
  return [...counts].sort(([, one], [, other]) => other - one);
};

const states = (orders: readonly OrderSeen[]): Counts => counted(orders.map(({ state }) => state));

const storyLine = ({ at, order, text }: Entry): string =>
  `    ${seconds(at).padStart(8)}  ${order === null ? '* ' : '  '}${text}`;

const mostLines = 60;

const violationLines = ({ name, order, found, story, facts }: Told): readonly string[] => [
  `VIOLATION: ${name}${order === null ? '' : ` (${order})`}: ${found}`,
  ...story.slice(-mostLines).map(storyLine),
  ...facts.map((fact) => `            = ${fact}`),
];

/** Units that are files: how many were bought, and how often one was sent. */
const filesOf = ({ orders, chats }: Report): Counts => [
  ['sold', orders.flatMap(({ goods }) => goods.filter(isFiled)).length],
  ['sent', chats.flatMap(({ files }) => files).length],
];

/** How often the goods of an order came again on their own. */
const repeatedMessages = (chats: readonly ChatSeen[]): number =>
  chats.reduce((total, { handovers }) => {
    const first = handovers.filter((handover) => handover.first).map(({ order }) => order);
    return total + first.length - new Set(first).size;
  }, 0);

const isFromBalance = ({ paidFrom }: OrderSeen): boolean => paidFrom === 'Balance';
const isPaid = ({ paidFrom }: OrderSeen): boolean => paidFrom !== null;

const mostViolations = 20;

/** What was found, in lines; the last one sums it up. */
export const linesOf = (report: Report): readonly string[] => {
  const { violations, kills, faults, journeys, cases } = report;
  const deposits = report.orders.filter(({ isDeposit }) => isDeposit);
  const orders = report.orders.filter(({ isDeposit }) => !isDeposit);
  const answered = cases.filter(({ answer }) => answer !== null);
  const node = sum(kills.filter(([target]) => target === 'node'));
  const stops = sum(kills.filter(([target]) => target === 'stop'));
  const all = sum(kills);
  return [
    ...violations.slice(0, mostViolations).flatMap(violationLines),
    ...(violations.length > mostViolations
      ? [`… and ${String(violations.length - mostViolations)} more`]
      : []),
    `kills by victim: ${listed(kills)}; starts that failed: ${String(report.failedStarts)}`,
    `orders by state: ${listed(states(orders))}; visits ended ${String(journeys.ended)}, given up ${String(journeys.givenUp)}`,
    `deposits by state: ${listed(states(deposits))}; cases by answer: ${listed(counted(cases.map(({ answer }) => answer ?? 'open')))}`,
    `vouchers: ${listed(counted(report.vouchers))}; not of stock: ${listed(counted(report.others.map(({ kind, task }) => (task === null ? kind : `${kind} ${task}`))))}; files: ${listed(filesOf(report))}`,
    `claims by answer: ${listed(counted(report.claims.map(({ answer, by }) => `${answer ?? 'open'}${by === null ? '' : ' by staff'}`)))}`,
    `broadcast: ${report.broadcast.state ?? 'none'}, ${String(report.broadcast.readings.length)} readers, ${String(report.broadcast.readings.filter((times) => times > 1).length)} twice, ${String(report.broadcast.unknown)} unknown`,
    `at once: ${listed(report.deeds)}`,
    spread('ready again', report.recoveries, 5_000),
    spread('paid to goods', report.deliveries, 30_000),
    [
      `kills ${String(all - stops)} (node ${String(node)}, database ${String(all - node - stops)}), stops in order ${String(stops)}`,
      `orders ${String(orders.length)} (from the balance ${String(orders.filter(isFromBalance).length)})`,
      `deposits ${String(deposits.length)} (paid ${String(deposits.filter(isPaid).length)})`,
      `cases ${String(cases.length)} (answered ${String(answered.length)})`,
      `faults ${String(sum(faults))} (${listed(faults)})`,
      `repeated messages ${String(repeatedMessages(report.chats))}`,
      `violations ${String(violations.length)}`,
    ].join(', '),
  ];
};
