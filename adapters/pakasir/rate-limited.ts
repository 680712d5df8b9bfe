import * as E from 'fp-ts/lib/Either.js';
import type { Clock } from '../../application/ports/clock.ts';
import type { GatewayPaces } from '../../application/ports/gateway-paces.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import { after } from '../../domain/instant.ts';
import type { Rate } from '../../domain/payment/gateway.ts';
import { atOnce, rateLimiter, type RateLimiter, type SharedTurns } from './rate-limiter.ts';
import type { Pace } from './settings.ts';
import { noAnswer, type Answered, type HttpCall, type Send } from './transport.ts';

export type Watch = {
  readonly log: Log;
  readonly meter: Pick<Meter, 'gatewayCall'>;
  /** Where the processes of a shop share the gateway's rates; none where there is only one. */
  readonly shared?: { readonly gatewayPaces: GatewayPaces; readonly clock: Clock };
};

/** The turns of one kind of call as all processes share them. Where the store cannot be asked, each keeps the rate by itself. */
export const sharedTurns = (shared: Watch['shared'], line: string, rate: Rate): SharedTurns | undefined =>
  shared && {
    take: async (wanted) => {
      const asked = shared.clock.now();
      const turns = await shared.gatewayPaces.reserve(line, rate, asked, wanted)();
      return E.isLeft(turns) ? atOnce(wanted) : turns.right.map((turn) => turn - asked);
    },
    pause: (milliseconds) => {
      void shared.gatewayPaces.hold(line, after(shared.clock.now(), milliseconds))();
    },
  };

const outcomeOf = (answered: Answered): string => {
  if (answered.tag === 'TooFast') return 'too-fast';
  if (answered.tag === 'NoAnswer') return answered.why;
  if (answered.status < 300) return 'ok';
  return answered.status === 404 ? 'not-found' : 'refused';
};

/** Counts and times every call. */
export const metered =
  (send: Send, meter: Watch['meter']): Send =>
  async (call, timeoutMs) => {
    const start = performance.now();
    const answered = await send(call, timeoutMs);
    meter.gatewayCall(call.operation, outcomeOf(answered), performance.now() - start);
    return answered;
  };

const crowded = noAnswer('not-sent', 'was not asked: too many calls wait already');

/** Sends in turn; after a 429 waits as long as it says, or twice as long each time, and sends again a bounded number of times. */
export const withRetryAfter = async (
  turns: RateLimiter,
  rate: Rate,
  pace: Pace,
  send: () => Promise<Answered>,
): Promise<Answered> => {
  for (let tried = 1; ; tried += 1) {
    if (!(await turns.turn())) return crowded;
    const answered = await send();
    if (answered.tag !== 'TooFast' || tried >= pace.tooFastTries) return answered;
    const wait = answered.retryAfterMs ?? rate.withinMs * 2 ** (tried - 1);
    if (wait > pace.longestPauseMs) return answered;
    turns.pause(wait);
  }
};

export type Calls = (call: HttpCall) => Promise<Answered>;

/** Sends calls that share one rate. */
export const rateLimited = (
  send: Send,
  rate: Rate,
  timeoutMs: number,
  pace: Pace,
  shared?: SharedTurns,
): Calls => {
  const turns = rateLimiter(rate, pace.longestQueue, shared);
  return (call) => withRetryAfter(turns, rate, pace, () => send(call, timeoutMs));
};

export type CoalescedCalls = (key: string, call: HttpCall) => Promise<Answered>;

/**
 * The same, where a call joins one with the same key that still waits for its turn: however often a stranger makes
 * us ask, few turns are gone. One that has left already is not joined, since its answer may be older than the question.
 */
export const coalesced = (
  send: Send,
  rate: Rate,
  timeoutMs: number,
  pace: Pace,
  shared?: SharedTurns,
): CoalescedCalls => {
  const turns = rateLimiter(rate, pace.longestQueue, shared);
  const waiting = new Map<string, Promise<Answered>>();
  return (key, call) => {
    const before = waiting.get(key);
    if (before !== undefined) return before;
    const leave = (): void => {
      if (waiting.get(key) === answer) waiting.delete(key);
    };
    const answer = withRetryAfter(turns, rate, pace, () => {
      leave();
      return send(call, timeoutMs);
    });
    waiting.set(key, answer);
    void answer.finally(leave);
    return answer;
  };
};
