import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPostgres } from '../../adapters/embedded-postgres/embedded-postgres.ts';
import { readPostmaster } from '../../adapters/embedded-postgres/postmaster.ts';
import { answerOf } from '../support/either.ts';
import { silentLog } from '../support/fakes/silent.ts';
import { median, quantile, type Figure } from './figure.ts';
import { live, liveByOneWay, openShop, round, shelf, storeAlone, type Round } from './lives.ts';
import { openYardstick } from './pgbench.ts';

/**
 * Clients at once, and what the issue that set these goals asks of them: against two commits, against four.
 * The more clients `pgbench` has, the longer they take to connect and to prepare, and the more seconds it is given.
 */
const levels = [
  { clients: 16, count: 800, seconds: 3, goals: { 2: 0.6, 4: 1 } },
  { clients: 64, count: 1_600, seconds: 6, goals: { 2: 1.5, 4: 2.5 } },
  { clients: 256, count: 3_200, seconds: 12, goals: { 2: 3, 4: 5 } },
] as const;
/** By the store alone, beside the first level. */
const alone = { count: 1_200, goal: 1.1 };

type Rounds = { readonly ours: Round[]; readonly byOneWay: Round[]; readonly yard: Record<2 | 4, number[]> };

/** A round in which the yardstick got nothing done says nothing. */
const againstYard = (rates: readonly number[], yard: readonly number[]): number | null =>
  median(
    rates.flatMap((rate, n) => {
      const theirs = yard[n] ?? 0;
      return theirs > 0 ? [rate / theirs] : [];
    }),
  );

/** Of one order it is less than a figure shows. */
const perThousand = (spent: readonly number[]): number | null => {
  const one = median(spent);
  return one === null ? null : one * 1_000;
};

const figuresOf = (
  { clients, goals }: (typeof levels)[number],
  { ours, byOneWay, yard }: Rounds,
): readonly Figure[] => {
  const rates = ours.map(({ rate }) => rate);
  const ratesByOneWay = byOneWay.map(({ rate }) => rate);
  const all = ours.flatMap(({ took }) => took);
  const line = (
    what: string,
    value: number | null,
    unit: Figure['unit'],
    goal: number | null = null,
  ): Figure => ({
    part: 'lifecycle',
    what: `${String(clients)} clients: ${what}`,
    value,
    unit,
    goal,
  });
  const ratio = (commits: 2 | 4): number | null => againstYard(rates, yard[commits]);
  const against = ([2, 4] as const).flatMap((commits) =>
    yard[commits].length === 0
      ? []
      : [
          line(`pgbench, ${String(commits)} commits`, median(yard[commits]), '/s'),
          line(`against pgbench with ${String(commits)} commits`, ratio(commits), '×', goals[commits]),
        ],
  );
  const oneWay = [
    line('the same where there is one way to pay', median(ratesByOneWay), '/s'),
    ...(yard[2].length === 0
      ? []
      : [
          line(
            'one way to pay against pgbench with 2 commits',
            againstYard(ratesByOneWay, yard[2]),
            '×',
            goals[2],
          ),
        ]),
  ];
  return [
    line(`orders placed, billed and settled, median of ${String(rates.length)}`, median(rates), '/s'),
    line('slowest round', Math.min(...rates), '/s'),
    line('fastest round', Math.max(...rates), '/s'),
    line('p50', quantile(all, 0.5), 'ms'),
    line('p99', quantile(all, 0.99), 'ms'),
    line('statements an order', median(ours.map(({ statements }) => statements)), ''),
    line("node's processor time for a thousand", perThousand(ours.map(({ spent }) => spent.node)), 'ms'),
    line(
      'processor time of PostgreSQL for a thousand',
      perThousand(ours.flatMap(({ spent }) => spent.server ?? [])),
      'ms',
    ),
    ...against,
    ...oneWay,
  ];
};

const figuresOfStore = (rounds: readonly Round[], yard: readonly number[]): readonly Figure[] => {
  const rates = rounds.map(({ rate }) => rate);
  const line = (what: string, value: number | null, unit: Figure['unit'], goal: number | null = null) =>
    ({ part: 'lifecycle', what: `16 clients: ${what}`, value, unit, goal }) as const;
  return [
    line('placed and settled by the store alone', median(rates), '/s'),
    ...(yard.length === 0
      ? []
      : [line('the store alone against pgbench with 2 commits', againstYard(rates, yard), '×', alone.goal)]),
  ];
};

/**
 * The shop's part of an order's life through the use cases, over a PostgreSQL with its usual settings (every commit
 * on disk) and a gateway in this process, side by side with `pgbench` doing the same to plain tables: in each round
 * all take their turn, so that whatever else the machine does falls on each of them.
 */
export const benchLifecycle = async (quick: boolean): Promise<readonly Figure[]> => {
  const rounds = quick ? 1 : 3;
  const dataDir = join(mkdtempSync(join(tmpdir(), 'lifecycle-')), 'data');
  const settings = { max_connections: '320', random_page_cost: '1.1' };
  const server = await openEmbeddedPostgres({ dataDir, role: 'command', log: silentLog, settings });
  try {
    const sold = levels.reduce((sum, { count }) => sum + 2 * count, alone.count) * (rounds + 1);
    const postmaster = readPostmaster(join(dataDir, 'postgres', 'cluster'))?.pid ?? null;
    const shop = await openShop(server.url, sold + 2_000, postmaster);
    const yardstick = await openYardstick(server.url);
    if (yardstick === null)
      console.log(
        'pgbench is missing: apt-get install postgresql-contrib, or there is nothing to compare with',
      );
    const items = await answerOf(shop.world.products.findAll(shelf));
    await round(shop, 16, 400, live);
    await round(shop, 16, 400, storeAlone(items));
    const byStore: Round[] = [];
    const kept = levels.map((level) => ({
      level,
      ours: [] as Round[],
      byOneWay: [] as Round[],
      yard: { 2: [] as number[], 4: [] as number[] },
    }));
    for (let n = 0; n < rounds; n += 1) {
      for (const { level, ours, byOneWay, yard } of kept) {
        process.stdout.write(
          `\r  round ${String(n + 1)} of ${String(rounds)}, ${String(level.clients)} clients   `,
        );
        if (yardstick !== null)
          for (const commits of [2, 4] as const)
            yard[commits].push(await yardstick.measure(commits, level.clients, level.seconds));
        ours.push(await round(shop, level.clients, level.count, live));
        byOneWay.push(await round(shop, level.clients, level.count, liveByOneWay));
      }
      byStore.push(await round(shop, 16, alone.count, storeAlone(items)));
    }
    process.stdout.write('\n');
    if (shop.undone() > 0) throw new Error(`${String(shop.undone())} batches were undone`);
    await shop.close();
    await yardstick?.close();
    return [
      ...kept.flatMap(({ level, ...measured }) => figuresOf(level, measured)),
      ...figuresOfStore(byStore, kept[0]?.yard[2] ?? []),
    ];
  } finally {
    await server.stop();
  }
};
