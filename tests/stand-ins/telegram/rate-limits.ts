import { tooManyRequestsRefusal, type Refusal } from './refusal.ts';

/** How many messages the service takes in a second, or in so many milliseconds. */
export interface RateLimits {
  readonly perChat: number;
  readonly overall: number;
  readonly perMilliseconds?: number;
}

/** The limits the manual names. */
export const liveRateLimits: RateLimits = { perChat: 1, overall: 30 };

export interface RateGuard {
  readonly limitTo: (limits: RateLimits | undefined) => void;
  /** Counts a message to this chat, or refuses it with 429. Only what sends a message counts. */
  readonly admit: (method: string, chatId: number | undefined) => Refusal | undefined;
}

const second = 1000;

/** A guard that lets everything pass until it is given limits. */
export const createRateGuard = (): RateGuard => {
  let limits: RateLimits | undefined;
  let sent: readonly { readonly at: number; readonly chatId: number }[] = [];

  return {
    limitTo: (given) => {
      limits = given;
      sent = [];
    },
    admit: (method, chatId) => {
      const sends = method.toLowerCase().startsWith('send') && method.toLowerCase() !== 'sendchataction';
      if (limits === undefined || !sends || chatId === undefined) return undefined;
      const now = Date.now();
      const { perMilliseconds = second } = limits;
      sent = sent.filter(({ at }) => now - at < perMilliseconds);
      const here = sent.filter((one) => one.chatId === chatId);
      if (here.length >= limits.perChat || sent.length >= limits.overall)
        return tooManyRequestsRefusal(Math.ceil(perMilliseconds / second));
      sent = [...sent, { at: now, chatId }];
      return undefined;
    },
  };
};
