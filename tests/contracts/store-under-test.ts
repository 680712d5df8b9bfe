import type { Settings } from '../../application/ports/settings.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Stores } from '../../application/ports/stores.ts';

/** The ports of one empty store, and a look at the jobs that wait in it. */
export type StoreUnderTest = Stores & {
  readonly settings: Settings;
  /** Another process over the same store, with a copy of its own. */
  readonly settingsElsewhere: () => Settings;
  /** Those waiting to be run, now or later, in no order. */
  readonly pendingFollowUps: () => Promise<readonly FollowUp[]>;
  readonly close: () => Promise<void>;
};

/** One whose jobs can be made to fail. */
export type ParkingStore = StoreUnderTest & {
  /** Has a follow-up that waits use up its tries, as if it had failed so often. */
  readonly park: (followUp: FollowUp, error: string) => Promise<void>;
};

/** Opens an empty store; asked for once a test. */
export type OpenStore = () => Promise<StoreUnderTest>;

/** Gives each test of the surrounding `describe` an empty store of its own, and closes it afterwards. */
export const freshStore = <S extends StoreUnderTest>(open: () => Promise<S>): (() => S) => {
  let store: S | null = null;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store?.close();
    store = null;
  });
  return () => {
    if (store === null) throw new Error('The store is open within a test only.');
    return store;
  };
};
