import type { OwnersShop } from '../../adapters/chat/shop.ts';
import { isOwner, type Owners } from '../../application/as-owner.ts';
import { adjustBalance } from '../../application/owner/adjust-balance.ts';
import { answerCase } from '../../application/owner/answer-case.ts';
import { confirmPayment } from '../../application/owner/confirm-payment.ts';
import {
  findPerson,
  inspectOrder,
  overview,
  retryJob,
  showCase,
} from '../../application/owner/look-after-shop.ts';
import { refundOrder } from '../../application/owner/refund-order.ts';
import type { Buyers } from '../../application/ports/buyers.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { OpenCases } from '../../application/ports/open-cases.ts';
import type { Orders } from '../../application/ports/orders.ts';
import type { ParkedJobs } from '../../application/ports/parked-jobs.ts';
import type { PaymentGateway } from '../../application/ports/payment-gateway.ts';
import type { Wallets } from '../../application/ports/wallets.ts';
import { showStatement } from '../../application/wallet/show-wallet.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';

type Deps = Owners & {
  readonly buyers: Buyers;
  readonly clock: Clock;
  readonly gateway: PaymentGateway;
  readonly openCases: OpenCases;
  readonly orders: Orders;
  readonly parkedJobs: ParkedJobs;
  readonly policy: ShopPolicy;
  readonly wallets: Wallets;
};

/** Everything that only owners can do. */
export const ownersShop = (deps: Deps): OwnersShop => ({
  isOwner: (person) => isOwner(deps, person),
  overview: overview(deps),
  showCase: showCase(deps),
  answerCase: answerCase(deps),
  confirmPayment: confirmPayment(deps),
  refundOrder: refundOrder(deps),
  adjustBalance: adjustBalance(deps),
  inspectOrder: inspectOrder(deps),
  findPerson: findPerson(deps),
  showStatement: showStatement(deps),
  retryJob: retryJob(deps),
});
