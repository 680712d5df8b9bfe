import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import type { Transformer } from 'grammy';
import type { Clock } from '../../application/ports/clock.ts';
import type { SendBudgets } from '../../application/ports/send-budgets.ts';
import { telegramPace, type Pace } from '../../domain/broadcast/pace.ts';
import { between, type Instant } from '../../domain/instant.ts';
import { openMessageWindow } from './message-window.ts';

/** What this process says by Telegram, held to what the whole shop may. */
export type Pacing = {
  /** For answers to buyers and goods: they go at once, and are told of afterwards. */
  readonly answers: Transformer;
  /**
   * For alerts: each takes the next slot of the whole shop and the next turn of its chat. One whose turn is far away is
   * refused, and so is one that finds a few waiting: the answer says when to come again, each at a moment of its own.
   */
  readonly alerts: Transformer;
  /** For broadcasts: calls when the slot has come, the chat had no word for a second, and the one before has gone. */
  readonly post: <A>(chat: number | null, at: Instant, call: () => Promise<A>) => Promise<A>;
};

type Settings = {
  readonly budgets: Pick<SendBudgets, 'spend' | 'reserve'>;
  readonly clock: Clock;
  readonly pace?: Pace;
};

/** Milliseconds after which what went out is told of: so much may be said beyond the budget. */
const tellAfter = 100;
/** Milliseconds between two messages to one chat: a second, and what the way there may take less for the next. */
const perChat = 1_050;
/** So many alerts wait or are on their way in a process: whoever runs jobs has more hands than that, for the goods. */
const mostAlerts = 4;
/** Milliseconds after which whoever was refused comes again at the latest: who would come later may never come, as its news are told with others. */
const latestReturn = 30_000;
/** So many chats are remembered before those are looked for that may be forgotten. */
const remembered = 2_000;

/** Messages of broadcasts that are late make up for it by so much of a gap each, and for so many milliseconds at once. */
const leastGap = 0.87;
const latest = 20;

const isMessage = (method: string): boolean => /^(send(?!ChatAction)|edit|copy|forward)/i.test(method);

/** Zero for none. */
const chatOf = (payload: object): number => ('chat_id' in payload ? Number(payload.chat_id) : 0);

/** What Telegram itself would answer. */
const tooSoon = (wait: number) => {
  // Whole milliseconds first: the clock of the process has fractions, which would make a second more.
  const retry_after = Math.ceil(Math.round(wait) / 1_000);
  const description = `Too Many Requests: retry after ${String(retry_after)}`;
  return { ok: false, error_code: 429, description, parameters: { retry_after } } as const;
};

/** When which chat may be written to again, as far as this process knows. */
const openChatTurns = () => {
  const freeAt = new Map<number, number>();
  const forget = (now: number): void => {
    if (freeAt.size > remembered) for (const [chat, at] of freeAt) if (at <= now) freeAt.delete(chat);
  };
  return {
    note: (chat: number): void => {
      const now = performance.now();
      forget(now);
      freeAt.set(chat, Math.max(freeAt.get(chat) ?? 0, now + perChat));
    },
    /** Milliseconds to wait for the turn that is taken by this. */
    take: (chat: number): number => {
      const now = performance.now();
      forget(now);
      const turn = Math.max(now, freeAt.get(chat) ?? 0);
      freeAt.set(chat, turn + perChat);
      return turn - now;
    },
  };
};

/** Who was refused comes again a turn of the chat after the one before, or all would come at the same moment. */
const openReturns = () => {
  const lastAt = new Map<number, number>();
  return {
    /** Milliseconds after which an alert of the chat is to come again, whose turn is so far away. */
    after: (chat: number, turn: number): number => {
      const now = performance.now();
      if (lastAt.size > remembered) for (const [other, at] of lastAt) if (at <= now) lastAt.delete(other);
      const next = Math.min((lastAt.get(chat) ?? 0) + perChat, now + latestReturn);
      const at = Math.max(now + Math.max(turn, perChat), next);
      lastAt.set(chat, at);
      return at - now;
    },
  };
};

/** The chats whose turn is far away, as the whole shop answered: a turn only moves further, so until it is near nobody asks again. */
const openFarTurns = () => {
  const turnAt = new Map<number, number>();
  return {
    learn: (chat: number, wait: number): void => {
      const now = performance.now();
      if (turnAt.size > remembered) for (const [other, at] of turnAt) if (at <= now) turnAt.delete(other);
      turnAt.set(chat, now + wait);
    },
    /** Milliseconds until then; zero where nothing is known. */
    until: (chat: number): number => Math.max(0, (turnAt.get(chat) ?? 0) - performance.now()),
  };
};

/**
 * Counts what goes out and paces what can wait. An answer costs no round trip: what was said is told to the budget a
 * moment later, in one statement for all of it.
 */
export const openPacing = ({ budgets, clock, pace = telegramPace }: Settings): Pacing => {
  const turns = openChatTurns();
  const returns = openReturns();
  const far = openFarTurns();
  const window = openMessageWindow(pace.perSecond);
  /** So many places of a second are left to answers while people are being answered. */
  const spare = Math.ceil(pace.perSecond - 1_000 / pace.busyGap);
  let postedAt = -Infinity;
  let dueAt = -Infinity;
  let saidAt = -Infinity;
  let line: Promise<void> = Promise.resolve();
  let spent: readonly number[] = [];
  let timer: NodeJS.Timeout | null = null;
  let alertsNow = 0;

  const tell = (): void => {
    timer = null;
    const chats = spent;
    spent = [];
    // Untold it only makes the shop a little fast for a moment.
    void budgets.spend(chats, clock.now())();
  };
  const note = (chat: number): void => {
    saidAt = performance.now();
    spent = [...spent, chat];
    turns.note(chat);
    timer ??= setTimeout(tell, tellAfter).unref();
  };
  /** Milliseconds that an answer waits for the place that the next message of a broadcast would have had. */
  const untilPlace = (): number => (performance.now() - postedAt < 1_000 ? window.untilFree() : 0);
  // A process that could do nothing for a moment would let go of all that came due in it at once.
  const untilFree = (): number => {
    const now = performance.now();
    const isBusy = now - saidAt < pace.busyFor;
    return Math.max(window.untilFree(isBusy ? spare : 0), dueAt - now);
  };
  const pass = async (): Promise<void> => {
    for (let left = untilFree(); left > 0; left = untilFree()) await sleep(Math.ceil(left));
    postedAt = performance.now();
    dueAt = Math.max(dueAt, postedAt - latest) + leastGap * pace.gap;
  };
  const inLine = (): Promise<void> => {
    line = line.then(pass);
    return line;
  };
  const untilTurn = async (chat: number): Promise<number> => {
    const turn = await budgets.reserve(chat, clock.now())();
    // Where nobody can be asked, an alert goes all the same.
    return E.isRight(turn) ? between(clock.now(), turn.right) : 0;
  };
  const counted = async <A>(call: () => Promise<A>, answered = window.leaves()): Promise<A> => {
    try {
      return await call();
    } finally {
      answered();
    }
  };

  return {
    answers: async (call, method, payload, signal) => {
      if (!isMessage(method)) return call(method, payload, signal);
      note(chatOf(payload));
      const wait = untilPlace();
      const answered = window.leaves(wait);
      if (wait > 0) await sleep(Math.ceil(wait));
      return counted(() => call(method, payload, signal), answered);
    },
    alerts: async (call, method, payload, signal) => {
      if (!isMessage(method)) return call(method, payload, signal);
      const chat = chatOf(payload);
      const known = far.until(chat);
      if (known > pace.patience) return tooSoon(returns.after(chat, known));
      if (alertsNow >= mostAlerts) return tooSoon(returns.after(chat, 0));
      alertsNow += 1;
      try {
        const turn = await untilTurn(chat);
        // Nothing was taken: whoever wanted it comes again then, as after a word of Telegram's own.
        if (turn > pace.patience) {
          far.learn(chat, turn);
          return tooSoon(returns.after(chat, turn));
        }
        const wait = Math.max(turns.take(chat), turn);
        if (wait > 0) await sleep(Math.min(wait, pace.patience));
        for (let left = window.untilFree(); left > 0; left = window.untilFree()) await sleep(Math.ceil(left));
        return await counted(() => call(method, payload, signal));
      } finally {
        alertsNow -= 1;
      }
    },
    post: async (chat, at, call) => {
      const early = between(clock.now(), at);
      if (early > 0) await sleep(early);
      const wait = chat === null ? 0 : turns.take(chat);
      if (wait > 0) await sleep(wait);
      await inLine();
      return counted(call);
    },
  };
};
