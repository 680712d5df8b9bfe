import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { readAnswer, type BadAnswer, type GivenAnswer } from '../../domain/manual/manual-input.ts';
import type { ManualTask } from '../../domain/manual/manual-task.ts';
import { isGivenBack } from '../../domain/balance/refunding.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { ManualWork, NotWaiting } from '../ports/manual-work.ts';
import type { Orders } from '../ports/orders.ts';
import {
  answeringOf,
  givenIn,
  nextOf,
  type Answering,
  type InputDeps,
  type NextInput,
} from '../next-input.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type WriteInput = {
  readonly buyer: BuyerId;
  readonly product: VariantCode;
  /** The label of the input that was asked for when the buyer wrote. */
  readonly asked: string;
  readonly text: string;
};

const answeredAt = (answering: readonly Answering[], at: number, answer: string): readonly Answering[] =>
  answering.map((one, place) => (place === at ? { ...one, answer } : one));

/** Keeps one answer of a buyer with its question, and says what is asked for next. An answer to what is answered, or asked for no more, changes nothing. */
export const writeInput =
  (deps: InputDeps) =>
  ({ buyer, product, asked, text }: WriteInput): TE.TaskEither<BadAnswer | StoreFailure, NextInput> =>
    pipe(
      TE.Do,
      TE.bind('spec', () => deps.manualWork.spec(product)),
      TE.bind('answers', () => deps.manualWork.answers(buyer, product)),
      TE.flatMap(({ spec, answers }): TE.TaskEither<BadAnswer | StoreFailure, NextInput> => {
        const answering = answeringOf(spec.inputs, answers);
        const at = answering.findIndex(({ input, answer }) => input.label === asked && answer === null);
        const input = answering[at]?.input;
        if (input === undefined) return TE.right(nextOf(answering));
        const read = readAnswer(input, text);
        if (E.isLeft(read)) return TE.left(read.left);
        const all = answeredAt(answering, at, read.right);
        return pipe(
          deps.manualWork.keepAnswers(buyer, product, givenIn(all)),
          TE.map(() => nextOf(all)),
        );
      }),
    );

type Correcting = {
  readonly manualWork: Pick<ManualWork, 'ofOrder' | 'answers' | 'keepAnswers' | 'correct'>;
  readonly orders: Pick<Orders, 'find'>;
  readonly clock: Clock;
};

type No = OrderNotFound | NotWaiting | StoreFailure;

const ownReturned = (
  deps: Pick<Correcting, 'orders'> & { readonly manualWork: Pick<ManualWork, 'ofOrder'> },
  buyer: BuyerId,
  order: OrderId,
  line: number,
): TE.TaskEither<No, ManualTask> =>
  pipe(
    lookAtOwnOrder(deps.orders)(buyer, order),
    TE.flatMap((own): TE.TaskEither<No, readonly ManualTask[]> =>
      isGivenBack(own, line) ? TE.left({ tag: 'NotWaiting' }) : deps.manualWork.ofOrder(order),
    ),
    TE.flatMap((tasks): TE.TaskEither<No, ManualTask> => {
      const task = tasks.find((one) => one.line === line);
      return task?.state === 'Returned' ? TE.right(task) : TE.left({ tag: 'NotWaiting' });
    }),
  );

export type CorrectInput = {
  readonly buyer: BuyerId;
  readonly order: OrderId;
  readonly line: number;
  /** Null to begin anew. */
  readonly answer: { readonly nth: number; readonly text: string } | null;
};

/** Takes the inputs of a task that came back once more, one after the other; with the last of them it waits for the staff again. */
export const correctInput =
  (deps: Correcting) =>
  ({ buyer, order, line, answer }: CorrectInput): TE.TaskEither<No | BadAnswer, NextInput> =>
    pipe(
      ownReturned(deps, buyer, order, line),
      TE.bindTo('task'),
      TE.bindW('before', ({ task }) =>
        answer === null
          ? TE.right<StoreFailure, readonly GivenAnswer[]>([])
          : deps.manualWork.answers(buyer, task.product),
      ),
      TE.flatMap(({ task, before }): TE.TaskEither<No | BadAnswer, NextInput> => {
        const answering = answeringOf(task.inputs, before);
        const asked = nextOf(answering);
        const read =
          answer === null || asked?.nth !== answer.nth ? null : readAnswer(asked.input, answer.text);
        if (read !== null && E.isLeft(read)) return TE.left(read.left);
        const all =
          read === null || asked === null ? answering : answeredAt(answering, asked.nth - 1, read.right);
        const next = nextOf(all);
        const texts = givenIn(all).map((one) => one.answer);
        return pipe(
          deps.manualWork.keepAnswers(buyer, task.product, next === null ? [] : givenIn(all)),
          TE.flatMap((): TE.TaskEither<No | BadAnswer, void> =>
            next === null ? deps.manualWork.correct(task, texts, deps.clock.now()) : TE.right(undefined),
          ),
          TE.map(() => next),
        );
      }),
    );
