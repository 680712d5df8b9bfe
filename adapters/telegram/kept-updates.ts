import { setTimeout as pause } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Log } from '../../application/ports/log.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { parseJson } from '../kit/parse-json.ts';

/** Updates that Telegram was told are done before they were. What a process holds is nobody else's, for some seconds after it last said so. */
export type UpdateStore = {
  /** Commits them in this order and holds them; answers their places. */
  readonly keep: (texts: readonly string[]) => TaskEither<StoreFailure, readonly number[]>;
  /** Forgets those that are done, whoever holds them, and holds on to the others that are still held. */
  readonly settle: (done: readonly number[], still: readonly number[]) => TaskEither<StoreFailure, void>;
  /** Forgets what this process kept, holds still, and does not know of: the answer with its place was lost. */
  readonly forgetUnknown: (known: readonly number[]) => TaskEither<StoreFailure, void>;
  /** Takes all that nobody holds any longer, in their order. The text is null where it cannot be read. */
  readonly claim: () => TaskEither<
    StoreFailure,
    readonly { readonly place: number; readonly text: string | null }[]
  >;
  /** How many other processes hold. */
  readonly elsewhere: () => TaskEither<StoreFailure, number>;
};

/** Milliseconds for which an update is held: a bot that was killed is followed by the next that much later at most. */
export const holdFor = 5_000;
/** Milliseconds after which it is held anew. */
const holdAnewAfter = 1_500;
/** Milliseconds from one look at what is done to the next. */
const settleEvery = 200;
/** Milliseconds between two looks at what another process still holds. */
const glance = 250;
/** Milliseconds for which another process is waited for: as long as one that stops may take for what is under way. */
const patience = 30_000;
/** Milliseconds between two looks for what a process left behind that ended in the meantime. */
export const lookEvery = 60_000;

/** An update that is under way. */
export type UnderWay = {
  readonly update: unknown;
  /** Telegram may forget it. */
  readonly confirm: () => void;
};

export type Keeping = {
  /** Works on what another process left behind, and ends when nobody else holds anything any more: what comes then is newer. */
  readonly resume: (signal: AbortSignal) => Promise<void>;
  /** The same for what is free by now, without waiting for anybody. */
  readonly look: () => Promise<void>;
  /** Takes one from Telegram. */
  readonly take: (one: UnderWay, waited: boolean) => void;
  /** Commits all that is under way and not kept yet, so that Telegram may forget it. */
  readonly keep: () => Promise<void>;
  /** So many are under way, kept or not. */
  readonly underWay: () => number;
  /** Resolves when nothing is under way and what was kept is forgotten. */
  readonly end: () => Promise<void>;
};

type Settings = {
  readonly store: UpdateStore;
  readonly receive: (update: unknown, waited: boolean) => Promise<void>;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Hears whenever one is done or kept. */
  readonly changed?: () => void;
};

type Held = UnderWay & { place: number | null; isDone: boolean };

/**
 * What is under way, and how it outlives the process once Telegram has forgotten it. Nothing is written as long as
 * nobody asks for it: an update that is done soon is confirmed by its number alone.
 */
export const openKeeping = ({ store, receive, log, changed = () => undefined }: Settings): Keeping => {
  const running = new Set<Promise<void>>();
  const unkept = new Set<Held>();
  /** When each place was last held. */
  const heldAt = new Map<number, number>();
  const done = new Set<number>();
  let keeping: Promise<void> | null = null;
  let settling: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let ended = false;
  /** When the last answer was lost: what should have been kept may be, by now or in a moment. */
  let lostAt: number | null = null;
  /** So many statements are under way that hold places which are not known here yet. */
  let asking = 0;

  const failed = (what: string, { operation, cause }: StoreFailure): void => {
    log.warn(what, { operation, cause });
  };

  /*
   * Whoever asks for places waits for this one, so that all that is held and not known was lost. Again and again for a
   * while, since a server may commit late what it did not answer.
   */
  const forgetLost = async (): Promise<void> => {
    if (lostAt === null || asking > 0) return;
    const [lost, now] = [lostAt, performance.now()];
    const forgotten = await store.forgetUnknown([...heldAt.keys()])();
    if (E.isRight(forgotten) && lostAt === lost && now - lost > holdFor) lostAt = null;
  };

  const forAPlace = async (ask: () => Promise<void>): Promise<void> => {
    while (settling !== null) await settling;
    asking += 1;
    await ask().finally(() => (asking -= 1));
  };

  const settle = async (): Promise<void> => {
    await forgetLost();
    const now = performance.now();
    const gone = [...done];
    const still = [...heldAt].flatMap(([place, at]) =>
      !done.has(place) && now - at > holdAnewAfter ? [place] : [],
    );
    if (gone.length + still.length === 0) return;
    const settled = await store.settle(gone, still)();
    if (E.isLeft(settled)) return failed('updates that are done could not be forgotten yet', settled.left);
    for (const place of gone) {
      done.delete(place);
      heldAt.delete(place);
    }
    for (const place of still) if (heldAt.has(place)) heldAt.set(place, now);
  };

  const settleInTurn = (): Promise<void> => {
    settling ??= settle().finally(() => (settling = null));
    return settling;
  };

  const settleSoon = (): void => {
    if (timer !== null || (heldAt.size === 0 && lostAt === null) || ended) return;
    timer = setTimeout(() => {
      void settleInTurn().then(() => {
        timer = null;
        settleSoon();
      });
    }, settleEvery);
  };

  const hold = (one: Held, place: number): void => {
    one.place = place;
    heldAt.set(place, performance.now());
    if (one.isDone) done.add(place);
    settleSoon();
  };

  const begin = (one: Held, waited: boolean): void => {
    const work = receive(one.update, waited).finally(() => {
      one.isDone = true;
      unkept.delete(one);
      one.confirm();
      if (one.place !== null) done.add(one.place);
      running.delete(work);
      changed();
    });
    running.add(work);
  };

  const keepUnkept = async (): Promise<void> => {
    const all = [...unkept];
    if (all.length === 0) return;
    const kept = await store.keep(all.map(({ update }) => JSON.stringify(update)))();
    if (E.isLeft(kept)) {
      lostAt = performance.now();
      settleSoon();
      failed('updates under way could not be kept, what is behind them waits', kept.left);
      await pause(glance);
      return;
    }
    all.forEach((one, at) => {
      unkept.delete(one);
      one.confirm();
      const place = kept.right[at];
      if (place !== undefined) hold(one, place);
    });
    changed();
  };

  const claimFree = async (): Promise<void> => {
    const claimed = await store.claim()();
    if (E.isLeft(claimed)) return failed('what was under way before could not be read', claimed.left);
    if (claimed.right.length > 0)
      log.info('going on with updates of a process that ended', { count: claimed.right.length });
    for (const { place, text } of claimed.right) {
      const one: Held = {
        update: text === null ? null : E.getOrElse<unknown, unknown>(() => null)(parseJson(text)),
        confirm: () => undefined,
        place: null,
        isDone: false,
      };
      hold(one, place);
      begin(one, true);
    }
  };

  const look = (): Promise<void> => forAPlace(claimFree);

  return {
    look,
    resume: async (signal) => {
      const until = performance.now() + patience;
      while (!signal.aborted) {
        await look();
        const held = await store.elsewhere()();
        if (E.isRight(held) && held.right === 0) return;
        if (performance.now() > until) {
          log.warn('another process still works on its updates, going on beside it');
          return;
        }
        await pause(glance, undefined, { signal }).catch(() => undefined);
      }
    },
    take: ({ update, confirm }, waited) => {
      const one: Held = { update, confirm, place: null, isDone: false };
      unkept.add(one);
      begin(one, waited);
    },
    keep: () => {
      keeping ??= forAPlace(keepUnkept).finally(() => (keeping = null));
      return keeping;
    },
    underWay: () => running.size,
    end: async () => {
      await keeping;
      while (running.size > 0) await Promise.allSettled(running);
      ended = true;
      if (timer !== null) clearTimeout(timer);
      // What is settled just now may have begun before the last was done.
      await settling;
      await settle();
    },
  };
};
