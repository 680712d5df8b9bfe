import * as E from 'fp-ts/lib/Either.js';
import type { Task } from 'fp-ts/lib/Task.js';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import type { Faults } from '../outside/faults.ts';
import type { Random } from '../time/random.ts';
import type { Scheduler } from '../time/scheduler.ts';

/** Whoever makes a call: one life of a process, from its start to its end. */
export type Caller = { readonly isAlive: () => boolean; readonly kill: () => void };

/** What comes of one call: after so many milliseconds it is `done`, and its caller hears `answer`, at once or later. */
export type Course<A> = {
  readonly takes: number;
  readonly done: Task<A> | null;
  /** What the caller hears instead of what was done; null is the truth. */
  readonly instead: A | null;
  /** So many milliseconds after it was done. */
  readonly heardAfter: number;
  /** How much likelier than in others the caller dies in it; once where it is not said. */
  readonly risk?: number;
};

/** One call of a port: `orders.find`, and what it was given. */
export type Asked = { readonly what: string; readonly given: readonly unknown[] };

/** Decides on the course of a call when it is made. */
export type Fate = <A>(asked: Asked, call: Task<A>) => Course<A>;

/** Makes a call on behalf of a caller: it waits for its turn, and may find its caller dead. */
export type Call = <A>(caller: Caller, asked: Asked, call: Task<A>) => Promise<A>;

/** Every call of a port waits for its turn; what else runs meanwhile, and whether its caller lives on, is up to the seed. */
export const openCalls = (
  scheduler: Scheduler,
  random: Random,
  faults: Faults,
  afterwards: () => void,
): ((fate: Fate) => Call) => {
  /** In usual weather one process in so many calls dies, half of them before and half of them after it was done. */
  const deaths = 1 / 1_500;

  return (fate) =>
    <A>(caller: Caller, asked: Asked, call: Task<A>): Promise<A> =>
      new Promise((resolve, reject) => {
        if (!caller.isAlive()) return;
        const { takes, done, instead, heardAfter, risk = 1 } = fate(asked, call);
        const hear = (answer: Promise<A> | null): void => {
          if (!caller.isAlive()) return;
          if (instead !== null) resolve(instead);
          else answer?.then(resolve, reject);
        };
        scheduler.later(takes, () => {
          if (!caller.isAlive()) return;
          const dies = faults.severity() > 0 && random.chance(deaths * risk * faults.severity());
          const before = dies && random.chance(0.5);
          if (before) {
            caller.kill();
            return;
          }
          const answer = done === null ? null : done();
          afterwards();
          if (dies) {
            caller.kill();
            return;
          }
          if (heardAfter === 0) hear(answer);
          else
            scheduler.later(heardAfter, () => {
              hear(answer);
            });
        });
      });
};

const brokenConnection = new Error('the connection broke');

const isStoreFailure = (no: unknown): no is StoreFailure =>
  typeof no === 'object' && no !== null && 'tag' in no && no.tag === 'StoreFailure';

/** A failure of the store that no store had: the shop itself could not do what it decided. Null where the answer is none. */
export const madeUpFailure = (answer: unknown): StoreFailure | null => {
  const no = typeof answer === 'object' && answer !== null && 'left' in answer ? answer.left : null;
  return isStoreFailure(no) && no.cause !== brokenConnection ? no : null;
};

/** The database: quick, seldom slow, and away now and then; a broken connection hides what came of the last word. */
export const storeFate = (random: Random, faults: Faults, isAway: () => boolean): Fate => {
  return <A>({ what }: Asked, call: Task<A>): Course<A> => {
    const takes = random.whole(1, 4);
    const straight: Course<A> = { takes, done: call, instead: null, heardAfter: 0 };
    const no = () => E.left(storeFailure(what, brokenConnection)) as A;
    if (isAway()) return { ...straight, takes: 20, done: null, instead: no() };
    if (faults.severity() === 0) return straight;
    const luck = random.fraction() / faults.severity();
    if (luck > 0.006) return straight;
    if (luck < 0.0015) faults.count('store fails');
    else if (luck < 0.003) faults.count('answer of the store lost');
    else faults.count('store slow');
    if (luck < 0.0015) return { ...straight, done: null, instead: no() };
    if (luck < 0.003) return { ...straight, instead: no() };
    return { ...straight, takes: random.whole(100, 4_000) };
  };
};

type Method = (...given: readonly unknown[]) => Task<unknown>;

/** The port with every call of it made through `call`. */
export const calling = <P extends object>(port: P, name: string, caller: Caller, call: Call): P =>
  Object.fromEntries(
    Object.entries(port).map(([method, found]: [string, unknown]) => {
      if (typeof found !== 'function') return [method, found];
      const what = `${name}.${method}`;
      const run = found as Method;
      return [
        method,
        (...given: readonly unknown[]) =>
          () =>
            call(caller, { what, given }, run(...given)),
      ];
    }),
  ) as P;
