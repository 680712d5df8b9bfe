import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { followUpKey } from '../../../domain/follow-ups/follow-up-key.ts';
import { instant } from '../../../domain/instant.ts';
import type { ParkingStore } from '../../contracts/store-under-test.ts';
import { settableClock } from '../../support/fakes/settable-clock.ts';

/** By then everything that waits is due. */
const noHurry = instant(8_000_000_000_000_000);

/** An empty shop in memory, for the contracts. */
export const openMemory = (): Promise<ParkingStore> => {
  const { queue, ...ports } = createMemoryStore({ clock: settableClock() });
  return Promise.resolve({
    ...ports,
    settingsElsewhere: () => ports.settings,
    pendingFollowUps: () => Promise.resolve(queue.pending()),
    park: (followUp, error) => {
      queue
        .due(noHurry)
        .filter((one) => one.key === followUpKey(followUp))
        .forEach(queue.done);
      ports.parkedJobs.park(followUp, error);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  });
};
