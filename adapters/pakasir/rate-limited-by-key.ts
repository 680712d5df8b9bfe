import { withRetryAfter } from './rate-limited.ts';
import { rateLimiter, type RateLimiter } from './rate-limiter.ts';
import type { Pace } from './settings.ts';
import type { Answered, HttpCall, Send } from './transport.ts';

type CallsOfKey = { readonly turns: RateLimiter; next: Promise<Answered> | null };

/** Calls with a rate for each key of its own. */
export type CallsByKey = {
  readonly ask: (key: string, call: HttpCall) => Promise<Answered>;
  /** How many keys are kept: those asked about within their rate's time, or waiting. */
  readonly kept: () => number;
};

/**
 * Asks with one key while a call with the same key still waits for its turn share that call; one that has left
 * already is not shared, since its answer may be older than the question.
 */
export const rateLimitedByKey = (send: Send, timeoutMs: number, pace: Pace): CallsByKey => {
  const clients = new Map<string, CallsOfKey>();
  const clientOf = (key: string): CallsOfKey => {
    const client = clients.get(key) ?? { turns: rateLimiter(pace.statuses, pace.longestQueue), next: null };
    clients.set(key, client);
    return client;
  };
  const forgetWhenIdle = (key: string, client: CallsOfKey): void => {
    const forget = () => {
      if (client.next === null && client.turns.idle()) clients.delete(key);
    };
    setTimeout(forget, pace.statuses.withinMs + 1).unref();
  };
  const ask = (key: string, call: HttpCall): Promise<Answered> => {
    const client = clientOf(key);
    if (client.next !== null) return client.next;
    const answer = withRetryAfter(client.turns, pace.statuses, pace, () => {
      if (client.next === answer) client.next = null;
      return send(call, timeoutMs);
    });
    client.next = answer;
    void answer.finally(() => {
      if (client.next === answer) client.next = null;
      forgetWhenIdle(key, client);
    });
    return answer;
  };
  return { ask, kept: () => clients.size };
};
