import { ContainerModule } from 'inversify';
import { postgresBooks } from '../../adapters/postgres/books/books.ts';
import { postgresBuyers } from '../../adapters/postgres/people/buyers.ts';
import { postgresCarts } from '../../adapters/postgres/catalogue/carts.ts';
import { postgresConversations } from '../../adapters/postgres/people/conversations.ts';
import type { Database } from '../../adapters/postgres/kit/database.ts';
import { postgresDrafts } from '../../adapters/postgres/people/drafts.ts';
import { postgresFavourites } from '../../adapters/postgres/people/favourites.ts';
import { postgresFigures } from '../../adapters/postgres/books/figures.ts';
import { postgresFollowUps } from '../../adapters/postgres/jobs/follow-ups.ts';
import { postgresIncidents } from '../../adapters/postgres/books/incidents.ts';
import type { KeyRing } from '../../adapters/postgres/stock/key-ring.ts';
import { postgresOpenCases } from '../../adapters/postgres/orders/open-cases.ts';
import { postgresOrders } from '../../adapters/postgres/orders/orders.ts';
import { postgresParkedJobs } from '../../adapters/postgres/jobs/parked-jobs.ts';
import { postgresProducts } from '../../adapters/postgres/catalogue/products.ts';
import { postgresStock } from '../../adapters/postgres/stock/stock.ts';
import { postgresStockQueries } from '../../adapters/postgres/stock/stock-queries.ts';
import { postgresRestocks } from '../../adapters/postgres/stock/restocks.ts';
import { postgresStockAlerts } from '../../adapters/postgres/stock/stock-alerts.ts';
import { postgresWallets } from '../../adapters/postgres/wallet/wallets.ts';
import type { Clock } from '../../application/ports/clock.ts';
import { loggedOrders } from '../logging/logged-orders.ts';
import { tokens } from './tokens.ts';

/** Every store port over one PostgreSQL, whose goods these keys open, and the clock that goes with it. */
export const storeModule = ({ run }: Database, clock: Clock, keys: KeyRing): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.books).toConstantValue(postgresBooks(run));
    bind(tokens.buyers).toConstantValue(postgresBuyers(run));
    bind(tokens.carts).toConstantValue(postgresCarts(run));
    bind(tokens.clock).toConstantValue(clock);
    bind(tokens.conversations).toConstantValue(postgresConversations(run));
    bind(tokens.drafts).toConstantValue(postgresDrafts(run));
    bind(tokens.favourites).toConstantValue(postgresFavourites(run));
    bind(tokens.figures).toConstantValue(postgresFigures(run));
    bind(tokens.followUps).toConstantValue(postgresFollowUps(run));
    bind(tokens.incidents).toConstantValue(postgresIncidents(run));
    bind(tokens.openCases).toConstantValue(postgresOpenCases(run));
    bind(tokens.orders).toResolvedValue((log) => loggedOrders(postgresOrders(run, keys), log), [tokens.log]);
    bind(tokens.parkedJobs).toConstantValue(postgresParkedJobs(run));
    bind(tokens.products).toConstantValue(postgresProducts(run));
    bind(tokens.stock).toConstantValue(postgresStock(run, keys));
    bind(tokens.stockQueries).toConstantValue(postgresStockQueries(run, keys));
    bind(tokens.restocks).toConstantValue(postgresRestocks(run));
    bind(tokens.stockAlerts).toConstantValue(postgresStockAlerts(run));
    bind(tokens.wallets).toConstantValue(postgresWallets(run));
  });
