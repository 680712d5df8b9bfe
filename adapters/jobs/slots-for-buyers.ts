import type { Job, Worker, WorkerEvents } from 'graphile-worker';
import { unhurried } from '../kit/unhurried.ts';

/** Keeps part of a process's slots free of jobs that may take their time. */
export type SlotsForBuyers = {
  /** What a slot that looks for a job now must pass over; asked each time, just before the look. */
  readonly passOver: () => string[] | null;
  readonly follow: (events: WorkerEvents) => void;
};

const isUnhurried = ({ flags }: Job): boolean => flags !== null && unhurried in flags;

/**
 * At most so many slots at a time have a job that is marked as unhurried. A slot is let look for one before it is known
 * what it finds, so that slots which look at the same moment are not let in one too many; the engine asks and then says
 * whose look begins, in the same order.
 */
export const openSlotsForBuyers = (most: number): SlotsForBuyers => {
  const asked: boolean[] = [];
  const holders = new Set<Worker>();
  let taken = 0;
  const release = (worker: Worker): void => {
    if (holders.delete(worker)) taken -= 1;
  };
  return {
    passOver: () => {
      const isLetIn = taken < most;
      if (isLetIn) taken += 1;
      asked.push(isLetIn);
      return isLetIn ? null : [unhurried];
    },
    follow: (events) => {
      events.on('worker:getJob:start', ({ worker }) => {
        if (asked.shift() === true) holders.add(worker);
      });
      events.on('job:start', ({ worker, job }) => {
        if (!isUnhurried(job)) release(worker);
      });
      events.on('worker:getJob:empty', ({ worker }) => {
        release(worker);
      });
      events.on('worker:getJob:error', ({ worker }) => {
        release(worker);
      });
      events.on('job:complete', ({ worker }) => {
        release(worker);
      });
      // A slot that gives up in the middle says nothing else.
      events.on('worker:stop', ({ worker }) => {
        release(worker);
      });
    },
  };
};
