import { setTimeout as pause } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import type { DesiredState, Found } from './desired-state.ts';
import { waitAfter } from './polling.ts';

/** What became of one look at one setting. */
export type Outcome =
  | { readonly tag: 'Settled'; readonly state: DesiredState['name']; readonly found: Found }
  | { readonly tag: 'NotSettled'; readonly state: DesiredState['name']; readonly cause: unknown }
  /** Every setting is as wanted. */
  | { readonly tag: 'AllSettled' };

type Settings = {
  readonly states: readonly DesiredState[];
  /** Milliseconds from one look to the next while everything is as wanted. */
  readonly every: number;
  readonly note: (outcome: Outcome) => Promise<void>;
};

export type Reconciler = {
  /** Resolves when every setting was looked at once, whatever came of it. */
  readonly first: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A refusal of one setting says nothing of the others; anything else is about Telegram as a whole. */
const isOfThisOne = (cause: unknown): boolean =>
  cause instanceof GrammyError &&
  cause.error_code >= 400 &&
  cause.error_code < 500 &&
  ![401, 404, 429].includes(cause.error_code);

/**
 * Keeps settings at Telegram as the shop wants them: looks and puts right, soon again where that failed, and from
 * time to time for ever, since others may change them.
 */
export const startReconciler = ({ states, every, note }: Settings): Reconciler => {
  const stopping = new AbortController();

  /** The last failure of a round; null when everything is as wanted. */
  const round = async (): Promise<{ readonly cause: unknown } | null> => {
    let failed: { readonly cause: unknown } | null = null;
    for (const { name: state, settle } of states) {
      if (stopping.signal.aborted) return failed;
      try {
        await note({ tag: 'Settled', state, found: await settle() });
      } catch (cause) {
        failed = { cause };
        await note({ tag: 'NotSettled', state, cause });
        if (!isOfThisOne(cause)) return failed;
      }
    }
    if (failed === null) await note({ tag: 'AllSettled' });
    return failed;
  };

  const rest = (milliseconds: number): Promise<void> =>
    pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);

  const loop = async (before: { readonly cause: unknown } | null): Promise<void> => {
    let failed = before;
    let failures = failed === null ? 0 : 1;
    while (!stopping.signal.aborted) {
      await rest(failed === null ? every : waitAfter(failed.cause, failures));
      if (stopping.signal.aborted) return;
      failed = await round();
      failures = failed === null ? 0 : failures + 1;
    }
  };

  const first = round();
  const looping = first.then(loop);
  return {
    first: first.then(() => undefined),
    stop: async () => {
      stopping.abort();
      await looping;
    },
  };
};
