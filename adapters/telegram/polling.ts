import { setTimeout as pause } from 'node:timers/promises';
import * as t from 'io-ts';
import { GrammyError, type Api } from 'grammy';
import type { Log } from '../../application/ports/log.ts';
import { failure } from './errors.ts';
import { lookEvery, openKeeping, type UpdateStore } from './kept-updates.ts';
import { openUnconfirmed } from './unconfirmed.ts';

/** `my_chat_member` tells that somebody who had blocked the bot can be written to again. */
export const wantedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

export type Polling = {
  /** Fetches nothing new, ends what is under way and confirms it. */
  readonly stop: () => Promise<void>;
};

/** Hears how the fetching goes. */
type Watch = {
  readonly fetched: () => Promise<void>;
  /** Does what can be done about it, then updates are fetched again. */
  readonly notFetched: (cause: unknown) => Promise<unknown>;
};

type Settings = {
  readonly api: Pick<Api, 'getUpdates'>;
  /** `waited`: the update may have lain at Telegram for some time while nobody asked for it. */
  readonly receive: (update: unknown, waited: boolean) => Promise<void>;
  /** Where updates lie that stand in the way of those behind them. */
  readonly store: UpdateStore;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly watch: Watch;
  /** Milliseconds from one question to the next while all is calm. */
  readonly pace?: number;
};

const Update = t.type({ update_id: t.Int });

/** Seconds that Telegram may keep us waiting for news. */
const patience = 30;
/** Milliseconds between two looks while an update is under way, since Telegram answers at once then. */
const glance = 200;
/** Milliseconds between two questions at least while updates are under way: each answer may hold all of those again. */
const breath = 10;
/** The most that Telegram hands out at once. */
const batch = 100;
/** Milliseconds from one question to the next where nothing came of the first and nothing was under way, whatever was answered: a server that answers at once is not asked without end. */
const calm = 1_000;
/** Milliseconds without an answer after which what comes next may have waited: people did it one by one, whatever its speed now. */
const deafness = 5_000;
/** From so many in an answer on, those under way are kept in the store before they fill it: a shop that is calm writes nothing. */
const crowd = batch / 2;
/** Beyond so many under way the rest has to wait. */
const mostUnderWay = 1_000;
const waits = [500, 1_000, 2_000, 5_000, 10_000];
/** A timer that is set for longer fires at once. */
const longestTimer = 2 ** 31 - 1;

/** Milliseconds to wait after so many failures in a row: what Telegram asks for, or longer each time. */
export const waitAfter = (cause: unknown, failures: number): number =>
  cause instanceof GrammyError && cause.parameters.retry_after !== undefined
    ? Math.min(cause.parameters.retry_after * 1_000, longestTimer)
    : (waits[Math.min(failures, waits.length) - 1] ?? 0);

/**
 * Fetches updates and hands each over at once. An update is confirmed to Telegram only after it, and all before it,
 * are done: what a crash interrupts comes again. Telegram shows a hundred from there on, so that slow ones would hide
 * those behind them: once it shows half of that, what is under way is committed to the store and confirmed at once, and
 * what a crash interrupts of it is taken from there, before anything newer.
 */
export const startPolling = ({ api, receive, store, log, watch, pace = calm }: Settings): Polling => {
  const unconfirmed = openUnconfirmed();
  const stopping = new AbortController();

  let heardAt: number | null = null;
  let waited = true;
  let full = false;
  let wake = (): void => undefined;
  const keeping = openKeeping({
    store,
    receive,
    log,
    changed: () => {
      wake();
    },
  });

  /** Whether what is fetched next may have waited: so it is at the start, after deafness, and as long as there is more of it. */
  const mayHaveWaited = (failures: number): boolean => {
    if (failures > 0 || heardAt === null) return performance.now() - (heardAt ?? -Infinity) > deafness;
    return waited && full;
  };

  const fetchOnce = async (timeout: number): Promise<'News' | 'Nothing' | 'Anew'> => {
    const offset = unconfirmed.ask();
    const answer: unknown = await api.getUpdates(
      {
        limit: batch,
        timeout,
        allowed_updates: wantedUpdates,
        ...(offset === undefined ? {} : { offset }),
      },
      // grammY's own type of signal is older than Node's; the object is the same.
      stopping.signal as Parameters<Api['getUpdates']>[1],
    );
    heardAt = performance.now();
    const updates = Array.isArray(answer) ? answer.filter(Update.is) : [];
    const byId = new Map<number, unknown>(updates.map((update) => [update.update_id, update]));
    const { fresh, anew } = unconfirmed.take([...byId.keys()]);
    if (anew) log.info('Telegram counts its updates anew');
    for (const [id, confirm] of fresh) keeping.take({ update: byId.get(id), confirm }, waited);
    full = byId.size === batch;
    if (byId.size >= crowd && keeping.underWay() < mostUnderWay) void keeping.keep();
    if (anew) return 'Anew';
    return fresh.size > 0 ? 'News' : 'Nothing';
  };

  const rest = (milliseconds: number): Promise<void> =>
    pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);

  /** Until one is done or kept, for the time of a glance at most. */
  const glanceAgain = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, glance);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = async (): Promise<void> => {
    let failures = 0;
    let lookedAt = performance.now();
    while (!stopping.signal.aborted) {
      const askedAt = performance.now();
      if (askedAt - lookedAt > lookEvery) {
        lookedAt = askedAt;
        void keeping.look();
      }
      // Then Telegram answers at once with what is under way, which may be done by now: no reason to wait.
      const heldUp = unconfirmed.holdsUp();
      waited = mayHaveWaited(failures);
      try {
        // At the start and after a failure the answer is wanted at once: whether all is well again is not to wait for news.
        const probing = failures > 0 || heardAt === null;
        const came = await fetchOnce(probing ? 0 : patience);
        failures = 0;
        void watch.fetched();
        const isQuiet = came === 'Nothing' && !probing;
        if (came === 'Anew' || (isQuiet && !heldUp && !unconfirmed.holdsUp()))
          await rest(askedAt + pace - performance.now());
        else if (!full || isQuiet) {
          if (isQuiet && unconfirmed.holdsUp()) await glanceAgain();
          await rest(Math.max(0, askedAt + breath - performance.now()));
        }
      } catch (cause) {
        if (stopping.signal.aborted) return;
        failures += 1;
        await watch.notFetched(cause);
        await rest(waitAfter(cause, failures));
      }
    }
  };

  const looping = keeping.resume(stopping.signal).then(loop);
  return {
    stop: async () => {
      stopping.abort();
      wake();
      await looping;
      await keeping.end();
      if (unconfirmed.ask() === undefined) return;
      await api
        .getUpdates({ offset: unconfirmed.ask() ?? 0, limit: 1, timeout: 0 })
        .catch((cause: unknown) => {
          log.warn('last updates not confirmed, they will come again', failure('getUpdates', cause));
        });
    },
  };
};
