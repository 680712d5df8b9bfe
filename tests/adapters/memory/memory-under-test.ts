import { createMemoryStore } from '../../../adapters/memory/store.ts';
import type { StoreUnderTest } from '../../contracts/store-under-test.ts';
import { settableClock } from '../../support/fakes/settable-clock.ts';

/** An empty shop in memory, for the contracts. */
export const openMemory = (): Promise<StoreUnderTest> => {
  const { queue, ...ports } = createMemoryStore({ clock: settableClock() });
  return Promise.resolve({
    ...ports,
    pendingFollowUps: () => Promise.resolve(queue.pending()),
    close: () => Promise.resolve(),
  });
};
