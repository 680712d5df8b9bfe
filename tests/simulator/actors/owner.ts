import * as E from 'fp-ts/lib/Either.js';
import { minutes } from '../../../domain/instant.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { catalogue } from './catalogue.ts';
import { owners } from './people.ts';
import type { Surroundings } from './surroundings.ts';

/** Somebody who keeps the shop: fills shelves, changes prices, has parked jobs run again. */
export type Owner = {
  /** Opens the shop: its catalogue, and something of each product. */
  readonly open: () => Promise<void>;
  /** Looks after it for as long as `goOn` says so, some thirty times in `span` milliseconds. */
  readonly keep: (goOn: () => boolean, span: number) => Promise<void>;
};

export const openOwner = (surroundings: Surroundings): Owner => {
  const { random, scheduler, telegram, faults, story, engine } = surroundings;
  const me = owners[0]!;
  let bought = 0;

  const retry = async <A>(words: string, act: () => Promise<E.Either<{ readonly tag: string }, A>>) => {
    const done = await act();
    story.tell('owner 1', () => `${words}: ${E.isRight(done) ? 'ok' : done.left.tag}`);
    if (E.isLeft(done)) {
      await scheduler.sleep(minutes(1));
      await act();
    }
  };

  const restock = async (count: number): Promise<void> => {
    const { code } = random.oneOf(catalogue);
    const units = Array.from({ length: count }, () => `${code} unit ${(bought += 1)}`);
    const add = () => telegram.bring(me, ({ addUnits }) => addUnits(code, units)());
    await retry(`puts ${count} of ${code} on the shelf`, add);
    if (faults.strikes('delivery of stock repeated', 0.1)) await add();
  };

  const reprice = async (): Promise<void> => {
    const row = random.oneOf(catalogue);
    const price = rupiah(row.price + random.whole(-5, 5) * 100);
    faults.count('price changed');
    await telegram.bring(me, ({ importCatalogue }) => importCatalogue([{ ...row, price }])());
  };

  return {
    open: async () => {
      await retry('opens the shop', () =>
        telegram.bring(me, ({ importCatalogue }) => importCatalogue(catalogue)()),
      );
      for (let round = 0; round < 8; round += 1) await restock(random.whole(2, 12));
    },
    keep: async (goOn, span) => {
      while (goOn()) {
        await scheduler.sleep(random.whole(0, Math.ceil(span / 15)));
        if (random.chance(0.8)) await restock(random.whole(1, 40));
        if (random.chance(0.1)) await reprice();
        if (random.chance(0.1)) engine.runParked();
      }
    },
  };
};
