import { between, instant, seconds, type Instant } from '../instant.ts';

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
  /** The actions that the policy remembers, in their order; the burst is the end of it. */
  readonly actions: readonly Instant[];
  /** The `➖ ➕` taps, and what came late, that the policy remembers: they have an allowance of their own. */
  readonly taps: readonly Instant[];
  readonly warnedAt: Instant | null;
};

export const noSpamState: SpamState = { actions: [], taps: [], warnedAt: null };

/** `Waited`: done at a moment that nobody knows, while the shop could not hear; people did it one by one. */
export type ActionKind = 'Action' | 'QuantityTap' | 'Waited';

export type Verdict = 'Admit' | 'Block' | 'BlockAndWarn';

const recent = (
  { memory }: SpamPolicy,
  moments: readonly Instant[],
  now: Instant,
  most: number,
): readonly Instant[] => moments.filter((moment) => between(moment, now) <= memory).slice(-most);

/** How many actions the burst at the end of these has. */
const burstOf = ({ gap }: SpamPolicy, actions: readonly Instant[]): number =>
  actions.reduce(
    ({ burst, last }, moment) => ({ burst: between(last, moment) > gap ? 1 : burst + 1, last: moment }),
    { burst: 0, last: instant(-Infinity) },
  ).burst;

/** Whether a warning is too young for another. */
export const wasWarned = ({ warnEvery }: SpamPolicy, { warnedAt }: SpamState, now: Instant): boolean =>
  warnedAt !== null && between(warnedAt, now) < warnEvery;

const block = (policy: SpamPolicy, state: SpamState, now: Instant): readonly [Verdict, SpamState] =>
  wasWarned(policy, state, now) ? ['Block', state] : ['BlockAndWarn', { ...state, warnedAt: now }];

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
  const actions = [...recent(policy, state.actions, now, policy.actions), now];
  const next = { ...state, actions };
  return burstOf(policy, actions) >= policy.actions ? block(policy, next, now) : ['Admit', next];
};

const inOrder = (moments: readonly Instant[]): readonly Instant[] => moments.toSorted((a, b) => a - b);

const latest = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : instant(Math.max(a, b));

/** What two who saw the same person know together. */
export const together = (one: SpamState, other: SpamState): SpamState => ({
  actions: inOrder([...one.actions, ...other.actions]),
  taps: inOrder([...one.taps, ...other.taps]),
  warnedAt: latest(one.warnedAt, other.warnedAt),
});

/**
 * Whether somebody acts so fast that several who each see a part of it may together see too much. The share of a
 * person's actions that one of two sees comes twice as slowly as all of them.
 */
export const isQuick = (policy: SpamPolicy, state: SpamState, kind: ActionKind, now: Instant): boolean => {
  const since = policy.memory / 2;
  const within = (moments: readonly Instant[]): number =>
    moments.filter((moment) => between(moment, now) <= since).length;
  return kind === 'Action' ? within(state.actions) >= 2 : within(state.taps) >= policy.taps / 5;
};
