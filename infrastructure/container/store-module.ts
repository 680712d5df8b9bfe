import { ContainerModule } from 'inversify';
import { postgresBooks } from '../../adapters/postgres/books/books.ts';
import { postgresBuyers } from '../../adapters/postgres/people/buyers.ts';
import { postgresCarts } from '../../adapters/postgres/catalogue/carts.ts';
import { postgresConversations } from '../../adapters/postgres/people/conversations.ts';
import type { BatchMeter } from '../../adapters/postgres/kit/batch-meter.ts';
import type { Database } from '../../adapters/postgres/kit/database.ts';
import { postgresDrafts } from '../../adapters/postgres/people/drafts.ts';
import { postgresFavourites } from '../../adapters/postgres/people/favourites.ts';
import { postgresDailyStats } from '../../adapters/postgres/books/daily-stats.ts';
import { postgresFollowUps } from '../../adapters/postgres/jobs/follow-ups.ts';
import { postgresIncidents } from '../../adapters/postgres/books/incidents.ts';
import type { KeyRing } from '../../adapters/postgres/stock/key-ring.ts';
import { postgresOpenCases } from '../../adapters/postgres/orders/open-cases.ts';
import { postgresRecaps } from '../../adapters/postgres/reports/recaps.ts';
import { postgresReports } from '../../adapters/postgres/reports/reports.ts';
import { postgresAuditLog } from '../../adapters/postgres/books/audit-log.ts';
import { postgresStaff } from '../../adapters/postgres/people/staff.ts';
import { postgresOrderEvents } from '../../adapters/postgres/orders/order-events.ts';
import { postgresOrderQueries } from '../../adapters/postgres/orders/order-queries.ts';
import { postgresOrders } from '../../adapters/postgres/orders/orders.ts';
import { postgresParkedJobs } from '../../adapters/postgres/jobs/parked-jobs.ts';
import { postgresProducts } from '../../adapters/postgres/catalogue/products.ts';
import { postgresStock } from '../../adapters/postgres/stock/stock.ts';
import { postgresStockQueries } from '../../adapters/postgres/stock/stock-queries.ts';
import { postgresRestocks } from '../../adapters/postgres/stock/restocks.ts';
import { postgresStockAlerts } from '../../adapters/postgres/stock/stock-alerts.ts';
import { postgresWarranties } from '../../adapters/postgres/warranty/warranties.ts';
import { postgresWallets } from '../../adapters/postgres/wallet/wallets.ts';
import { postgresSendBudgets } from '../../adapters/postgres/broadcast/send-budgets.ts';
import type { Clock } from '../../application/ports/clock.ts';
import { loggedOrders } from '../logging/logged-orders.ts';
import { tokens } from './tokens.ts';

/** Every store port over one PostgreSQL, whose goods these keys open, and the clock that goes with it; `batches` hears what travels together. */
export const storeModule = (
  { run }: Database,
  clock: Clock,
  keys: KeyRing,
  batches: BatchMeter,
): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.books).toConstantValue(postgresBooks(run));
    bind(tokens.buyers).toConstantValue(postgresBuyers(run));
    bind(tokens.carts).toConstantValue(postgresCarts(run));
    bind(tokens.clock).toConstantValue(clock);
    bind(tokens.conversations).toConstantValue(postgresConversations(run));
    bind(tokens.drafts).toConstantValue(postgresDrafts(run));
    bind(tokens.favourites).toConstantValue(postgresFavourites(run));
    bind(tokens.dailyStats).toConstantValue(postgresDailyStats(run));
    bind(tokens.followUps).toConstantValue(postgresFollowUps(run));
    bind(tokens.incidents).toConstantValue(postgresIncidents(run));
    bind(tokens.recaps).toConstantValue(postgresRecaps(run));
    bind(tokens.reports).toConstantValue(postgresReports(run));
    bind(tokens.auditLog).toConstantValue(postgresAuditLog(run));
    bind(tokens.orderEvents).toConstantValue(postgresOrderEvents(run));
    bind(tokens.orderQueries).toConstantValue(postgresOrderQueries(run));
    bind(tokens.openCases).toConstantValue(postgresOpenCases(run));
    bind(tokens.orders).toResolvedValue(
      (log) => loggedOrders(postgresOrders(run, keys, { meter: batches, least: 2 }), log),
      [tokens.log],
    );
    bind(tokens.parkedJobs).toConstantValue(postgresParkedJobs(run));
    bind(tokens.products).toConstantValue(postgresProducts(run));
    bind(tokens.sendBudgets).toConstantValue(postgresSendBudgets(run));
    bind(tokens.staff).toConstantValue(postgresStaff(run));
    bind(tokens.stock).toConstantValue(postgresStock(run, keys));
    bind(tokens.stockQueries).toConstantValue(postgresStockQueries(run, keys));
    bind(tokens.restocks).toConstantValue(postgresRestocks(run));
    bind(tokens.stockAlerts).toConstantValue(postgresStockAlerts(run));
    bind(tokens.warranties).toConstantValue(postgresWarranties(run));
    bind(tokens.wallets).toConstantValue(postgresWallets(run));
  });
