import { ContainerModule } from 'inversify';
import { auditBooks } from '../../application/books/audit.ts';
import { alarmOverdue } from '../../application/delivery/alarm-overdue.ts';
import { deliverOrder } from '../../application/delivery/deliver-order.ts';
import { closePayment } from '../../application/payment/close-payment.ts';
import { expireOrder } from '../../application/payment/expire-order.ts';
import { expireOverdue } from '../../application/payment/expire-overdue.ts';
import { pollPayment } from '../../application/payment/poll-payment.ts';
import { tellBuyer } from '../../application/telling/tell-buyer.ts';
import { tellMoney } from '../../application/telling/tell-money.ts';
import { tellOwner } from '../../application/telling/tell-owner.ts';
import { tellOwners } from '../../application/telling/tell-owners.ts';
import { tokens } from './tokens.ts';

/** Everything that follow-ups and timers run. */
export const workModule = new ContainerModule(({ bind }) => {
  bind(tokens.work).toResolvedValue(
    (books, buyers, clock, followUps, gateway, messenger, orders, owners, policy, wallets) => {
      const deps = { books, buyers, clock, followUps, gateway, messenger, orders, owners, policy, wallets };
      return {
        deliverOrder: deliverOrder(deps),
        pollPayment: pollPayment(deps),
        closePayment: closePayment(deps),
        expireOrder: expireOrder(deps),
        tellBuyer: tellBuyer(deps),
        tellMoney: tellMoney(deps),
        tellOwners: tellOwners(deps),
        tellOwner: tellOwner(deps),
        alarmOverdue: alarmOverdue(deps),
        expireOverdue: expireOverdue(deps),
        auditBooks: auditBooks(deps),
      };
    },
    [
      tokens.books,
      tokens.buyers,
      tokens.clock,
      tokens.followUps,
      tokens.gateway,
      tokens.messenger,
      tokens.orders,
      tokens.owners,
      tokens.policy,
      tokens.wallets,
    ],
  );
});
