import type { World } from '../support/shop-world.ts';
import { median, type Figure } from './figure.ts';
import { open, openBenchWorld, type Opened } from './opening.ts';
import type { Workplace } from './workplace.ts';

const openOnce = async (world: World): Promise<Opened> => {
  const opened = await open(world);
  await opened.shop.stop();
  return opened;
};

const firstTime = async ({ forgetBuild }: Workplace): Promise<Opened> => {
  forgetBuild();
  const world = await openBenchWorld();
  try {
    return await openOnce(world);
  } finally {
    await world.close();
  }
};

const again = async (times: number): Promise<readonly Opened[]> => {
  const world = await openBenchWorld();
  try {
    await openOnce(world);
    const opened: Opened[] = [];
    while (opened.length < times) opened.push(await openOnce(world));
    return opened;
  } finally {
    await world.close();
  }
};

const figuresOf = (title: string, opened: readonly Opened[], goal: number): readonly Figure[] => {
  const ready = opened.map((one) => one.ready);
  const listening = opened.map((one) => one.listening);
  const worked = opened.map((one) => one.worked).filter((one) => one !== null);
  const line = (what: string, value: number | null, bound: number | null): Figure => ({
    part: 'start',
    what: `${title}: ${what}`,
    value,
    unit: 'ms',
    goal: bound,
  });
  return [
    line(`ready, median of ${String(ready.length)}`, median(ready), goal),
    line('ready, slowest', Math.max(...ready), null),
    line('takes updates, median', median(listening), null),
    line("node's processor time until then, median", median(worked), null),
  ];
};

/** How long a start takes: with nothing built and no database yet, and then with both. */
export const benchStart = async (workplace: Workplace, quick: boolean): Promise<readonly Figure[]> => {
  const first: Opened[] = [];
  while (first.length < (quick ? 1 : 3)) first.push(await firstTime(workplace));
  return [
    ...figuresOf('very first time', first, 10_000),
    ...figuresOf('database exists', await again(quick ? 3 : 9), 3_000),
  ];
};
