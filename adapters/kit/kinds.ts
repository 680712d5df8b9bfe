import * as t from 'io-ts';
import type { EntryKind } from '../../domain/balance/wallet.ts';
import type { CaseKind } from '../../domain/cases/open-case.ts';
import type { BuyerNewsKind } from '../../domain/follow-ups/follow-up.ts';

// Kinds whose names are kept, in rows and in jobs. One that is missing here, or one too many, does not compile.

export const entryKinds = {
  OrderPaid: null,
  Deposited: null,
  PaidLate: null,
  Overpaid: null,
  PaidTwice: null,
  CaseCredited: null,
  Refunded: null,
  ByOwner: null,
  CodeRedeemed: null,
} as const satisfies Record<EntryKind, null>;

export const caseKind = t.keyof({
  Underpaid: null,
  Overpaid: null,
  PaidLate: null,
  PaidTwice: null,
} as const satisfies Record<CaseKind, null>);

export const buyerNewsKinds = {
  InvoiceReady: null,
  Expired: null,
  Cancelled: null,
  UnderReview: null,
  ClaimRefused: null,
  ManualReturned: null,
  ManualOverdue: null,
} as const satisfies Record<BuyerNewsKind, null>;
