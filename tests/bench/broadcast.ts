import { setTimeout as sleep } from 'node:timers/promises';
import { buyerMessages } from '../../adapters/chat/messages.ts';
import { broadcasts, readersOf } from '../support/shop-broadcast.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import { quantile, type Figure } from './figure.ts';

const words = 'Promo kilat akhir tahun';
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

/** When each message of the broadcast was taken by Telegram. */
const sentAt = ({ telegram }: World, owner: number): readonly number[] =>
  telegram
    .calls('sendMessage')
    .filter(({ args, chatId }) => chatId !== owner && String(args['text']).includes(words))
    .map(({ at }) => at);

/**
 * A broadcast at Telegram's own pace through the whole shop, beside buyers who tap. A hundred thousand people are an
 * hour at that pace; fewer say the same of its rate.
 */
export const benchBroadcast = async (quick: boolean): Promise<readonly Figure[]> => {
  const count = quick ? 300 : 3_000;
  const world = await openWorld({ settings: { LOG_LEVEL: 'INFO' }, pakasir: { limits: false } });
  try {
    await world.open();
    const [owner] = world.owners;
    await owner.says('/start');
    const phones = Array.from({ length: buyers }, (_, at) => world.buyer(`Sibuk ${String(at)}`));
    for (const buyer of phones) {
      await buyer.says('/start');
      await buyer.says(buyerMessages.id.keys.stock);
      await buyer.finds(buyerMessages.id.buttons.refresh);
    }
    await readersOf(world, count);
    const stopAlone = tapping(phones);
    await sleep(quick ? 8_000 : 40_000);
    const alone = await stopAlone();
    await broadcasts(owner, words);
    world.telegram.limitRates();
    const stop = tapping(phones);
    while (sentAt(world, owner.id).length < count) await sleep(lookEvery);
    const beside = await stop();
    const moments = [...sentAt(world, owner.id)].sort((a, b) => a - b);
    const seconds = ((moments.at(-1) ?? 0) - (moments[0] ?? 0)) / 1_000;
    const rate = (moments.length - 1) / seconds;
    const refused = world.telegram.calls().filter(({ answer }) => {
      const given = answer();
      return given !== undefined && 'status' in given && given.status === 429;
    });
    const line = (what: string, value: number | null, unit: Figure['unit'], goal: number | null = null) =>
      ({ part: 'broadcast', what, value, unit, goal }) as const;
    const [before, during] = [quantile(alone, 0.99), quantile(beside, 0.99)];
    return [
      line(`${String(count)} people, messages a second of ${String(allowed)} allowed`, rate, '/s'),
      line('of the allowed rate not used', (1 - rate / allowed) * 100, '%', 5),
      line('calls answered with 429', refused.length, 'of them', 1),
      line(`a buyer’s tap before it, p99 of ${String(alone.length)}`, before, 'ms'),
      line(
        `a buyer’s tap during it, p99 of ${String(beside.length)}`,
        during,
        'ms',
        before === null ? null : 2 * before,
      ),
      line('a buyer’s tap before it, p50', quantile(alone, 0.5), 'ms'),
      line('a buyer’s tap during it, p50', quantile(beside, 0.5), 'ms'),
    ];
  } finally {
    await world.close();
  }
};
