import type { FollowUps } from '../../application/ports/follow-ups.ts';
import { followUpKey } from '../../domain/follow-up-key.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Memory } from './memory.ts';
import { drop, type State, type Waiting } from './state.ts';

const waitingFor = (followUp: FollowUp, now: Instant): Waiting => ({
  key: followUpKey(followUp),
  runAt: 'at' in followUp ? followUp.at : now,
  followUp,
});

/** The state with follow-ups queued; one that waits for the same thing is replaced. */
export const enqueue = (state: State, followUps: readonly FollowUp[], now: Instant): State => {
  const added = followUps.map((followUp) => waitingFor(followUp, now));
  const waiting = new Map(state.waiting);
  for (const one of added) {
    waiting.delete(one.key);
    waiting.set(one.key, one);
  }
  return { ...state, waiting };
};

export const memoryFollowUps = (memory: Memory, now: () => Instant): FollowUps => ({
  add: (followUps) => memory.set((state) => enqueue(state, followUps, now())),
});

/** The other end of the follow-ups, for whoever runs them. */
export type FollowUpQueue = {
  /** All that wait, those added last at the end. */
  readonly pending: () => readonly FollowUp[];
  /** Those whose moment has come, soonest first. They wait on until they are said to be done. */
  readonly due: (now: Instant) => readonly Waiting[];
  /** Takes out one that ran; another that took its place meanwhile stays. */
  readonly done: (waiting: Waiting) => void;
  /** Takes out all whose moment has come, soonest first. */
  readonly take: (now: Instant) => readonly FollowUp[];
  /** When the next one wants to run; null when none waits. */
  readonly nextAt: () => Instant | null;
};

const inTurn = (state: State): readonly Waiting[] =>
  [...state.waiting.values()].sort((a, b) => a.runAt - b.runAt);

const without = (state: State, one: Waiting): State =>
  state.waiting.get(one.key) === one ? { ...state, waiting: drop(state.waiting, one.key) } : state;

export const memoryQueue = (memory: Memory): FollowUpQueue => {
  const due = (now: Instant) => inTurn(memory.state()).filter(({ runAt }) => runAt <= now);
  const done = (one: Waiting) => void memory.set((state) => without(state, one))();
  return {
    due,
    done,
    pending: () => [...memory.state().waiting.values()].map(({ followUp }) => followUp),
    take: (now) => {
      const taken = due(now);
      taken.forEach(done);
      return taken.map(({ followUp }) => followUp);
    },
    nextAt: () => inTurn(memory.state())[0]?.runAt ?? null,
  };
};
