import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { AnsweredCase } from '../../domain/cases/open-case.ts';
import type { PaymentReference } from '../../domain/payment/payment.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** Nobody opened such a case (`answered` is null then), or it was answered before: by whom, and how. */
export type CaseClosed = { readonly tag: 'CaseClosed'; readonly answered: AnsweredCase | null };

/** The refusal for a case that is not open. */
export const caseClosed =
  ({ openCases }: { readonly openCases: Pick<OpenCases, 'answered'> }) =>
  (reference: PaymentReference): TE.TaskEither<CaseClosed | StoreFailure, never> =>
    pipe(
      openCases.answered(reference),
      TE.flatMap((found) => TE.left<CaseClosed>({ tag: 'CaseClosed', answered: O.toNullable(found) })),
    );
