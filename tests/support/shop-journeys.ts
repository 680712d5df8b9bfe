import { expect } from 'chai';
import { expectCleanTraces } from './shop-traces.ts';
import type { World } from './shop-world.ts';

/** A way through the shop, from beginning to end. */
export type Walk = () => Promise<void>;

/** Adds a journey, which is a test of its own, to a suite. */
export type Journeys = {
  (title: string, walk: Walk): void;
  /** The suite's last test: what all its journeys left behind. `killed` says how many processes did not end by themselves. */
  readonly end: (units: readonly string[], killed?: number) => void;
};

const silently = <A>(promise: Promise<A>): Promise<A> => {
  promise.catch(() => undefined);
  return promise;
};

const notBegun = <A>(): Promise<A> => silently(Promise.reject(new Error('the suite was not begun')));

type Begun = { readonly begin: () => void; readonly close: () => Promise<void> };

const hours = new Map<string, Begun[]>();

// A run of a few tests by name begins suites whose own tests never come.
after(() => Promise.all([...hours.values()].flat().map(({ close }) => close())));

/**
 * A world with journeys that are walked in it at the same time. Suites of the same `hour` are begun together
 * with the first of them, since most of a journey is waiting: a test's own time says little. `open` builds the
 * world; it is closed after the last test, its shop ended before that.
 */
export const suite = (hour: string, open: () => Promise<World>): Journeys => {
  const starts: (() => Promise<void>)[] = [];
  let opened = notBegun<World>();
  let ended = notBegun<readonly (number | null)[]>();
  let isBegun = false;

  const end = async (walks: readonly Promise<void>[]): Promise<readonly (number | null)[]> => {
    await Promise.allSettled(walks);
    const world = await opened;
    await world.telegram.everythingTaken();
    await Promise.all(world.phones().map((phone) => phone.everyTapAnswered()));
    return Promise.all(world.processes().map((shop) => shop.stop()));
  };
  const begin = (): void => {
    if (isBegun) return;
    isBegun = true;
    opened = silently(open());
    ended = silently(end(starts.map((start) => start())));
  };
  const close = async (): Promise<void> => {
    const world = await opened.catch(() => null);
    opened = notBegun();
    await ended.catch(() => undefined);
    await world?.close();
  };

  const together = hours.get(hour) ?? [];
  hours.set(hour, [...together, { begin, close }]);
  before(async () => {
    hours.get(hour)?.forEach((other) => other.begin());
    await opened;
  });
  after(close);

  const journey = (title: string, walk: Walk): void => {
    let walked = notBegun<unknown>();
    starts.push(() => {
      const mine = silently(opened.then(walk));
      walked = mine;
      return mine;
    });
    it(title, async () => {
      await walked;
    });
  };
  return Object.assign(journey, {
    end: (units: readonly string[], killed = 0): void => {
      it('leaves no tap unanswered, no inner word in a chat and no secret in a log, and ends in order', async () => {
        const codes = await ended;
        expect(codes.filter((code) => code !== 0)).to.have.lengthOf(killed);
        expectCleanTraces(await opened, units);
      });
    },
  });
};

/** Has walks wait for each other, in the order in which they were added. */
export const inTurn = (): ((walk: Walk) => Walk) => {
  let last: Promise<unknown> = Promise.resolve();
  return (walk) => () => {
    const mine = last.then(walk);
    last = silently(mine).catch(() => undefined);
    return mine;
  };
};
