import * as E from 'fp-ts/lib/Either.js';
import { decision, type Decision } from '../order/decision.ts';
import type { Instant } from '../instant.ts';
import { freshlyPaid, isDeposit, type NotPayable, type Order } from '../order/order.ts';
import { isLive } from '../payment/payment.ts';
import { nothing } from '../rupiah.ts';
import { entryKey } from './wallet.ts';

/**
 * Pays an order from its buyer's balance, also one that is billed already; the commit refuses what the balance does
 * not hold. What may still come by the gateway is no longer wanted: its invoice is closed, and money that was quicker is
 * credited in full. The gateway is not asked before, so that its silence keeps nobody from paying.
 */
export const payFromBalance = (order: Order, now: Instant): E.Either<NotPayable, Decision> => {
  if (order.tag !== 'AwaitingPayment' || isDeposit(order) || now >= order.expiresAt) {
    return E.left({ tag: 'NotPayable', order });
  }
  const { id, buyer, total } = order;
  const entry = {
    key: entryKey(`order:${id}`),
    buyer,
    kind: 'OrderPaid',
    amount: 0 - total,
    order: id,
  } as const;
  return E.right(
    decision(
      { ...order, ...freshlyPaid(now), paidFrom: 'Balance' },
      {
        stock: 'Fulfil',
        entries: total === nothing ? [] : [{ ...entry, by: null, note: null, at: now }],
        followUps: [
          { tag: 'DeliverGoods', order: id },
          ...order.attempts
            .filter(isLive)
            .map(({ reference }) => ({ tag: 'ClosePayment', order: id, reference }) as const),
        ],
      },
    ),
  );
};
