import type { BuyerId } from '../../../domain/people/buyer.ts';
import { seconds } from '../../../domain/instant.ts';
import type { Core } from '../shop/core.ts';
import type { Process, Processes } from '../shop/processes.ts';
import type { Random } from '../time/random.ts';
import type { Scheduler } from '../time/scheduler.ts';
import type { Faults } from './faults.ts';

/** What a person did, as the shop handles it; done again from its beginning when it comes again. */
export type Handle<A> = (core: Core) => Promise<A>;

export type Telegram = {
  /** Brings an update to the shop until one of its processes has handled it; answers with what came of it. */
  readonly bring: <A>(person: BuyerId, handle: Handle<A>) => Promise<A>;
};

type Settings = {
  readonly processes: Processes;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly faults: Faults;
};

/** Telegram keeps an update until it is acknowledged: what a process took with it into its death comes again. */
export const openTelegram = ({ processes, scheduler, random, faults }: Settings): Telegram => {
  const deliver = <A>(handle: Handle<A>, handled: (answer: A) => void): void => {
    processes.whenAlive(() => {
      const process: Process | null = processes.any();
      process?.run(handle, {
        ended: handled,
        lost: () => {
          faults.count('update brought again');
          scheduler.later(random.whole(100, 3_000), () => {
            deliver(handle, handled);
          });
        },
      });
    });
  };

  /** It was handled, but Telegram did not hear so. */
  const bringAgain = <A>(handle: Handle<A>): void => {
    scheduler.later(random.whole(10, seconds(20)), () => {
      deliver(handle, () => undefined);
    });
  };

  return {
    bring: (_, handle) =>
      new Promise((resolve) => {
        scheduler.later(random.whole(20, 200), () => {
          deliver(handle, (answer) => {
            if (faults.strikes('update brought again', 0.004)) bringAgain(handle);
            resolve(answer);
          });
        });
      }),
  };
};
