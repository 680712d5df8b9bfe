import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import { silentBatchMeter, type BatchMeter } from './batch-meter.ts';
import { isUndone } from './store-cause.ts';

/** So many calls travel in one statement at most. */
const most = 64;
/** So many statements of a kind are under way at once. */
const mostUnderWay = 2;
/** The second leaves only when so many wait: two that leave with one call each would make small batches for ever. */
const secondAt = 16;
/** A call that goes alone may have to wait for a row; it keeps the others back for so many milliseconds at most. */
const courtesy = 20;
/** More than any rush that the server could still answer in time. */
const mostWaiting = 4_096;

type Answer<No, A> = E.Either<No | StoreFailure, A>;

export type Batch<Call, No, A> = {
  /** As the server knows the statement. */
  readonly name: string;
  /** What a call is about: two about the same never travel together. */
  readonly keyOf: (call: Call) => string;
  /** All of them in one statement that waits for no row; null for a call that it left as it was. */
  readonly together: (calls: readonly Call[]) => Promise<E.Either<StoreFailure, readonly (A | null)[]>>;
  /** One by its own statement, which waits where it must, and says why where it refuses. */
  readonly alone: (call: Call) => Promise<Answer<No, A>>;
};

export type BatchOptions = {
  readonly meter: BatchMeter;
  /** Fewer calls than that go alone. */
  readonly least: number;
};

/** A call that nobody is beside goes alone. */
export const usualBatches: BatchOptions = { meter: silentBatchMeter, least: 2 };

type Waiting<Call, No, A> = {
  readonly call: Call;
  readonly since: number;
  readonly answer: (answer: Answer<No, A>) => void;
};

/**
 * Lets calls that are made at the same time travel in one statement, which is one commit and one wait for the disk,
 * while each stays all or nothing for itself: what a batch left out, and every call of one that was undone, goes by
 * its own statement afterwards. Where nobody knows whether a batch was committed, each of its calls fails, as it
 * would alone. Calls leave at the end of the turn of the loop while nothing is under way, and gather otherwise.
 */
export const inBatches = <Call, No, A>(
  { name, keyOf, together, alone }: Batch<Call, No, A>,
  { meter, least }: BatchOptions,
): ((call: Call) => Promise<Answer<No, A>>) => {
  const waiting: Waiting<Call, No, A>[] = [];
  const keys = new Set<string>();
  let underWay = 0;
  let isLeaving = false;

  const answerAlone = async ({ call, answer }: Waiting<Call, No, A>): Promise<void> => {
    answer(await alone(call));
  };

  const sendTogether = async (batch: readonly Waiting<Call, No, A>[]): Promise<void> => {
    meter.sent(name, batch.length);
    const outcome = await together(batch.map(({ call }) => call));
    if (E.isRight(outcome)) {
      batch.forEach((one, at) => {
        const answer = outcome.right[at] ?? null;
        if (answer !== null) return one.answer(E.right(answer));
        meter.alone(name, 'PassedOver');
        return void answerAlone(one);
      });
    } else if (isUndone(outcome.left.cause)) {
      meter.undone(name, outcome.left.cause);
      for (const one of batch) {
        meter.alone(name, 'Undone');
        void answerAlone(one);
      }
    } else for (const { answer } of batch) answer(outcome);
  };

  const send = async (batch: readonly Waiting<Call, No, A>[]): Promise<void> => {
    underWay += 1;
    for (const { since } of batch) meter.waited(name, performance.now() - since);
    const [only] = batch;
    if (only !== undefined && batch.length < least) {
      meter.alone(name, 'NoneBeside');
      await Promise.race([answerAlone(only), sleep(courtesy, undefined, { ref: false })]);
    } else await sendTogether(batch);
    underWay -= 1;
    leaveSoon();
  };

  const mayLeave = (): boolean =>
    waiting.length > 0 && (underWay === 0 || (underWay < mostUnderWay && waiting.length >= secondAt));

  const leaveSoon = (): void => {
    if (isLeaving || waiting.length === 0) return;
    isLeaving = true;
    setImmediate(() => {
      isLeaving = false;
      while (mayLeave()) void send(waiting.splice(0, most));
    });
  };

  return (call) => {
    const key = keyOf(call);
    if (keys.has(key)) {
      meter.alone(name, 'SameKey');
      return alone(call);
    }
    if (waiting.length >= mostWaiting)
      return Promise.resolve(E.left(storeFailure(name, new Error('too many calls wait'))));
    keys.add(key);
    return new Promise((answer) => {
      waiting.push({
        call,
        since: performance.now(),
        // Before the answer: who hears it may call for the same at once.
        answer: (answered) => {
          keys.delete(key);
          answer(answered);
        },
      });
      leaveSoon();
    });
  };
};
