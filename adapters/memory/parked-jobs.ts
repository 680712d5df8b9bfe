import * as E from 'fp-ts/lib/Either.js';
import type { ParkedJob, ParkedJobs } from '../../application/ports/parked-jobs.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import { followUpKey, followUpNames } from '../../domain/follow-up-key.ts';
import type { Instant } from '../../domain/instant.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { drop, put, type State } from './state.ts';

const jobOf = (id: string, followUp: FollowUp, error: string): ParkedJob => ({
  id,
  task: followUpNames[followUp.tag],
  order: 'order' in followUp ? followUp.order : null,
  error,
});

/** Follow-ups that were given up, numbered as they come, and the way to give one up for whoever runs them. */
export const memoryParkedJobs = (
  memory: Memory,
  now: () => Instant,
): ParkedJobs & { readonly park: (followUp: FollowUp, error: string) => void } => {
  let numbered = 0;
  const idOf = ({ parked }: State, followUp: FollowUp): string => {
    const same = [...parked.values()].find((kept) => followUpKey(kept.followUp) === followUpKey(followUp));
    return same?.job.id ?? String((numbered += 1));
  };
  return {
    list: (limit) => memory.ask(({ parked }) => [...parked.values()].map(({ job }) => job).slice(0, limit)),
    retry: (id) =>
      memory.change((state) => {
        const kept = state.parked.get(id);
        const left = { ...state, parked: drop(state.parked, id) };
        return E.right(kept === undefined ? [false, state] : [true, enqueue(left, [kept.followUp], now())]);
      }),
    park: (followUp, error) => {
      void memory.set((state) => {
        const job = jobOf(idOf(state, followUp), followUp, error);
        return { ...state, parked: put(state.parked, job.id, { job, followUp }) };
      })();
    },
  };
};
