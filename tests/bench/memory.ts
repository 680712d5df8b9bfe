import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../support/shop-world.ts';
import { median, type Figure } from './figure.ts';
import { open, openBenchWorld } from './opening.ts';
import { residentOf } from './usage.ts';

const restFor = 10_000;

const atRest = async (world: World): Promise<number | null> => {
  const { shop } = await open(world);
  await sleep(restFor);
  const resident = residentOf(shop.pid);
  await shop.stop();
  return resident;
};

/** The memory of the shop's node process, without the database's, ten seconds after it is ready. */
export const benchMemory = async (quick: boolean): Promise<readonly Figure[]> => {
  const world = await openBenchWorld();
  try {
    const line = (what: string, value: number | null, goal: number | null): Figure => ({
      part: 'memory',
      what,
      value,
      unit: 'MB',
      goal,
    });
    const first = await atRest(world);
    const later: (number | null)[] = [];
    while (later.length < (quick ? 1 : 3)) later.push(await atRest(world));
    const known = later.filter((one) => one !== null);
    return [
      line(`node at rest, median of ${String(later.length)}`, median(known), 150),
      line('node at rest, after the start that made the database', first, null),
    ];
  } finally {
    await world.close();
  }
};
