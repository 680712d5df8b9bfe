import * as E from 'fp-ts/lib/Either.js';
import type { ParkedJob, ParkedJobs } from '../../application/ports/parked-jobs.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { followUpKey, followUpNames } from '../../domain/follow-ups/follow-up-key.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { stateWith, put } from './state.ts';

const orderOf = (followUp: FollowUp): OrderId | null => {
  const about = 'news' in followUp && typeof followUp.news === 'object' ? followUp.news : followUp;
  return 'order' in about ? about.order : null;
};

const jobOf = (id: string, followUp: FollowUp, error: string): ParkedJob => ({
  id,
  task: followUpNames[followUp.tag],
  order: orderOf(followUp),
  error,
});

/** Follow-ups that were given up, and the way to give one up for whoever runs them. */
export const memoryParkedJobs = (
  memory: Memory,
  now: () => Instant,
): ParkedJobs & { readonly park: (followUp: FollowUp, error: string) => void } => {
  let numbered = 0;
  return {
    list: (limit) => memory.ask(({ parked }) => [...parked.values()].map(({ job }) => job).slice(0, limit)),
    retry: (id, audit) =>
      memory.change((state) => {
        const stored = [...state.parked.values()].find(({ job }) => job.id === id);
        return E.right(
          stored === undefined
            ? [false, state]
            : [
                true,
                enqueue(stateWith(state, { audit: [...state.audit, ...audit] }), [stored.followUp], now()),
              ],
        );
      }),
    park: (followUp, error) => {
      void memory.set((state) => {
        const key = followUpKey(followUp);
        const id = state.parked.get(key)?.job.id ?? String((numbered += 1));
        return stateWith(state, {
          parked: put(state.parked, key, { job: jobOf(id, followUp, error), followUp }),
        });
      })();
    },
  };
};
