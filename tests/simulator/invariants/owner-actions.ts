import type { State } from '../../../adapters/memory/state.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Order, OrderId } from '../../../domain/order/order.ts';
import type { LineNumber } from '../../../domain/order/order-line.ts';
import type { RefundTo } from '../../../domain/balance/refund.ts';

export type AskedRefund = { readonly line: LineNumber | null; readonly to: RefundTo['tag'] };
export type AskedChange = { readonly buyer: BuyerId; readonly amount: number };

/** What owners asked of the shop, each by words of its own, so that it is known again in the books. */
export type OwnerActions = {
  readonly refund: (reason: string, asked: AskedRefund) => void;
  readonly askedFor: (reason: string) => AskedRefund | undefined;
  /** A transfer of so many rupiah that an owner has seen on their own account. */
  readonly transfer: (reference: string, amount: number) => void;
  readonly change: (reason: string, asked: AskedChange) => void;
  /** The shop said that it took a transfer. */
  readonly took: (reference: string, order: OrderId) => void;
  /** What the shop said that it took, and what is in no book, in lines. */
  readonly checkTaken: (state: State) => readonly string[];
  /** The shop said that it did so. */
  readonly changed: (reason: string) => void;
  /** What is wrong with the transfers that an order has, or null: each was seen by an owner, and is taken once. */
  readonly checkTransfers: (order: Order) => string | null;
  /** What is wrong with what owners changed by hand, in lines: what they asked for and were told is done is booked once, and nothing else is. */
  readonly checkChanges: (state: State) => readonly string[];
};

export const openOwnerActions = (): OwnerActions => {
  const refunds = new Map<string, AskedRefund>();
  const transfers = new Map<string, number>();
  const changes = new Map<string, AskedChange>();
  const done = new Set<string>();
  const taken = new Map<string, OrderId>();
  return {
    refund: (reason, asked) => refunds.set(reason, asked),
    askedFor: (reason) => refunds.get(reason),
    transfer: (reference, amount) => transfers.set(reference, amount),
    change: (reason, asked) => changes.set(reason, asked),
    took: (reference, order) => taken.set(reference, order),
    checkTaken: ({ orders }) =>
      [...taken].flatMap(([reference, order]) =>
        orders
          .get(order)
          ?.value.attempts.some(
            (attempt) => attempt.tag === 'Settled' && attempt.confirmation?.reference === reference,
          ) === true
          ? []
          : [`${reference} was taken for ${order}, which knows nothing of it`],
      ),
    changed: (reason) => done.add(reason),
    checkTransfers: ({ attempts }) => {
      const taken = new Set<string>();
      for (const attempt of attempts) {
        if (attempt.tag !== 'Settled' || attempt.confirmation === null) continue;
        const { reference } = attempt.confirmation;
        if (taken.has(reference)) return `took ${reference} twice`;
        taken.add(reference);
        if (transfers.get(reference) !== attempt.received)
          return `took ${attempt.received} by ${reference}, and ${transfers.get(reference) ?? 'nothing'} came`;
      }
      return null;
    },
    checkChanges: ({ ledger }) => {
      const booked = [...ledger.values()].filter(({ kind }) => kind === 'ByOwner');
      return [...changes].flatMap(([reason, { buyer, amount }]) => {
        const made = booked.filter(({ note }) => note === reason);
        const isSo = made.every((entry) => entry.buyer === buyer && entry.amount === amount);
        return isSo && made.length <= 1 && (made.length === 1 || !done.has(reason))
          ? []
          : [
              `${buyer} was to get ${amount} (${reason}), and has ${made.map((one) => one.amount).join(', ') || 'nothing'}`,
            ];
      });
    },
  };
};
