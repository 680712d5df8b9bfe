import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../domain/catalogue/product.ts';
import type { ManualInput } from '../domain/manual/manual-input.ts';
import type { BuyerId } from '../domain/people/buyer.ts';
import type { ManualWork } from './ports/manual-work.ts';
import type { StoreFailure } from './ports/store-failure.ts';

export type InputDeps = { readonly manualWork: Pick<ManualWork, 'spec' | 'answers' | 'keepAnswers'> };

/** What is asked for next, the `nth` of so many; null where all is answered. */
export type NextInput = { readonly input: ManualInput; readonly nth: number; readonly of: number } | null;

export const nextOf = (inputs: readonly ManualInput[], answers: readonly string[]): NextInput => {
  const input = inputs[answers.length];
  return input === undefined ? null : { input, nth: answers.length + 1, of: inputs.length };
};

/** What is still to be written for a variant before it can be ordered. */
export const nextInputOf =
  ({ manualWork }: { readonly manualWork: Pick<ManualWork, 'spec' | 'answers'> }) =>
  (buyer: BuyerId, product: VariantCode): TE.TaskEither<StoreFailure, NextInput> =>
    pipe(
      TE.Do,
      TE.bind('spec', () => manualWork.spec(product)),
      TE.bind('answers', () => manualWork.answers(buyer, product)),
      TE.map(({ spec, answers }) => nextOf(spec.inputs, answers)),
    );
