import { ContainerModule } from 'inversify';
import { alarmOverdue } from '../../application/delivery/alarm-overdue.ts';
import { deliverOrder } from '../../application/delivery/deliver-order.ts';
import { closePayment } from '../../application/payment/close-payment.ts';
import { expireOrder } from '../../application/payment/expire-order.ts';
import { pollPayment } from '../../application/payment/poll-payment.ts';
import { tellBuyer } from '../../application/telling/tell-buyer.ts';
import { tellOwner } from '../../application/telling/tell-owner.ts';
import { tellOwners } from '../../application/telling/tell-owners.ts';
import { tokens } from './tokens.ts';

/** Everything that follow-ups and timers run. */
export const workModule = new ContainerModule(({ bind }) => {
  bind(tokens.work).toResolvedValue(
    (buyers, clock, followUps, gateway, messenger, orders, owners, policy) => {
      const deps = { buyers, clock, followUps, gateway, messenger, orders, owners, policy };
      return {
        deliverOrder: deliverOrder(deps),
        pollPayment: pollPayment(deps),
        closePayment: closePayment(deps),
        expireOrder: expireOrder(deps),
        tellBuyer: tellBuyer(deps),
        tellOwners: tellOwners(deps),
        tellOwner: tellOwner(deps),
        alarmOverdue: alarmOverdue(deps),
      };
    },
    [
      tokens.buyers,
      tokens.clock,
      tokens.followUps,
      tokens.gateway,
      tokens.messenger,
      tokens.orders,
      tokens.owners,
      tokens.policy,
    ],
  );
});
