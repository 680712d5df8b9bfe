import type { AuditLog } from '../../application/ports/audit-log.ts';
import type { Books } from '../../application/ports/books.ts';
import type { ParkedJobs } from '../../application/ports/parked-jobs.ts';
import type { Wallets } from '../../application/ports/wallets.ts';
import type { Buyers } from '../../application/ports/buyers.ts';
import type { Carts } from '../../application/ports/carts.ts';
import type { Warranties } from '../../application/ports/warranties.ts';
import type { Favourites } from '../../application/ports/favourites.ts';
import type { Drafts } from '../../application/ports/drafts.ts';
import type { Conversations } from '../../application/ports/conversations.ts';
import type { DailyStats } from '../../application/ports/daily-stats.ts';
import type { FollowUps } from '../../application/ports/follow-ups.ts';
import type { Incidents } from '../../application/ports/incidents.ts';
import type { OpenCases } from '../../application/ports/open-cases.ts';
import type { OrderEvents } from '../../application/ports/order-events.ts';
import type { OrderQueries } from '../../application/ports/order-queries.ts';
import type { Orders } from '../../application/ports/orders.ts';
import type { Products } from '../../application/ports/products.ts';
import type { Settings } from '../../application/ports/settings.ts';
import type { Recaps } from '../../application/ports/recaps.ts';
import type { Reports } from '../../application/ports/reports.ts';
import type { SendBudgets } from '../../application/ports/send-budgets.ts';
import type { Staff } from '../../application/ports/staff.ts';
import type { Stock } from '../../application/ports/stock.ts';
import type { Restocks } from '../../application/ports/restocks.ts';
import type { StockAlerts } from '../../application/ports/stock-alerts.ts';
import type { StockQueries } from '../../application/ports/stock-queries.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';

/** The ports of one empty store, and a look at the jobs that wait in it. */
export type StoreUnderTest = {
  readonly auditLog: AuditLog;
  readonly products: Products;
  readonly recaps: Recaps;
  readonly settings: Settings;
  /** Another process over the same store, with a copy of its own. */
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
  readonly favourites: Favourites;
  readonly warranties: Warranties;
  readonly dailyStats: DailyStats;
  readonly incidents: Incidents;
  /** Those waiting to be run, now or later, in no order. */
  readonly pendingFollowUps: () => Promise<readonly FollowUp[]>;
  readonly close: () => Promise<void>;
};

/** One whose jobs can be made to fail. */
export type ParkingStore = StoreUnderTest & {
  /** Has a follow-up that waits use up its tries, as if it had failed so often. */
  readonly park: (followUp: FollowUp, error: string) => Promise<void>;
};

/** Opens an empty store; asked for once a test. */
export type OpenStore = () => Promise<StoreUnderTest>;

/** Gives each test of the surrounding `describe` an empty store of its own, and closes it afterwards. */
export const freshStore = <S extends StoreUnderTest>(open: () => Promise<S>): (() => S) => {
  let store: S | null = null;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store?.close();
    store = null;
  });
  return () => {
    if (store === null) throw new Error('The store is open within a test only.');
    return store;
  };
};
