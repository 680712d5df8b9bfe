import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VoucherCode } from '../../domain/voucher/voucher.ts';
import type { Page } from '../ports/page.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { VoucherSummary, UnknownVoucher, Vouchers, VoucherUse } from '../ports/vouchers.ts';

export const vouchersPerPage = 8;
export const usesPerPage = 10;

/** One page, counted from 0, of all vouchers, newest first. */
export const listVouchers =
  ({ vouchers }: { readonly vouchers: Pick<Vouchers, 'list'> }) =>
  (page: number): TE.TaskEither<StoreFailure, Page<VoucherSummary>> =>
    vouchers.list({ offset: page * vouchersPerPage, limit: vouchersPerPage });

export type VoucherFile = { readonly summary: VoucherSummary; readonly uses: Page<VoucherUse> };

/** A voucher with one page of who used it, latest first. */
export const showVoucher =
  ({ vouchers }: { readonly vouchers: Pick<Vouchers, 'find' | 'uses'> }) =>
  (code: VoucherCode, page: number): TE.TaskEither<UnknownVoucher | StoreFailure, VoucherFile> =>
    pipe(
      TE.Do,
      TE.bindW('summary', () =>
        pipe(
          vouchers.find(code),
          TE.flatMapOption(
            (found) => found,
            (): UnknownVoucher | StoreFailure => ({ tag: 'UnknownVoucher', code }),
          ),
        ),
      ),
      TE.bindW('uses', () => vouchers.uses(code, { offset: page * usesPerPage, limit: usesPerPage })),
    );
