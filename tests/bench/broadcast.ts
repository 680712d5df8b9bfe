import { setTimeout as sleep } from 'node:timers/promises';
import { broadcasts, readersOf } from '../support/shop-broadcast.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import { liveRateLimits } from '../stand-ins/telegram/rate-limits.ts';
import type { RecordedCall } from '../stand-ins/telegram/call-log.ts';
import { quantile, type Figure } from './figure.ts';
import type { Sizes } from './options.ts';
import { busyBuyers, tapping, type TapTime } from './tapping.ts';

const lookEvery = 200;
/** Milliseconds without a message after which another stretch begins: the shop starts again, or waits for lost claims. */
const pause = 1_500;
/** Milliseconds in which nothing new arrives before a run is given up. */
const patience = 150_000;

const line = (
  what: string,
  value: number | null,
  unit: Figure['unit'],
  goal: number | null = null,
): Figure => ({
  part: 'broadcast',
  what,
  value,
  unit,
  goal,
});

const timesOf = (taps: readonly TapTime[]): readonly number[] => taps.map(({ took }) => took);

/** What became of one broadcast, told by who got a message with its words. */
type Watch = {
  /** Looks at what came since. */
  readonly look: () => void;
  readonly moments: () => readonly number[];
  readonly people: () => number;
  /** People who got it more than once. */
  readonly twice: () => number;
};

const wasTaken = ({ answer }: RecordedCall): boolean => {
  const given = answer();
  return given !== undefined && (!('status' in given) || given.status === 200);
};

const watch = ({ telegram }: World, words: string, owner: number): Watch => {
  const moments: number[] = [];
  const times = new Map<number, number>();
  let open: readonly RecordedCall[] = [];
  let seen = telegram.calls().length;
  const isOne = ({ method, chatId, args }: RecordedCall): boolean =>
    method === 'sendMessage' && chatId !== owner && String(args['text']).includes(words);
  return {
    look: () => {
      const calls = telegram.calls();
      const asked = [...open, ...calls.slice(seen).filter(isOne)];
      seen = calls.length;
      open = asked.filter(({ answer }) => answer() === undefined);
      for (const call of asked) {
        if (call.chatId === undefined || !wasTaken(call)) continue;
        moments.push(call.at);
        times.set(call.chatId, (times.get(call.chatId) ?? 0) + 1);
      }
    },
    moments: () => moments,
    people: () => times.size,
    twice: () => [...times.values()].filter((count) => count > 1).length,
  };
};

/**
 * Messages a second within stretches, and how many stretches there were: one ends at a pause, and wherever the shop was
 * killed, however soon it was back.
 */
const ratesOf = (
  moments: readonly number[],
  kills: readonly number[] = [],
): { readonly rate: number; readonly stretches: number } => {
  let [messages, lasted, stretches] = [0, 0, 1];
  moments
    .toSorted((a, b) => a - b)
    .forEach((at, n, all) => {
      const before = all[n - 1];
      if (before === undefined) return;
      if (at - before >= pause || kills.some((kill) => before < kill && kill <= at)) stretches += 1;
      else {
        messages += 1;
        lasted += at - before;
      }
    });
  return { rate: (messages * 1_000) / lasted, stretches };
};

const tooManyIn = ({ telegram }: World): number =>
  telegram.calls().filter(({ answer }) => {
    const given = answer();
    return given !== undefined && 'status' in given && given.status === 429;
  }).length;

/** Resolves when so many have it. */
const reaches = async (watched: Watch, people: number): Promise<void> => {
  let [known, since] = [0, performance.now()];
  for (;;) {
    watched.look();
    if (watched.people() >= people) return;
    if (watched.people() > known) [known, since] = [watched.people(), performance.now()];
    if (performance.now() - since > patience) throw new Error(`${String(known)} of ${String(people)} got it`);
    await sleep(lookEvery);
  }
};

const openFor = async (rate: number): Promise<World> => {
  const world = await openWorld({
    settings: { LOG_LEVEL: 'INFO', TELEGRAM_MESSAGES_PER_SECOND: String(rate) },
    pakasir: { limits: false },
  });
  await world.open();
  await world.stock([{ code: 'BENCH', name: 'Akun uji', price: 10_000, units: ['akun@contoh.id:sandi'] }]);
  await world.owners[0].says('/start');
  return world;
};

const limit = ({ telegram }: World, rate: number): void => {
  telegram.limitRates({ ...liveRateLimits, overall: rate });
};

/** Two broadcasts through the whole shop: one alone, one beside buyers who tap. */
const besideBuyers = async (count: number, rate: number, quick: boolean): Promise<readonly Figure[]> => {
  const world = await openFor(rate);
  try {
    const [owner] = world.owners;
    const phones = await busyBuyers(world);
    const buyers = phones.length;
    await readersOf(world, count);
    const goesOut = async (words: string): Promise<readonly number[]> => {
      await sleep(2_000);
      const watched = watch(world, words, owner.id);
      await broadcasts(owner, words);
      await reaches(watched, count + buyers);
      return watched.moments();
    };
    limit(world, rate);
    const alone = ratesOf(await goesOut('Promo kilat')).rate;
    const refusedAlone = tooManyIn(world);
    const stopWithout = tapping(phones);
    await sleep(quick ? 10_000 : 50_000);
    const without = timesOf(await stopWithout());
    const stop = tapping(phones);
    const beside = ratesOf(await goesOut('Promo akhir tahun')).rate;
    const during = timesOf(await stop());
    const before = quantile(without, 0.99);
    return [
      line(`${String(count + buyers)} people, messages a second of ${String(rate)} allowed`, alone, '/s'),
      line('of the allowed rate used', alone / rate, '×', 0.95),
      line('answered with 429', refusedAlone, 'of them', 1),
      line('the same beside buyers who tap, messages a second', beside, '/s'),
      line('answered with 429 then', tooManyIn(world) - refusedAlone, 'of them', 1),
      line(`a buyer’s tap without it, p99 of ${String(without.length)}`, before, 'ms'),
      line(
        `a buyer’s tap beside it, p99 of ${String(during.length)}`,
        quantile(during, 0.99),
        'ms',
        before === null ? null : 2 * before,
      ),
      line('a buyer’s tap without it, p50', quantile(without, 0.5), 'ms'),
      line('a buyer’s tap beside it, p50', quantile(during, 0.5), 'ms'),
    ];
  } finally {
    await world.close();
  }
};

/** One broadcast whose process is killed again and again, each time when the next part of the people has it. */
const amongKills = async (count: number, rate: number, kills: number): Promise<readonly Figure[]> => {
  const world = await openFor(rate);
  try {
    const [owner] = world.owners;
    await readersOf(world, count);
    limit(world, rate);
    const watched = watch(world, 'Promo besar', owner.id);
    const killedAt: number[] = [];
    const begun = performance.now();
    await broadcasts(owner, 'Promo besar');
    for (let kill = 1; kill <= kills; kill += 1) {
      await reaches(watched, Math.round((count * kill) / (kills + 1)));
      await Promise.all(world.processes().map((shop) => shop.kill()));
      killedAt.push(Date.now());
      await world.open();
      if (kill % 10 === 0) console.log(`  ${String(kill)} kills, ${String(watched.people())} people have it`);
    }
    await reaches(watched, count);
    const took = performance.now() - begun;
    const end = await owner.sees(/Selesai/, { within: patience });
    watched.look();
    const unknown = Number(/pasti sampai ([\d.]+)/.exec(end.text)?.[1]?.replaceAll('.', '') ?? 0);
    const { rate: reached, stretches } = ratesOf(watched.moments(), killedAt);
    return [
      line(
        `${String(count)} people, ${String(kills)} kills: not reached`,
        count - watched.people(),
        'of them',
        1,
      ),
      line('had it twice', watched.twice(), 'of them'),
      line('of these not counted as unknown', Math.max(0, watched.twice() - unknown), 'of them', 1),
      line('counted as unknown', unknown, 'of them'),
      line(`messages a second between kills, of ${String(rate)} allowed`, reached, '/s'),
      line('of the allowed rate used between kills', reached / rate, '×', 0.95),
      line('stretches without a kill and a pause of 1.5 s', stretches, ''),
      line('answered with 429', tooManyIn(world), 'of them', 1),
      line('in all', took, 'ms'),
    ];
  } finally {
    await world.close();
  }
};

/**
 * Broadcasts through the whole shop. At the pace of the real Telegram a hundred thousand people are an hour: with
 * `--rate` both the stand-in and the shop are quicker, and `--kills` is how often the shop dies meanwhile.
 */
export const benchBroadcast = async (
  quick: boolean,
  { recipients, rate, kills }: Sizes,
): Promise<readonly Figure[]> => {
  const perSecond = rate ?? liveRateLimits.overall;
  const count = recipients ?? (quick ? 300 : 1_500);
  if (kills !== null && kills > 0) return amongKills(count, perSecond, kills);
  return [
    ...(await besideBuyers(count, perSecond, quick)),
    ...(await amongKills(quick ? 300 : 1_500, quick ? 100 : 60, quick ? 2 : 5)),
  ];
};
