import * as E from 'fp-ts/lib/Either.js';
import { conflict, type Answer } from '../refusal.ts';
import type { Changes } from '../changes.ts';
import type { UpdateQueue } from './update-queue.ts';

type Updates = readonly Readonly<Record<string, unknown>>[];

export interface PollRequest {
  readonly limit: number;
  /** How long to wait for an update when there is none, in milliseconds. */
  readonly timeout: number;
  /** Fires when the bot hung up. */
  readonly gone: AbortSignal;
}

/** Hands waiting updates to one bot at a time. */
export interface LongPoll {
  /** Resolves with the waiting updates, at once or when the first comes; with a conflict when another poll takes over. */
  readonly poll: (request: PollRequest) => Promise<Answer<Updates>>;
  /** Ends the poll under way with a conflict. */
  readonly interrupt: (reason: string) => void;
}

const takenOver = 'terminated by other getUpdates request; make sure that only one bot instance is running';

/** Long polling over `queue`: what is handed out stays there until it is confirmed. */
export const createLongPoll = (queue: UpdateQueue, changes: Changes): LongPoll => {
  let current: { ended?: Answer<Updates> } | undefined;

  const interrupt = (reason: string): void => {
    if (current === undefined) return;
    current.ended = E.left(conflict(reason));
    changes.announce();
  };

  return {
    interrupt,
    poll: async ({ limit, timeout, gone }) => {
      interrupt(takenOver);
      const mine: { ended?: Answer<Updates> } = {};
      current = mine;
      const hangUp = (): void => {
        mine.ended = E.right([]);
        changes.announce();
      };
      gone.addEventListener('abort', hangUp);
      const ready = (): Answer<Updates> | undefined => {
        if (mine.ended !== undefined) return mine.ended;
        const updates = queue.waiting().slice(0, limit);
        return updates.length === 0 ? undefined : E.right(updates.map(({ body }) => body));
      };
      try {
        return await changes.until(ready, timeout, () => 'no update');
      } catch {
        return E.right([]);
      } finally {
        gone.removeEventListener('abort', hangUp);
        if (current === mine) current = undefined;
      }
    },
  };
};
