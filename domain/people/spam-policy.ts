import { between, seconds, type Instant } from '../instant.ts';

/** How fast a person may act. */
export type SpamPolicy = {
  /** Milliseconds between two actions of one burst, at most. */
  readonly gap: number;
  /** Milliseconds after which an action is forgotten. */
  readonly memory: number;
  /** This action of a burst is the first to be blocked. */
  readonly actions: number;
  /** So many quantity taps, or actions that come late, are admitted within `memory`. */
  readonly taps: number;
  /** Milliseconds between two warnings. */
  readonly warnEvery: number;
};

export const standardSpamPolicy: SpamPolicy = {
  gap: seconds(1),
  memory: seconds(5),
  actions: 5,
  taps: 20,
  warnEvery: seconds(120),
};

/** What is known of one person's latest actions; small and bounded. */
export type SpamState = {
  /** The actions of the running burst, none older than the policy remembers. */
  readonly burst: readonly Instant[];
  /** The `➖ ➕` taps, and what came late, that the policy remembers: they have an allowance of their own. */
  readonly taps: readonly Instant[];
  readonly warnedAt: Instant | null;
};

export const noSpamState: SpamState = { burst: [], taps: [], warnedAt: null };

/** `Waited`: done at a moment that nobody knows, while the shop could not hear; people did it one by one. */
export type ActionKind = 'Action' | 'QuantityTap' | 'Waited';

export type Verdict = 'Admit' | 'Block' | 'BlockAndWarn';

const recent = (
  { memory }: SpamPolicy,
  moments: readonly Instant[],
  now: Instant,
  most: number,
): readonly Instant[] => moments.filter((moment) => between(moment, now) <= memory).slice(-most);

const continueBurst = (policy: SpamPolicy, burst: readonly Instant[], now: Instant): readonly Instant[] => {
  const last = burst.at(-1);
  const fresh = last === undefined || between(last, now) > policy.gap;
  return fresh ? [now] : [...recent(policy, burst, now, policy.actions), now];
};

const block = ({ warnEvery }: SpamPolicy, state: SpamState, now: Instant): readonly [Verdict, SpamState] =>
  state.warnedAt === null || between(state.warnedAt, now) >= warnEvery
    ? ['BlockAndWarn', { ...state, warnedAt: now }]
    : ['Block', state];

/** Whether an action is admitted, and what is remembered of it. Blocked actions count too, so that hammering goes on being blocked. */
export const applySpamPolicy = (
  policy: SpamPolicy,
  state: SpamState,
  kind: ActionKind,
  now: Instant,
): readonly [Verdict, SpamState] => {
  if (kind !== 'Action') {
    const taps = [...recent(policy, state.taps, now, policy.taps), now];
    const next = { ...state, taps };
    if (taps.length <= policy.taps) return ['Admit', next];
    // Nobody is warned and reported for a haste that the shop's own silence made.
    return kind === 'Waited' ? ['Block', next] : block(policy, next, now);
  }
  const burst = continueBurst(policy, state.burst, now);
  const next = { ...state, burst };
  return burst.length >= policy.actions ? block(policy, next, now) : ['Admit', next];
};
