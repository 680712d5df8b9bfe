import type { FollowUps } from '../../application/ports/follow-ups.ts';
import { followUpKey } from '../../domain/follow-ups/follow-up-key.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Instant } from '../../domain/instant.ts';
import { firstThing, withoutFirst, withThing, type Agenda } from './agenda.ts';
import type { Memory } from './memory.ts';
import { stateWith, drop, put, type State, type Waiting } from './state.ts';

const waitingFor = (followUp: FollowUp, now: Instant): Waiting => ({
  key: followUpKey(followUp),
  runAt: 'at' in followUp ? followUp.at : now,
  followUp,
});

type WaitingMap = State['waiting'];

const isWaiting = (waiting: WaitingMap, one: Waiting): boolean => waiting.get(one.key) === one;

/** The agenda keeps what was replaced or done until its turn comes. */
const withoutGone = (agenda: Agenda<Waiting>, waiting: WaitingMap): Agenda<Waiting> => {
  let left = agenda;
  for (let first = firstThing(left); first !== null && !isWaiting(waiting, first); first = firstThing(left))
    left = withoutFirst(left);
  return left;
};

const enqueueOne = (state: State, one: Waiting): State => {
  const waiting = put(drop(state.waiting, one.key), one.key, one);
  return stateWith(state, {
    waiting,
    agenda: withThing(withoutGone(state.agenda, waiting), one, one.runAt),
    parked: drop(state.parked, one.key),
  });
};

/** The state with follow-ups queued; one that waits for the same thing is replaced. */
export const enqueue = (state: State, followUps: readonly FollowUp[], now: Instant): State =>
  followUps.map((followUp) => waitingFor(followUp, now)).reduce(enqueueOne, state);

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
  /** Has one wait for another moment, and answers with it; null when it waits no longer or another took its place. */
  readonly postpone: (waiting: Waiting, runAt: Instant) => Waiting | null;
  /** Takes out all whose moment has come, soonest first. */
  readonly take: (now: Instant) => readonly FollowUp[];
  /** When the next one wants to run; null when none waits. */
  readonly nextAt: () => Instant | null;
};

const dueBy = ({ agenda, waiting }: State, now: Instant): readonly Waiting[] => {
  const due: Waiting[] = [];
  let left = withoutGone(agenda, waiting);
  for (let first = firstThing(left); first !== null && first.runAt <= now; first = firstThing(left)) {
    due.push(first);
    left = withoutGone(withoutFirst(left), waiting);
  }
  return due;
};

const without = (state: State, one: Waiting): State => {
  if (!isWaiting(state.waiting, one)) return state;
  const waiting = drop(state.waiting, one.key);
  return stateWith(state, { waiting, agenda: withoutGone(state.agenda, waiting) });
};

export const memoryQueue = (memory: Memory): FollowUpQueue => {
  const due = (now: Instant) => dueBy(memory.state(), now);
  const done = (one: Waiting) => void memory.set((state) => without(state, one))();
  return {
    due,
    done,
    postpone: (one, runAt) => {
      if (!isWaiting(memory.state().waiting, one)) return null;
      const later: Waiting = { ...one, runAt };
      void memory.set((state) => enqueueOne(state, later))();
      return later;
    },
    pending: () => [...memory.state().waiting.values()].map(({ followUp }) => followUp),
    take: (now) => {
      const taken = due(now);
      taken.forEach(done);
      return taken.map(({ followUp }) => followUp);
    },
    nextAt: () => {
      const { agenda, waiting } = memory.state();
      return firstThing(withoutGone(agenda, waiting))?.runAt ?? null;
    },
  };
};
