import { setTimeout as pause } from 'node:timers/promises';
import { GrammyError, type Api } from 'grammy';
import type { Log } from '../../application/ports/log.ts';
import { failure, isRefusal } from './trouble.ts';
import { openUnconfirmed } from './unconfirmed.ts';

export const wantedUpdates = ['message', 'callback_query'] as const;

export type Polling = {
  /** Fetches nothing new, ends what is under way and confirms it. */
  readonly stop: () => Promise<void>;
};

type Settings = {
  readonly api: Api;
  readonly receive: (update: unknown) => Promise<void>;
  readonly log: Log;
};

/** Seconds that Telegram may keep us waiting for news. */
const patience = 30;
/** Milliseconds between two looks while an update is under way, since Telegram answers at once then. */
const glance = 200;
/** The most that Telegram hands out at once. */
const batch = 100;
/** Milliseconds after which an update that takes long, as one does whose gateway is silent, no longer hides those behind it. */
const longEnough = 3_000;
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
 * are done: what a crash interrupts comes again. Only where a whole batch is stuck behind it, one that takes long
 * is confirmed early, or one slow payment would make the shop deaf to everybody.
 */
export const startPolling = ({ api, receive, log }: Settings): Polling => {
  const unconfirmed = openUnconfirmed();
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  const take = (id: number, update: unknown): void => {
    const work = receive(update).finally(() => {
      unconfirmed.done(id);
      running.delete(work);
    });
    running.add(work);
  };

  const fetchOnce = async (timeout: number, signal?: AbortSignal): Promise<number> => {
    const offset = unconfirmed.ask();
    const updates = await api.getUpdates(
      { limit: batch, timeout, allowed_updates: wantedUpdates, ...(offset === undefined ? {} : { offset }) },
      // grammY's own type of signal is older than Node's; the object is the same.
      signal as Parameters<Api['getUpdates']>[1],
    );
    const fresh = updates.filter(({ update_id }) => unconfirmed.admit(update_id));
    fresh.forEach((update) => {
      take(update.update_id, update);
    });
    const hidesTheRest = updates.length === batch && fresh.length === 0;
    if (hidesTheRest && running.size < mostUnderWay) unconfirmed.letGo(longEnough);
    return fresh.length;
  };

  const glanceAgain = (): Promise<unknown> => Promise.race([...running, pause(glance)]);

  const loop = async (): Promise<void> => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        const fresh = await fetchOnce(patience, stopping.signal);
        failures = 0;
        if (fresh === 0 && running.size > 0) await glanceAgain();
      } catch (cause) {
        if (stopping.signal.aborted) return;
        failures += 1;
        const hint = isRefusal(cause, 409) ? 'another process fetches updates with the same token' : null;
        log.warn('updates not fetched, trying again', { cause: hint ?? failure('getUpdates', cause).cause });
        await pause(waitAfter(cause, failures), undefined, { signal: stopping.signal }).catch(
          () => undefined,
        );
      }
    }
  };

  const looping = loop();
  return {
    stop: async () => {
      stopping.abort();
      await looping;
      await Promise.allSettled(running);
      if (unconfirmed.ask() === undefined) return;
      await api
        .getUpdates({ offset: unconfirmed.ask() ?? 0, limit: 1, timeout: 0 })
        .catch((cause: unknown) => {
          log.warn('last updates not confirmed, they will come again', failure('getUpdates', cause));
        });
    },
  };
};
