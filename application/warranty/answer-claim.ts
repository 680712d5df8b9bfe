import type { BuyerId } from '../../domain/people/buyer.ts';
import type { UnitId } from '../../domain/stock/unit.ts';
import { answerClaim as answer, type ClaimOrder } from '../../domain/warranty/claiming.ts';
import type { Clock } from '../ports/clock.ts';
import { changeClaim, findClaim, type ClaimDeps } from './change-claim.ts';

type Deps = ClaimDeps & { readonly clock: Clock };

const answered =
  (deps: Deps) =>
  ({ by, unit }: { readonly by: BuyerId; readonly unit: UnitId }, given: ClaimOrder) =>
    changeClaim(deps)(unit, ({ order, covered }) =>
      answer({ order: order.value, covered, answer: given, by, now: deps.clock.now() }),
    );

export type AnswerClaim = {
  readonly by: BuyerId;
  readonly unit: UnitId;
  readonly answer: Exclude<ClaimOrder, { readonly tag: 'Refund' }>;
};

/** Answers a claim with a unit, or with a reason. */
export const answerClaim = (deps: Deps) => (command: AnswerClaim) => answered(deps)(command, command.answer);

/** Answers a claim with the money for the days that were left. */
export const refundClaim = (deps: Deps) => (command: { readonly by: BuyerId; readonly unit: UnitId }) =>
  answered(deps)(command, { tag: 'Refund' });

/** A claim with its order. */
export const showClaim = (deps: ClaimDeps) => (unit: UnitId) => findClaim(deps, unit);
