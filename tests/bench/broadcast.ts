import { setTimeout as sleep } from 'node:timers/promises';
import { buyerMessages } from '../../adapters/chat/messages.ts';
import { broadcasts, readersOf } from '../support/shop-broadcast.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import { quantile, type Figure } from './figure.ts';

/** Messages a second that the stand-in takes in all, as strictly as that: never more in any second. */
const allowed = 30;

/** Milliseconds between two taps of one buyer. */
const rest = 1_200;
const buyers = 5;

/** Buyers tap all the time; answers how long each tap waited for its answer. */
const tapping = (phones: readonly ReturnType<World['buyer']>[]) => {
  const took: number[] = [];
  let goesOn = true;
  const ended = Promise.all(
    phones.map(async (buyer, at) => {
      await sleep((at * rest) / buyers);
      while (goesOn) {
        const begun = performance.now();
        await buyer.taps(buyerMessages.id.buttons.refresh);
        await buyer.everyTapAnswered({ within: 30_000 });
        took.push(performance.now() - begun);
        await sleep(rest);
      }
    }),
  );
  return async (): Promise<readonly number[]> => {
    goesOn = false;
    await ended;
    return took;
  };
};

const lookEvery = 200;

/** When each message with these words was taken by Telegram, owners aside. */
const sentAt = ({ telegram }: World, words: string, owner: number): readonly number[] =>
  telegram
    .calls('sendMessage')
    .filter(({ args, chatId }) => chatId !== owner && String(args['text']).includes(words))
    .map(({ at }) => at)
    .sort((a, b) => a - b);

/** Messages a second, from the first to the last. */
const rateOf = (moments: readonly number[]): number =>
  ((moments.length - 1) * 1_000) / ((moments.at(-1) ?? 0) - (moments[0] ?? 0));

const tooManyIn = ({ telegram }: World): number =>
  telegram.calls().filter(({ answer }) => {
    const given = answer();
    return given !== undefined && 'status' in given && given.status === 429;
  }).length;

/**
 * Two broadcasts at Telegram's own pace through the whole shop: one alone, one beside buyers who tap. A hundred thousand
 * people are an hour at that pace; fewer say the same of its rate.
 */
export const benchBroadcast = async (quick: boolean): Promise<readonly Figure[]> => {
  const count = quick ? 300 : 1_500;
  const world = await openWorld({ settings: { LOG_LEVEL: 'INFO' }, pakasir: { limits: false } });
  try {
    await world.open();
    await world.stock([{ code: 'BENCH', name: 'Akun uji', price: 10_000, units: ['akun@contoh.id:sandi'] }]);
    const [owner] = world.owners;
    await owner.says('/start');
    const phones = Array.from({ length: buyers }, (_, at) => world.buyer(`Sibuk ${String(at)}`));
    for (const buyer of phones) {
      await buyer.says('/start');
      await buyer.says(buyerMessages.id.keys.stock);
      await buyer.finds(buyerMessages.id.buttons.refresh);
    }
    await readersOf(world, count);
    const everybody = count + buyers;
    const goesOut = async (words: string): Promise<number> => {
      await sleep(2_000);
      await broadcasts(owner, words);
      world.telegram.limitRates();
      while (sentAt(world, words, owner.id).length < everybody) await sleep(lookEvery);
      world.telegram.liftRateLimits();
      return rateOf(sentAt(world, words, owner.id));
    };

    const rate = await goesOut('Promo kilat');
    const refusedAlone = tooManyIn(world);
    const stopAlone = tapping(phones);
    await sleep(quick ? 10_000 : 50_000);
    const alone = await stopAlone();
    const stop = tapping(phones);
    const rateBeside = await goesOut('Promo akhir tahun');
    const beside = await stop();

    const line = (what: string, value: number | null, unit: Figure['unit'], goal: number | null = null) =>
      ({ part: 'broadcast', what, value, unit, goal }) as const;
    const [before, during] = [quantile(alone, 0.99), quantile(beside, 0.99)];
    return [
      line(`${String(everybody)} people, messages a second of ${String(allowed)} allowed`, rate, '/s'),
      line('of the allowed rate not used', (1 - rate / allowed) * 100, '%', 5),
      line('answered with 429', refusedAlone, 'of them', 1),
      line('the same beside buyers who tap, messages a second', rateBeside, '/s'),
      line('answered with 429 then', tooManyIn(world) - refusedAlone, 'of them', 1),
      line(`a buyer’s tap without it, p99 of ${String(alone.length)}`, before, 'ms'),
      line(
        `a buyer’s tap beside it, p99 of ${String(beside.length)}`,
        during,
        'ms',
        before === null ? null : 2 * before,
      ),
      line('a buyer’s tap without it, p50', quantile(alone, 0.5), 'ms'),
      line('a buyer’s tap beside it, p50', quantile(beside, 0.5), 'ms'),
    ];
  } finally {
    await world.close();
  }
};
