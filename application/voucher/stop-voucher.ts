import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { VoucherCode } from '../../domain/voucher/voucher.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { UnknownVoucher, Vouchers } from '../ports/vouchers.ts';

export type StopVoucher = { readonly by: BuyerId; readonly code: VoucherCode };

/** Nobody can have the voucher from now on; orders that have it keep it. */
export const stopVoucher =
  ({ vouchers, clock }: { readonly vouchers: Pick<Vouchers, 'stop'>; readonly clock: Clock }) =>
  ({ by, code }: StopVoucher): TaskEither<UnknownVoucher | StoreFailure, void> => {
    const now = clock.now();
    const entry: AuditEntry = {
      by,
      action: 'voucher.stop',
      subject: `voucher:${code}`,
      before: { stopped: false },
      after: { stopped: true },
      at: now,
    };
    return vouchers.stop(code, now, [entry]);
  };
