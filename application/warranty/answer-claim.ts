import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { movedBy, withinCeiling } from '../../domain/staff/approval.ts';
import type { UnitId } from '../../domain/stock/unit.ts';
import { answerClaim as answer, type ClaimOrder } from '../../domain/warranty/claiming.ts';
import type { Clock } from '../ports/clock.ts';
import { changeClaim, findClaim, type ClaimDeps, type ClaimFile } from './change-claim.ts';

type Deps = ClaimDeps & { readonly clock: Clock };

type Command = { readonly by: BuyerId; readonly unit: UnitId };

const decided =
  ({ clock }: Deps, { by }: Command, given: ClaimOrder) =>
  ({ order, covered }: ClaimFile) =>
    TE.fromEither(answer({ order: order.value, covered, answer: given, by, now: clock.now() }));

export type AnswerClaim = {
  readonly by: BuyerId;
  readonly unit: UnitId;
  readonly answer: Exclude<ClaimOrder, { readonly tag: 'Refund' }>;
};

/** Answers a claim with a unit, or with a reason. */
export const answerClaim = (deps: Deps) => (command: AnswerClaim) =>
  changeClaim(deps)(command.unit, decided(deps, command, command.answer));

/** Answers a claim with the money for the days that were left. */
export const refundClaim =
  (deps: Deps) =>
  (command: Command, ceiling: Rupiah | null = null) =>
    changeClaim(deps)(command.unit, (file) =>
      pipe(
        decided(deps, command, { tag: 'Refund' })(file),
        TE.chainFirstEitherKW((made) => withinCeiling(ceiling, movedBy(made))),
      ),
    );

/** A claim with its order. */
export const showClaim = (deps: ClaimDeps) => (unit: UnitId) => findClaim(deps, unit);
