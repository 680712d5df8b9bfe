import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Page } from '../ports/page.ts';
import type { RedeemCode, RedeemCodes } from '../ports/redeem-codes.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export const redeemCodesPerPage = 20;

/** One page, counted from 0, of the codes that give balance, newest first. */
export const listRedeemCodes =
  ({ redeemCodes }: { readonly redeemCodes: Pick<RedeemCodes, 'list'> }) =>
  (page: number): TaskEither<StoreFailure, Page<RedeemCode>> =>
    redeemCodes.list({ offset: page * redeemCodesPerPage, limit: redeemCodesPerPage });
