import * as t from 'io-ts';

const MaybeText = t.union([t.string, t.null]);
const MaybeNumber = t.union([t.number, t.null]);

/** A payment that the visitor has set up and that is still to come. */
const Plan = t.union([
  t.type({ tag: t.literal('At'), at: t.number }),
  /** Once nobody should pay any more: the cruelest moment. */
  t.type({ tag: t.literal('AfterClosing'), delayMs: t.number }),
]);

/** Decoded when it comes back from the state file; money in whole rupiah, moments in milliseconds since the epoch. */
export const Transaction = t.readonly(
  t.type({
    txnId: t.string,
    orderId: t.string,
    method: t.string,
    /** Without the fee. What status and webhook say once it is paid may differ, see `paidAmount`. */
    amount: t.number,
    fee: t.number,
    total: t.number,
    qrString: MaybeText,
    vaNumber: MaybeText,
    sandbox: t.boolean,
    version: t.keyof({ v1: null, v2: null }),
    createdAt: t.number,
    expiredAt: t.number,
    status: t.keyof({ pending: null, completed: null, canceled: null }),
    completedAt: MaybeNumber,
    /** What the payer really sent, where it was another amount; without the fee. */
    paidAmount: MaybeNumber,
    plan: t.union([Plan, t.null]),
  }),
);

export type Transaction = t.TypeOf<typeof Transaction>;
export type Plan = t.TypeOf<typeof Plan>;
