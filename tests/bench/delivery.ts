import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { ordersByQris, seesGoods } from '../support/shop-buying.ts';
import { done, importsCatalogue, stocksUnits } from '../support/shop-files.ts';
import type { ShopProcess } from '../support/shop-process.ts';
import type { World } from '../support/shop-world.ts';
import { quantile, type Figure } from './figure.ts';
import { open, openBenchWorld } from './opening.ts';
import { processorTimeOf, residentOf } from './usage.ts';

const code = 'BENCH';

/** So many buyers walk to their invoices at the same time; the shop itself asks the gateway for two a second. */
const walkers = 6;

type Waiting = { readonly buyer: Phone; readonly order: string; readonly transaction: string };
type Took = { readonly answered: number; readonly delivered: number };

const fillShelf = async (world: World, units: number): Promise<void> => {
  const product = { code, name: 'Akun uji', price: 10_000, terms: 'Jangan ganti sandi', units: [] };
  done(await importsCatalogue(world, [product]));
  const accounts = Array.from({ length: units }, (_, at) => `akun-${String(at)}@contoh.id:sandi`);
  done(await stocksUnits(world, code, accounts));
};

/** Does the work with so many at once; every worker takes the next when it is done with one. */
const atOnce = async <A>(workers: number, count: number, work: (at: number) => Promise<A>) => {
  const done: A[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) done.push(await work(at));
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return done;
};

const prepare = (world: World, count: number, name: string): Promise<readonly Waiting[]> =>
  atOnce(walkers, count, async (at) => {
    const buyer = world.buyer(`${name} ${String(at)}`);
    const order = await ordersByQris(buyer, code);
    return { buyer, order, transaction: world.pakasir.transaction(order).txnId };
  });

/** The shop keeps the gateway's limit of one question about a payment in four seconds, its own checks included. */
const spacing = 4_300;

/**
 * Takes the payment that the shop asked about last, but not so lately that it must wait before it may ask again:
 * that wait is the gateway's, and so are the answers to questions that come in between.
 */
const takeRipe = async ({ pakasir }: World, queue: Waiting[]): Promise<Waiting> => {
  for (;;) {
    const asked = new Map(pakasir.calls('status').map(({ txnId, at }) => [txnId, at]));
    const now = pakasir.clock.now();
    const [ripest] = queue
      .map((one, at) => ({ at, asked: asked.get(one.transaction) ?? now }))
      .filter((one) => now - one.asked > spacing)
      .sort((a, b) => b.asked - a.asked);
    const [taken] = ripest === undefined ? [] : queue.splice(ripest.at, 1);
    if (taken !== undefined) return taken;
    await sleep(100);
  }
};

const payAndWait = async ({ pakasir }: World, { buyer, order }: Waiting): Promise<Took> => {
  const begun = performance.now();
  const since = (): number => performance.now() - begun;
  const goods = seesGoods(buyer, order).then(since);
  const statuses = await pakasir.pay(order);
  const answered = since();
  if (statuses.join() !== '200') throw new Error(`the notice was answered with ${statuses.join()}`);
  return { answered, delivered: await goods };
};

type Series = {
  readonly took: readonly Took[];
  /** Milliseconds of processor time that node spent on one sale, all that follows it included. */
  readonly work: number | null;
};

type Plan = { readonly workers: number; readonly rest: number };

const paySeries = async (
  world: World,
  { pid }: ShopProcess,
  waiting: readonly Waiting[],
  { workers, rest }: Plan,
): Promise<Series> => {
  const queue = [...waiting];
  const before = processorTimeOf(pid);
  const took = await atOnce(workers, waiting.length, async () => {
    const taken = await takeRipe(world, queue);
    const one = await payAndWait(world, taken);
    await sleep(rest);
    return one;
  });
  await world.telegram.quiet();
  const after = processorTimeOf(pid);
  return { took, work: before === null || after === null ? null : (after - before) / took.length };
};

const figuresOf = (title: string, { took, work }: Series): readonly Figure[] => {
  const delivered = took.map((one) => one.delivered);
  const answered = took.map((one) => one.answered);
  const line = (what: string, value: number | null, goal: number | null = null): Figure => ({
    part: 'delivery',
    what: `${title}: ${what}`,
    value,
    unit: 'ms',
    goal,
  });
  return [
    line(`paid to goods, p50 of ${String(took.length)}`, quantile(delivered, 0.5), 50),
    line('paid to goods, p99', quantile(delivered, 0.99), 250),
    line('paid to goods, slowest', quantile(delivered, 1)),
    line('notice answered, p50', quantile(answered, 0.5)),
    line("node's processor time for one", work),
  ];
};

/** Milliseconds between two payments of the first series: what the shop does after a delivery is not measured with the next. */
const breath = 150;

/** From the gateway's notice to the message with the goods at the Telegram stand-in; both peers answer at once. */
export const benchDelivery = async (quick: boolean): Promise<readonly Figure[]> => {
  const count = quick ? 24 : 200;
  const world = await openBenchWorld();
  try {
    const { shop } = await open(world);
    await fillShelf(world, 3 * count);
    const series = async (buyers: number, name: string, plan: Plan): Promise<Series> =>
      paySeries(world, shop, await prepare(world, buyers, name), plan);
    // The first sales warm up connections and code; a shop that has just started pays for that once.
    const warm = await series(8, 'Awal', { workers: 1, rest: breath });
    const alone = await series(count, 'Budi', { workers: 1, rest: breath });
    const together = await series(count, 'Citra', { workers: 8, rest: 0 });
    const resident = residentOf(shop.pid);
    await shop.stop();
    const sales = String(warm.took.length + alone.took.length + together.took.length);
    return [
      {
        part: 'delivery',
        what: 'the very first sale',
        value: warm.took[0]?.delivered ?? null,
        unit: 'ms',
        goal: null,
      },
      ...figuresOf('one at a time', alone),
      ...figuresOf('eight at once', together),
      { part: 'delivery', what: `node after ${sales} sales`, value: resident, unit: 'MB', goal: null },
    ];
  } finally {
    await world.close();
  }
};
