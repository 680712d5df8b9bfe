import type { Changes } from './changes.ts';

/** A way in which a call goes wrong. */
export type Fault =
  | {
      readonly kind: 'refuses';
      readonly code: number;
      readonly description: string;
      readonly retryAfter?: number;
      readonly migrateTo?: number;
    }
  | { readonly kind: 'breaks'; readonly status: 500 | 502 }
  | { readonly kind: 'drops-connection' }
  | { readonly kind: 'hangs' }
  | { readonly kind: 'loses-answer' }
  | { readonly kind: 'answers-late'; readonly milliseconds: number }
  | { readonly kind: 'holds' };

/** 429; the bot is told to wait `seconds`. */
export const tooManyRequests = (seconds: number): Fault => ({
  kind: 'refuses',
  code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  retryAfter: seconds,
});
/** An answer of our choice; `description` in full, such as `Bad Request: chat not found`. */
export const refuses = (code: number, description: string): Fault => ({ kind: 'refuses', code, description });
/** 400, as for a group that became a supergroup of another number. */
export const movedTo = (chat: number): Fault => ({
  kind: 'refuses',
  code: 400,
  description: 'Bad Request: group chat was upgraded to a supergroup chat',
  migrateTo: chat,
});
/** 403, as if the person had blocked the bot just now. */
export const blockedByUser = (): Fault => refuses(403, 'Forbidden: bot was blocked by the user');
/** 500 or 502 with a page of HTML, as a proxy in front of the service answers. */
export const breaks = (status: 500 | 502 = 502): Fault => ({ kind: 'breaks', status });
/** The connection closes before anything was done. */
export const dropsConnection = (): Fault => ({ kind: 'drops-connection' });
/** Nothing is done and nothing ever answered. */
export const hangs = (): Fault => ({ kind: 'hangs' });
/** It is done, and the connection closes before the answer. For `webhook`: the bot's answer is lost, the update comes again. */
export const losesAnswer = (): Fault => ({ kind: 'loses-answer' });
/** Done and answered after a while. */
export const answersLate = (milliseconds: number): Fault => ({ kind: 'answers-late', milliseconds });
/** Waits for `release()` of its handle, then is done and answered. */
export const holds = (): Fault => ({ kind: 'holds' });

export interface CallTarget {
  readonly method: string;
  readonly chatId: number | undefined;
  readonly text?: string;
}

/** Which calls a fault strikes; all of them when nothing is said, once when `times` is not said. */
export interface FaultAim {
  readonly method?: string | readonly string[];
  readonly chat?: number;
  /** Strikes only messages whose text or caption matches. */
  readonly text?: RegExp;
  readonly times?: number;
  /** How many such calls go well before. */
  readonly after?: number;
}

/** A fault in place. */
export interface FaultHandle {
  /** How many calls it struck. */
  readonly strikes: () => number;
  /** Resolves when it struck `times` calls; rejects after `within` milliseconds (10 s). */
  readonly struck: (times?: number, within?: number) => Promise<void>;
  /** Lets the calls it holds go on, and strikes no more. */
  readonly release: () => void;
}

/** A fault that struck a call; `released` fires when the call may go on. */
export interface Strike {
  readonly fault: Fault;
  readonly released: AbortSignal;
}

export interface Faults {
  readonly place: (fault: Fault, aim?: FaultAim) => FaultHandle;
  readonly strike: (target: CallTarget) => Strike | undefined;
}

const hits = (aim: FaultAim, target: CallTarget): boolean => {
  const methods = typeof aim.method === 'string' ? [aim.method] : (aim.method ?? [target.method]);
  return (
    methods.some((method) => method.toLowerCase() === target.method.toLowerCase()) &&
    (aim.chat === undefined || aim.chat === target.chatId) &&
    (aim.text === undefined || aim.text.test(target.text ?? ''))
  );
};

interface Placed {
  readonly fault: Fault;
  readonly aim: FaultAim;
  readonly release: AbortController;
  spare: number;
  strikes: number;
}

const isLeft = ({ aim, strikes, release }: Placed): boolean =>
  !release.signal.aborted && strikes < (aim.times ?? 1);

/** No fault yet; those placed first strike first. */
export const createFaults = (changes: Changes): Faults => {
  const all: Placed[] = [];

  return {
    place: (fault, aim = {}) => {
      const placed: Placed = {
        fault,
        aim,
        release: new AbortController(),
        spare: aim.after ?? 0,
        strikes: 0,
      };
      all.push(placed);
      const missing = (times: number) => (): string =>
        `the fault "${fault.kind}" struck ${placed.strikes} of ${times} calls`;
      return {
        strikes: () => placed.strikes,
        struck: async (times = 1, within = 10_000) => {
          await changes.until(() => (placed.strikes >= times ? true : undefined), within, missing(times));
        },
        release: () => {
          placed.release.abort();
        },
      };
    },
    strike: (target) => {
      const placed = all.find((one) => isLeft(one) && hits(one.aim, target));
      if (placed === undefined) return undefined;
      if (placed.spare > 0) {
        placed.spare -= 1;
        return undefined;
      }
      placed.strikes += 1;
      changes.announce();
      return { fault: placed.fault, released: placed.release.signal };
    },
  };
};
