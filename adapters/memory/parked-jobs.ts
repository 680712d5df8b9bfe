import * as E from 'fp-ts/lib/Either.js';
import type { ParkedJob, ParkedJobs } from '../../application/ports/parked-jobs.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import { followUpKey, followUpNames } from '../../domain/follow-up-key.ts';
import type { Instant } from '../../domain/instant.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { drop, put } from './state.ts';

const jobOf = (followUp: FollowUp, error: string): ParkedJob => ({
  id: followUpKey(followUp),
  task: followUpNames[followUp.tag],
  order: 'order' in followUp ? followUp.order : null,
  error,
});

/** Follow-ups that were given up, and the way to give one up for whoever runs them. */
export const memoryParkedJobs = (
  memory: Memory,
  now: () => Instant,
): ParkedJobs & { readonly park: (followUp: FollowUp, error: string) => void } => ({
  list: (limit) => memory.ask(({ parked }) => [...parked.values()].map(({ job }) => job).slice(0, limit)),
  retry: (id) =>
    memory.change((state) => {
      const kept = state.parked.get(id);
      const left = { ...state, parked: drop(state.parked, id) };
      return E.right(kept === undefined ? [false, state] : [true, enqueue(left, [kept.followUp], now())]);
    }),
  park: (followUp, error) => {
    const job = jobOf(followUp, error);
    void memory.set((state) => ({ ...state, parked: put(state.parked, job.id, { job, followUp }) }))();
  },
});
