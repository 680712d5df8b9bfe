import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../domain/catalogue/product.ts';
import { answersTo, readAnswer, type GivenAnswer, type ManualInput } from '../domain/manual/manual-input.ts';
import type { BuyerId } from '../domain/people/buyer.ts';
import type { ManualWork } from './ports/manual-work.ts';
import type { StoreFailure } from './ports/store-failure.ts';

export type InputDeps = { readonly manualWork: Pick<ManualWork, 'spec' | 'answers' | 'keepAnswers'> };

/** What is asked for next, the `nth` of so many; null where all is answered. */
export type NextInput = { readonly input: ManualInput; readonly nth: number; readonly of: number } | null;

/** An input, and what stands as its answer; null where nothing does. */
export type Answering = { readonly input: ManualInput; readonly answer: string | null };

/** What was given to each input, as far as it is an answer to what the input asks for by now. */
export const answeringOf = (
  inputs: readonly ManualInput[],
  given: readonly GivenAnswer[],
): readonly Answering[] => {
  const answers = answersTo(inputs, given);
  return inputs.map((input, at) => {
    const answer = answers[at] ?? null;
    return { input, answer: answer !== null && E.isRight(readAnswer(input, answer)) ? answer : null };
  });
};

/** As it is kept, each answer with its question. */
export const givenIn = (answering: readonly Answering[]): readonly GivenAnswer[] =>
  answering.flatMap(({ input, answer }) => (answer === null ? [] : [{ asked: input.label, answer }]));

export const nextOf = (answering: readonly Answering[]): NextInput => {
  const at = answering.findIndex(({ answer }) => answer === null);
  const input = answering[at]?.input;
  return input === undefined ? null : { input, nth: at + 1, of: answering.length };
};

/** What is still to be written for a variant before it can be ordered. */
export const nextInputOf =
  ({ manualWork }: { readonly manualWork: Pick<ManualWork, 'spec' | 'answers'> }) =>
  (buyer: BuyerId, product: VariantCode): TE.TaskEither<StoreFailure, NextInput> =>
    pipe(
      TE.Do,
      TE.bind('spec', () => manualWork.spec(product)),
      TE.bind('answers', () => manualWork.answers(buyer, product)),
      TE.map(({ spec, answers }) => nextOf(answeringOf(spec.inputs, answers))),
    );
