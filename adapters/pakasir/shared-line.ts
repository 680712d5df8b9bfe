import { patiently } from './line.ts';
import { rateLimiter, type RateLimiter } from './rate-limiter.ts';
import type { Pace } from './settings.ts';
import type { Answered, HttpCall, Send } from './transport.ts';

type Desk = { readonly turns: RateLimiter; next: Promise<Answered> | null };

/** A line with a rate for each key of its own. */
export type SharedLine = {
  readonly ask: (key: string, call: HttpCall) => Promise<Answered>;
  /** How many keys are kept: those asked about within their rate's time, or waiting. */
  readonly kept: () => number;
};

/**
 * Asks with one key while a call with the same key still waits for its turn share that call; one that has left
 * already is not shared, since its answer may be older than the question.
 */
export const sharedLine = (send: Send, timeoutMs: number, pace: Pace): SharedLine => {
  const desks = new Map<string, Desk>();
  const deskOf = (key: string): Desk => {
    const client = desks.get(key) ?? { turns: rateLimiter(pace.statuses, pace.longestQueue), next: null };
    desks.set(key, client);
    return client;
  };
  const forgetWhenIdle = (key: string, client: Desk): void => {
    const forget = () => {
      if (client.next === null && client.turns.idle()) desks.delete(key);
    };
    setTimeout(forget, pace.statuses.withinMs + 1).unref();
  };
  const ask = (key: string, call: HttpCall): Promise<Answered> => {
    const client = deskOf(key);
    if (client.next !== null) return client.next;
    const answer = patiently(client.turns, pace.statuses, pace, () => {
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
  return { ask, kept: () => desks.size };
};
