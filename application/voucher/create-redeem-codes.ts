import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { times, type Rupiah } from '../../domain/rupiah.ts';
import { withinCeiling, type AboveCeiling } from '../../domain/staff/approval.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { madeCode } from '../../domain/voucher/made-code.ts';
import type { Ids } from '../ports/ids.ts';
import type { NewRedeemCode, RedeemCodes } from '../ports/redeem-codes.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { rightsOf, type RightsDeps } from '../rights-of.ts';

type Deps = RightsDeps & {
  readonly redeemCodes: Pick<RedeemCodes, 'create'>;
  readonly ids: Pick<Ids, 'orderSuffix'>;
};

/** So many codes at once, at most. */
export const codesAtOnce = 50;

/** `count` codes of `amount` each, `count` at most `codesAtOnce`. */
export type CreateRedeemCodes = {
  readonly by: BuyerId;
  readonly amount: Rupiah;
  readonly count: number;
  /** Idempotency key: a repeated request with the same key answers with the codes of the first. */
  readonly once: string;
};

/** Makes codes that give balance, up to the ceiling of who makes them. The audit log names no code: each is money. */
export const createRedeemCodes =
  (deps: Deps) =>
  ({
    by,
    amount,
    count,
    once,
  }: CreateRedeemCodes): TE.TaskEither<AboveCeiling | StoreFailure, readonly NewRedeemCode[]> => {
    const { redeemCodes, ids, clock } = deps;
    const madeAt = clock.now();
    const codes = Array.from({ length: count }, (): NewRedeemCode => ({
      code: madeCode(ids.orderSuffix(), ids.orderSuffix()),
      amount,
      madeBy: by,
      madeAt,
    }));
    const entry: AuditEntry = {
      by,
      action: 'redeem-codes.create',
      subject: `redeem-codes:${String(count)}`,
      before: {},
      after: { amount, count },
      at: madeAt,
    };
    return pipe(
      rightsOf(deps)(by),
      TE.flatMap(({ ceiling }): TE.TaskEither<AboveCeiling | StoreFailure, void> =>
        TE.fromEither(withinCeiling(ceiling, times(amount, count))),
      ),
      TE.flatMap(() => redeemCodes.create(codes, [entry], once)),
    );
  };
