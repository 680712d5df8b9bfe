import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openEmbeddedPostgres } from '../../adapters/embedded-postgres/embedded-postgres.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import { fillShelves } from '../support/shop-stock.ts';
import { repeatNotices } from './duplicates.ts';
import { openLoad, type Load, type Somebody } from './load.ts';
import { median, quantile, type Figure } from './figure.ts';
import { processorTimeOf } from './usage.ts';
import { silentLog } from '../support/fakes/silent.ts';

const code = 'BENCH';
const orderForm = /tg\d+-[0-9a-f]{8}/;

type Way = 'Qris' | 'VirtualAccount';

/** From the link to the invoice; answers with the order. */
const toInvoice = async (buyer: Somebody, way: Way): Promise<string> => {
  await buyer.says(`/start p_${code}`);
  await buyer.sees(({ text }) => text.includes('Harga'));
  await buyer.taps('➕');
  await buyer.sees(({ buttons }) => buttons.some(({ label }) => label.startsWith('🧺 Lanjut')));
  await buyer.taps('🧺 Lanjut');
  await buyer.sees(({ buttons }) => buttons.some(({ label }) => label.startsWith('💳 Lanjut')));
  await buyer.taps('💳 Lanjut');
  const choice = await buyer.sees(({ text }) => text.includes('Mau bayar pakai apa'));
  const order = orderForm.exec(choice.text)?.[0] ?? '';
  if (way === 'Qris') {
    await buyer.taps('💠');
    await buyer.sees(({ picture, text }) => picture && text.includes(order));
  } else {
    await buyer.taps('🏦');
    await buyer.sees(({ text }) => text.includes('dari bank mana'));
    await buyer.taps('BRI');
    await buyer.sees(({ text }) => text.includes(order) && !text.includes('dari bank mana'));
  }
  return order;
};

/** Milliseconds from the payment to the goods in the chat. */
const pays = async ({ pakasir }: World, buyer: Somebody, order: string): Promise<number> => {
  const begun = performance.now();
  const goods = buyer.sees(({ text }) => text.startsWith('🎉') && text.includes(order));
  const [statuses] = await Promise.all([pakasir.pay(order), goods]);
  if (statuses.join() !== '200') throw new Error(`the notice was answered with ${statuses.join()}`);
  return performance.now() - begun;
};

const atOnce = async (workers: number, count: number, work: () => Promise<void>): Promise<void> => {
  let left = count;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
};

/** Statements that the database committed until now. What a connection did is counted up to a second later. */
const committed = async (client: pg.Client): Promise<number> => {
  await client.query('select pg_stat_clear_snapshot()');
  const { rows } = await client.query<{ readonly count: string }>(
    'select xact_commit as count from pg_stat_database where datname = current_database()',
  );
  return Number(rows[0]?.count);
};

type Shop = {
  readonly world: World;
  readonly load: Load;
  readonly pid: number;
  readonly client: pg.Client;
  /** Of the database. */
  readonly url: string;
};

type Round = {
  /** Buyers who waited in vain for a minute. */
  readonly gaveUp: number;
  readonly rate: number;
  readonly work: number | null;
  readonly statements: number;
  readonly calls: number;
};

/** Milliseconds over which people come, so that they do not walk in step. */
const comeWithin = 3_000;

/**
 * So many people at a time buy one after the other until so many orders were begun. Rate, work, statements and calls are
 * those of the middle of it, from the moment at which as many orders are done as there are people until the last one
 * is begun: before and after it there are fewer on their way than the round is about. No more than `most` begin in a second.
 */
const round = async (
  { world, load, pid, client }: Shop,
  way: Way,
  people: number,
  count: number,
  most = Infinity,
): Promise<Round> => {
  const look = async () => ({
    at: performance.now(),
    done,
    work: processorTimeOf(pid),
    calls: load.calls(),
    statements: await committed(client),
  });
  let [left, done, gaveUp] = [count, 0, 0];
  let isFull = (): void => undefined;
  const full = new Promise<void>((resolve) => (isFull = resolve)).then(look);
  let isOver = (): void => undefined;
  const over = new Promise<void>((resolve) => (isOver = resolve)).then(look);

  let nextAt = performance.now();
  /** The moment for the next to begin. */
  const turn = async (): Promise<void> => {
    const at = Math.max(nextAt, performance.now());
    nextAt = at + 1_000 / most;
    await sleep(at - performance.now());
  };
  const buys = async (): Promise<void> => {
    const buyer = load.somebody();
    try {
      await pays(world, buyer, await toInvoice(buyer, way));
      done += 1;
    } catch {
      gaveUp += 1;
    }
    if (done + gaveUp === people) isFull();
  };
  const person = async (_: unknown, at: number): Promise<void> => {
    await sleep((at * comeWithin) / people);
    while (left > 0) {
      left -= 1;
      if (left === 0) isOver();
      await turn();
      await buys();
    }
  };
  const all = Promise.all(Array.from({ length: people }, person));
  const [before, after] = await Promise.all([full, over]);
  await all;
  await sleep(1_000);
  const made = after.done - before.done;
  const each = (of: 'calls' | 'statements'): number => (after[of] - before[of]) / made;
  return {
    gaveUp,
    rate: (made * 1_000) / (after.at - before.at),
    work: after.work === null || before.work === null ? null : (after.work - before.work) / made,
    statements: each('statements'),
    calls: each('calls'),
  };
};

const openWholeWay = async (): Promise<Shop & { readonly close: () => Promise<void> }> => {
  const load = await openLoad();
  // Every commit on disk, as an owner has it; the server of the tests does not wait for the disk.
  const dataDir = join(mkdtempSync(join(tmpdir(), 'whole-way-')), 'data');
  const { url, stop } = await openEmbeddedPostgres({ dataDir, role: 'command', log: silentLog });
  const world = await openWorld({
    ownDatabase: true,
    settings: {
      DATABASE_URL: url,
      LOG_LEVEL: 'INFO',
      TELEGRAM_API_ROOT: load.apiRoot,
      TELEGRAM_ADMIN_IDS: '1',
      PAKASIR_CALLS_PER_SECOND: '1000',
    },
    pakasir: { limits: false },
  });
  const { pid } = await world.open();
  const units = Array.from({ length: 20_000 }, (_, at) => `akun-${String(at)}@contoh.id:sandi`);
  await fillShelves(url, world.dataDir, [{ code, name: 'Akun uji', price: 10_000, units }])();
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const close = async (): Promise<void> => {
    await client.end();
    await Promise.all([world.close(), load.close()]);
    await stop();
  };
  return { world, load, pid, client, url, close };
};

const lookers = 6;
/** Milliseconds after which each of them looks again. */
const lookAgain = 1_300;

/** People look at the list of products all the time; answers how long each of them waited. */
const looking = (load: Load) => {
  const took: number[] = [];
  let goesOn = true;
  const ended = Promise.all(
    Array.from({ length: lookers }, async (_, at) => {
      const somebody = load.somebody();
      // Not all at the same moment, which would be one look measured six times.
      await sleep((at * lookAgain) / lookers);
      while (goesOn) {
        // Slowly, so that nobody takes them for spammers, however late their updates are fetched.
        await sleep(lookAgain);
        const waited = await somebody.says('📋 List Produk');
        // Whoever sees nothing for a minute has waited that long.
        await somebody.sees(({ text }) => text.includes('Akun uji')).catch(() => null);
        took.push(performance.now() - waited);
      }
    }),
  );
  return async (): Promise<readonly number[]> => {
    goesOn = false;
    await ended;
    return took;
  };
};

/** So many pay at the same moment. */
const burst = 32;
/** Milliseconds that the shop leaves between two questions about a payment: after its own check a notice has to wait. */
const spacing = 4_300;

/** Waits until the shop may ask about all of them at once. */
const untilRipe = async ({ pakasir }: World, orders: readonly string[]): Promise<void> => {
  const transactions = new Set(orders.map((order) => pakasir.transaction(order).txnId));
  for (let looks = 0; looks < 300; looks += 1, await sleep(100)) {
    const now = pakasir.clock.now();
    const asked = pakasir
      .calls('status')
      .filter(({ txnId = '', at }) => transactions.has(txnId) && now - at < spacing);
    if (asked.length === 0) return;
  }
};

/** Milliseconds from the payment to the goods, where so many pay at once. */
const payAtOnce = async ({ world, load }: Shop): Promise<readonly number[]> => {
  const buyers = Array.from({ length: burst }, () => load.somebody());
  const orders = await Promise.all(buyers.map((buyer) => toInvoice(buyer, 'Qris')));
  await sleep(500);
  await untilRipe(world, orders);
  return Promise.all(buyers.map((buyer, at) => pays(world, buyer, orders[at] ?? '')));
};

/** New people say /start and see the shop, so many of them at a time; how many a second. */
const arrivals = async (load: Load, people: number, count: number): Promise<number> => {
  const begun = performance.now();
  await atOnce(people, count, async () => {
    const somebody = load.somebody();
    await somebody.says('/start');
    await somebody.sees(({ text }) => text !== '');
  });
  return (count * 1_000) / (performance.now() - begun);
};

/**
 * Each waits for 1.1 s before the fifth tap, and by virtual account often for as long before the sixth, not to be taken
 * for a spammer: so there must be many more than are wanted in a second, or the round says more of them than of the shop.
 */
const qris = { way: 'Qris', title: 'QRIS', people: 160, goal: 60 } as const;
const ways = [qris, { way: 'VirtualAccount', title: 'virtual account', people: 256, goal: 100 }] as const;

const line = (
  what: string,
  value: number | null,
  unit: Figure['unit'],
  goal: number | null = null,
): Figure => ({ part: 'way', what, value, unit, goal });

const told = (words: string): void => {
  process.stdout.write(`\r  ${words}                    `);
};

/**
 * The whole way of an order through `npm start`: the updates in, order, payment opened, notice, status asked, settled,
 * goods accepted by Telegram. Telegram and the gateway answer at once and live in the process of the benchmark.
 */
export const benchWholeWay = async (quick: boolean): Promise<readonly Figure[]> => {
  const shop = await openWholeWay();
  const { world, load } = shop;
  try {
    const [times, rounds] = quick ? [3, 1] : [5, 3];
    told('warming up');
    await round(shop, 'Qris', 32, quick ? 50 : 200);
    const kept = ways.map((one) => ({ ...one, rounds: [] as Round[] }));
    const looks: number[] = [];
    const atGoal = { rates: [] as number[], looks: [] as number[] };
    const bursts: number[] = [];
    const arrived: number[] = [];
    await arrivals(load, 64, quick ? 64 : 400);
    for (let n = 1; n <= rounds; n += 1) {
      for (const { way, title, people, rounds: done } of kept) {
        told(`round ${String(n)} of ${String(rounds)}, ${title}`);
        const stop = looking(load);
        done.push(await round(shop, way, people, times * people));
        looks.push(...(await stop()));
      }
      told(`round ${String(n)} of ${String(rounds)}, as many orders a second as is the goal`);
      const stop = looking(load);
      atGoal.rates.push((await round(shop, 'Qris', qris.people, times * qris.people, qris.goal)).rate);
      atGoal.looks.push(...(await stop()));
      told(`round ${String(n)} of ${String(rounds)}, ${String(burst)} payments at once, people who arrive`);
      bursts.push(...(await payAtOnce(shop)));
      arrived.push(await arrivals(load, 64, quick ? 200 : 1_000));
    }
    told('notices again and again');
    const buyer = load.somebody();
    const order = await toInvoice(buyer, 'Qris');
    await pays(world, buyer, order);
    const notices = await repeatNotices(shop, order, { rounds, seconds: quick ? 2 : 4 });
    process.stdout.write('\n');
    const ratio = median(notices.ours.map((rate, n) => rate / (notices.bare[n] ?? Number.NaN)));
    return [
      ...kept.flatMap(({ title, goal, rounds: done }) => {
        const rates = done.map(({ rate }) => rate);
        const works = done.flatMap(({ work }) => (work === null ? [] : [work]));
        return [
          line(
            `${title}: whole ways in the middle of a round, median of ${String(rates.length)}`,
            median(rates),
            '/s',
            goal,
          ),
          line(
            `${title}: buyers who waited in vain for a minute`,
            done.reduce((sum, { gaveUp }) => sum + gaveUp, 0),
            'of them',
            1,
          ),
          line(`${title}: slowest round`, Math.min(...rates), '/s'),
          line(`${title}: fastest round`, Math.max(...rates), '/s'),
          line(`${title}: node's processor time for one`, median(works), 'ms'),
          line(`${title}: statements of one`, median(done.map(({ statements }) => statements)), '', 20.5),
          line(
            `${title}: calls to Telegram for one, the owner's among them`,
            median(done.map(({ calls }) => calls)),
            '',
          ),
        ];
      }),
      line(
        `settled to goods, ${String(burst)} at once, p99 of ${String(bursts.length)}`,
        quantile(bursts, 0.99),
        'ms',
        250,
      ),
      line(`settled to goods, ${String(burst)} at once, p50`, quantile(bursts, 0.5), 'ms'),
      line(`the list of products meanwhile, p99 of ${String(looks.length)}`, quantile(looks, 0.99), 'ms', 50),
      line('the list of products meanwhile, p50', quantile(looks, 0.5), 'ms'),
      line(
        `the list while ${String(qris.goal)} orders a second begin by QRIS, p99 of ${String(atGoal.looks.length)}`,
        quantile(atGoal.looks, 0.99),
        'ms',
        50,
      ),
      line('the list meanwhile, p50', quantile(atGoal.looks, 0.5), 'ms'),
      line('orders a second meanwhile', median(atGoal.rates), '/s'),
      line('new people who say /start', median(arrived), '/s', 600),
      line('repeated notices', median(notices.ours), '/s'),
      line('a bare Koa endpoint with one read', median(notices.bare), '/s'),
      line('repeated notices against the bare endpoint', ratio, '×', 0.8),
    ];
  } finally {
    await shop.close();
  }
};
