import { between, seconds, type Instant } from '../instant.ts';

/** What is known of one person's latest actions; small and bounded. */
export type Conduct = {
  /** The actions of the running burst, none older than five seconds. */
  readonly burst: readonly Instant[];
  /** The `➖ ➕` taps, and what came late, of the last five seconds: they have an allowance of their own. */
  readonly taps: readonly Instant[];
  readonly warnedAt: Instant | null;
};

/** `Waited`: done at a moment that nobody knows, while the shop could not hear; people did it one by one. */
export type ActionKind = 'Action' | 'QuantityTap' | 'Waited';

export type Verdict = 'Admit' | 'Block' | 'BlockAndWarn';

export const spamLimits = {
  /** Milliseconds between two actions of one burst, at most. */
  gap: seconds(1),
  /** Milliseconds after which an action is forgotten. */
  memory: seconds(5),
  /** This action of a burst is the first to be blocked. */
  actions: 5,
  /** So many quantity taps, or actions that come late, are admitted within `memory`. */
  taps: 20,
  /** Milliseconds between two warnings. */
  warnEvery: seconds(120),
} as const;

export const firstConduct: Conduct = { burst: [], taps: [], warnedAt: null };

const recent = (moments: readonly Instant[], now: Instant, most: number): readonly Instant[] =>
  moments.filter((moment) => between(moment, now) <= spamLimits.memory).slice(-most);

const continueBurst = (burst: readonly Instant[], now: Instant): readonly Instant[] => {
  const last = burst.at(-1);
  const fresh = last === undefined || between(last, now) > spamLimits.gap;
  return fresh ? [now] : [...recent(burst, now, spamLimits.actions), now];
};

const block = (conduct: Conduct, now: Instant): readonly [Verdict, Conduct] =>
  conduct.warnedAt === null || between(conduct.warnedAt, now) >= spamLimits.warnEvery
    ? ['BlockAndWarn', { ...conduct, warnedAt: now }]
    : ['Block', conduct];

/** Whether an action is admitted, and what is remembered of it. Blocked actions count too, so that hammering goes on being blocked. */
export const judge = (conduct: Conduct, kind: ActionKind, now: Instant): readonly [Verdict, Conduct] => {
  if (kind !== 'Action') {
    const taps = [...recent(conduct.taps, now, spamLimits.taps), now];
    const next = { ...conduct, taps };
    if (taps.length <= spamLimits.taps) return ['Admit', next];
    // Nobody is warned and reported for a haste that the shop's own silence made.
    return kind === 'Waited' ? ['Block', next] : block(next, now);
  }
  const burst = continueBurst(conduct.burst, now);
  const next = { ...conduct, burst };
  return burst.length >= spamLimits.actions ? block(next, now) : ['Admit', next];
};
