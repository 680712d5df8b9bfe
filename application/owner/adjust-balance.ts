import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { entryKey, type LedgerEntry, type Overdrawn } from '../../domain/balance/wallet.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { withinCeiling, type AboveCeiling } from '../../domain/staff/approval.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Wallets } from '../ports/wallets.ts';

type Deps = { readonly wallets: Pick<Wallets, 'post'>; readonly clock: Clock };

export type AdjustBalance = {
  readonly by: BuyerId;
  readonly buyer: BuyerId;
  /** Whole rupiah to add, below zero to take; not zero. */
  readonly amount: number;
  readonly reason: string;
  /** Idempotency key: a repeated request with the same key has no effect. */
  readonly once: string;
};

/** Changes a balance by an owner's hand, with a reason that stays in the ledger; the buyer is told. */
export const adjustBalance =
  (deps: Deps) =>
  (
    { by, buyer, amount, reason, once }: AdjustBalance,
    ceiling: Rupiah | null = null,
  ): TE.TaskEither<Overdrawn | AboveCeiling | StoreFailure, void> => {
    const key = entryKey(`owner:${once}`);
    const entry: LedgerEntry = {
      key,
      buyer,
      kind: 'ByOwner',
      amount,
      order: null,
      by,
      note: reason,
      at: deps.clock.now(),
    };
    const news = { key, kind: entry.kind, amount, order: null };
    const audit: AuditEntry = {
      by,
      action: 'balance.adjust',
      subject: `buyer:${String(buyer)}`,
      before: {},
      after: { amount, reason },
      at: entry.at,
    };
    return pipe(
      TE.fromEither(withinCeiling(ceiling, Math.abs(amount))),
      TE.flatMap((): TE.TaskEither<Overdrawn | AboveCeiling | StoreFailure, void> =>
        deps.wallets.post(entry, [{ tag: 'NotifyOfMoney', buyer, news }], [audit]),
      ),
    );
  };
