import type { Buyers } from '../../../application/ports/buyers.ts';
import type { Carts } from '../../../application/ports/carts.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import type { SpamStates } from '../../../application/ports/spam-states.ts';
import type { Conversations } from '../../../application/ports/conversations.ts';
import type { Favourites } from '../../../application/ports/favourites.ts';
import type { DailyStats } from '../../../application/ports/daily-stats.ts';
import type { FollowUps } from '../../../application/ports/follow-ups.ts';
import type { Ids } from '../../../application/ports/ids.ts';
import type { Messenger } from '../../../application/ports/messenger.ts';
import type { AuditLog } from '../../../application/ports/audit-log.ts';
import type { OrderEvents } from '../../../application/ports/order-events.ts';
import type { OrderQueries } from '../../../application/ports/order-queries.ts';
import type { Orders } from '../../../application/ports/orders.ts';
import type { PaymentGateway } from '../../../application/ports/payment-gateway.ts';
import type { Products } from '../../../application/ports/products.ts';
import type { Books } from '../../../application/ports/books.ts';
import type { OpenCases } from '../../../application/ports/open-cases.ts';
import type { ParkedJobs } from '../../../application/ports/parked-jobs.ts';
import type { Wallets } from '../../../application/ports/wallets.ts';
import type { Settings } from '../../../application/ports/settings.ts';
import type { Staff } from '../../../application/ports/staff.ts';
import type { Stock } from '../../../application/ports/stock.ts';
import type { Restocks } from '../../../application/ports/restocks.ts';
import type { Recaps } from '../../../application/ports/recaps.ts';
import type { Reports } from '../../../application/ports/reports.ts';
import type { Calendar } from '../../../application/ports/calendar.ts';
import type { StockAlerts } from '../../../application/ports/stock-alerts.ts';
import type { StockQueries } from '../../../application/ports/stock-queries.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Warranties } from '../../../application/ports/warranties.ts';
import type { ShopPolicy } from '../../../domain/shop-policy.ts';
import { gatewaysOf, type Gateways } from '../../../application/gateways.ts';

/** What is kept: the part of the ports behind which the store is. */
export type StorePorts = {
  readonly buyers: Buyers;
  readonly carts: Carts;
  readonly conversations: Conversations;
  readonly favourites: Favourites;
  readonly dailyStats: DailyStats;
  readonly followUps: FollowUps;
  readonly auditLog: AuditLog;
  readonly orderEvents: OrderEvents;
  readonly orderQueries: OrderQueries;
  readonly orders: Orders;
  readonly products: Products;
  readonly recaps: Recaps;
  readonly reports: Reports;
  readonly settings: Settings;
  readonly staff: Staff;
  readonly stock: Stock;
  readonly stockQueries: StockQueries;
  readonly stockAlerts: StockAlerts;
  readonly restocks: Restocks;
  readonly wallets: Wallets;
  readonly warranties: Warranties;
  readonly openCases: OpenCases;
  readonly parkedJobs: ParkedJobs;
  readonly books: Books;
};

/** All that the use cases need, with the gateway alone in the place of all gateways. */
export type Ports = StorePorts & {
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly spamStates: SpamStates;
  readonly gateway: PaymentGateway;
  readonly messenger: Messenger;
  readonly owners: readonly BuyerId[];
  readonly policy: () => ShopPolicy;
};

/** The same as the use cases take it. */
export const withGateways = (ports: Ports): Ports & { readonly gateways: Gateways } => ({
  ...ports,
  gateways: gatewaysOf({ offered: [ports.gateway] }),
});
