import type { AuditLog } from '../../../application/ports/audit-log.ts';
import type { Books } from '../../../application/ports/books.ts';
import type { ParkedJobs } from '../../../application/ports/parked-jobs.ts';
import type { Wallets } from '../../../application/ports/wallets.ts';
import { postgresBooks } from '../../../adapters/postgres/books/books.ts';
import { postgresParkedJobs } from '../../../adapters/postgres/jobs/parked-jobs.ts';
import { postgresWallets } from '../../../adapters/postgres/wallet/wallets.ts';
import type { Buyers } from '../../../application/ports/buyers.ts';
import type { Carts } from '../../../application/ports/carts.ts';
import type { Warranties } from '../../../application/ports/warranties.ts';
import { postgresWarranties } from '../../../adapters/postgres/warranty/warranties.ts';
import type { Favourites } from '../../../application/ports/favourites.ts';
import type { Drafts } from '../../../application/ports/drafts.ts';
import type { Conversations } from '../../../application/ports/conversations.ts';
import type { DailyStats } from '../../../application/ports/daily-stats.ts';
import type { FollowUps } from '../../../application/ports/follow-ups.ts';
import type { Incidents } from '../../../application/ports/incidents.ts';
import type { OpenCases } from '../../../application/ports/open-cases.ts';
import type { OrderEvents } from '../../../application/ports/order-events.ts';
import type { OrderQueries } from '../../../application/ports/order-queries.ts';
import type { Orders } from '../../../application/ports/orders.ts';
import type { Products } from '../../../application/ports/products.ts';
import type { Settings } from '../../../application/ports/settings.ts';
import type { Recaps } from '../../../application/ports/recaps.ts';
import type { Reports } from '../../../application/ports/reports.ts';
import type { SendBudgets } from '../../../application/ports/send-budgets.ts';
import type { Staff } from '../../../application/ports/staff.ts';
import type { Stock } from '../../../application/ports/stock.ts';
import type { Restocks } from '../../../application/ports/restocks.ts';
import type { StockAlerts } from '../../../application/ports/stock-alerts.ts';
import type { StockQueries } from '../../../application/ports/stock-queries.ts';
import { postgresBuyers } from '../../../adapters/postgres/people/buyers.ts';
import { postgresCarts } from '../../../adapters/postgres/catalogue/carts.ts';
import { postgresRecaps } from '../../../adapters/postgres/reports/recaps.ts';
import { postgresSendBudgets } from '../../../adapters/postgres/broadcast/send-budgets.ts';
import { postgresSettings } from '../../../adapters/postgres/settings/settings.ts';
import { usualSettings } from '../../../domain/settings/shop-settings.ts';
import { postgresReports } from '../../../adapters/postgres/reports/reports.ts';
import { postgresAuditLog } from '../../../adapters/postgres/books/audit-log.ts';
import { postgresFavourites } from '../../../adapters/postgres/people/favourites.ts';
import { postgresDrafts } from '../../../adapters/postgres/people/drafts.ts';
import { postgresConversations } from '../../../adapters/postgres/people/conversations.ts';
import type { BatchOptions } from '../../../adapters/postgres/kit/batches.ts';
import type { Database } from '../../../adapters/postgres/kit/database.ts';
import { postgresDailyStats } from '../../../adapters/postgres/books/daily-stats.ts';
import { postgresFollowUps } from '../../../adapters/postgres/jobs/follow-ups.ts';
import { postgresIncidents } from '../../../adapters/postgres/books/incidents.ts';
import { postgresOpenCases } from '../../../adapters/postgres/orders/open-cases.ts';
import { postgresOrderEvents } from '../../../adapters/postgres/orders/order-events.ts';
import { postgresOrderQueries } from '../../../adapters/postgres/orders/order-queries.ts';
import { postgresOrders } from '../../../adapters/postgres/orders/orders.ts';
import { postgresProducts } from '../../../adapters/postgres/catalogue/products.ts';
import type { KeyRing } from '../../../adapters/postgres/stock/key-ring.ts';
import { postgresStaff } from '../../../adapters/postgres/people/staff.ts';
import { postgresStock } from '../../../adapters/postgres/stock/stock.ts';
import { postgresRestocks } from '../../../adapters/postgres/stock/restocks.ts';
import { postgresStockAlerts } from '../../../adapters/postgres/stock/stock-alerts.ts';
import { postgresStockQueries } from '../../../adapters/postgres/stock/stock-queries.ts';
import { aUnitKey, ringWith } from '../../support/unit-keys.ts';

export type PostgresStore = {
  readonly products: Products;
  readonly recaps: Recaps;
  readonly settings: Settings;
  readonly settingsElsewhere: () => Settings;
  readonly reports: Reports;
  readonly sendBudgets: SendBudgets;
  readonly staff: Staff;
  readonly stock: Stock;
  readonly stockQueries: StockQueries;
  readonly stockAlerts: StockAlerts;
  readonly restocks: Restocks;
  readonly buyers: Buyers;
  readonly carts: Carts;
  readonly orderEvents: OrderEvents;
  readonly orderQueries: OrderQueries;
  readonly orders: Orders;
  readonly openCases: OpenCases;
  readonly wallets: Wallets;
  readonly books: Books;
  readonly parkedJobs: ParkedJobs;
  readonly followUps: FollowUps;
  readonly conversations: Conversations;
  readonly drafts: Drafts;
  readonly auditLog: AuditLog;
  readonly favourites: Favourites;
  readonly warranties: Warranties;
  readonly dailyStats: DailyStats;
  readonly incidents: Incidents;
};

/** Everything the shop keeps, over one database that has been migrated and knows the key of the tests. */
export const postgresStore = (
  { run }: Pick<Database, 'run'>,
  keys: KeyRing = ringWith(aUnitKey()),
  batches?: BatchOptions,
): PostgresStore => ({
  products: postgresProducts(run),
  recaps: postgresRecaps(run),
  settings: postgresSettings(run, usualSettings),
  settingsElsewhere: () => postgresSettings(run, usualSettings),
  reports: postgresReports(run),
  sendBudgets: postgresSendBudgets(run),
  staff: postgresStaff(run),
  stock: postgresStock(run, keys),
  stockQueries: postgresStockQueries(run, keys),
  stockAlerts: postgresStockAlerts(run),
  restocks: postgresRestocks(run),
  buyers: postgresBuyers(run),
  carts: postgresCarts(run),
  orders: postgresOrders(run, keys, batches),
  orderEvents: postgresOrderEvents(run),
  orderQueries: postgresOrderQueries(run),
  openCases: postgresOpenCases(run),
  wallets: postgresWallets(run),
  books: postgresBooks(run),
  parkedJobs: postgresParkedJobs(run),
  followUps: postgresFollowUps(run),
  conversations: postgresConversations(run),
  drafts: postgresDrafts(run),
  auditLog: postgresAuditLog(run),
  favourites: postgresFavourites(run),
  warranties: postgresWarranties(run),
  dailyStats: postgresDailyStats(run),
  incidents: postgresIncidents(run),
});
