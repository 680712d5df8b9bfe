import type { Stores } from '../../application/ports/stores.ts';
import type { Pace } from '../../domain/broadcast/pace.ts';
import type { BatchOptions } from './kit/batches.ts';
import type { Database } from './kit/database.ts';
import type { KeyRing } from './stock/key-ring.ts';
import { postgresAuditLog } from './books/audit-log.ts';
import { postgresBooks } from './books/books.ts';
import { postgresDailyStats } from './books/daily-stats.ts';
import { postgresIncidents } from './books/incidents.ts';
import { postgresBroadcasts } from './broadcast/broadcasts.ts';
import { postgresSendBudgets } from './broadcast/send-budgets.ts';
import { postgresCarts } from './catalogue/carts.ts';
import { postgresPhotos } from './catalogue/photos.ts';
import { postgresProducts } from './catalogue/products.ts';
import { postgresFollowUps } from './jobs/follow-ups.ts';
import { postgresParkedJobs } from './jobs/parked-jobs.ts';
import { postgresManualWork } from './manual/manual-work.ts';
import { postgresGatewayPaces } from './orders/gateway-paces.ts';
import { postgresOpenCases } from './orders/open-cases.ts';
import { postgresOrderArchive } from './orders/order-archive.ts';
import { postgresOrderEvents } from './orders/order-events.ts';
import { postgresOrderQueries } from './orders/order-queries.ts';
import { postgresOrders } from './orders/orders.ts';
import { postgresBuyers } from './people/buyers.ts';
import { postgresConversations } from './people/conversations.ts';
import { postgresDrafts } from './people/drafts.ts';
import { postgresFavourites } from './people/favourites.ts';
import { postgresApprovals } from './people/approvals.ts';
import { postgresPeople } from './people/people.ts';
import { postgresSpamSightings } from './people/spam-sightings.ts';
import { postgresStaff } from './people/staff.ts';
import { postgresAlertGroups } from './people/alert-groups.ts';
import { postgresAlertMutes } from './people/alert-mutes.ts';
import { postgresOverviews } from './reports/overviews.ts';
import { postgresRatings } from './rating/ratings.ts';
import { postgresTestimonies } from './rating/testimonies.ts';
import { postgresRecaps } from './reports/recaps.ts';
import { postgresReports } from './reports/reports.ts';
import { postgresGoodsFiles } from './stock/goods-files.ts';
import { postgresRestocks } from './stock/restocks.ts';
import { postgresSharedGoods } from './stock/shared-goods.ts';
import { postgresStockAlerts } from './stock/stock-alerts.ts';
import { postgresStockQueries } from './stock/stock-queries.ts';
import { postgresStock } from './stock/stock.ts';
import { postgresCodeGuesses } from './voucher/code-guesses.ts';
import { postgresRedeemCodes } from './voucher/redeem-codes.ts';
import { postgresVouchers } from './voucher/vouchers.ts';
import { postgresWallets } from './wallet/wallets.ts';
import { postgresWarranties } from './warranty/warranties.ts';

/**
 * Everything the shop keeps, over one migrated database whose goods `keys` open; `pace` is the messenger's. What staff
 * search, count and sum up may come from `read`, some seconds old; what decides, and what somebody looks for who just did
 * it, never does.
 */
export const postgresStores = (
  { run, read = run }: Pick<Database, 'run'> & Partial<Pick<Database, 'read'>>,
  keys: KeyRing,
  batches?: BatchOptions,
  pace?: Pace,
): Stores => ({
  approvals: postgresApprovals(run),
  auditLog: postgresAuditLog(read),
  books: postgresBooks(run),
  broadcasts: postgresBroadcasts(run, read),
  buyers: postgresBuyers(run),
  carts: postgresCarts(run, batches),
  codeGuesses: postgresCodeGuesses(run),
  conversations: postgresConversations(run, batches),
  dailyStats: postgresDailyStats(run),
  drafts: postgresDrafts(run),
  favourites: postgresFavourites(run),
  followUps: postgresFollowUps(run, batches),
  gatewayPaces: postgresGatewayPaces(run),
  goodsFiles: postgresGoodsFiles(run, keys),
  incidents: postgresIncidents(run),
  manualWork: postgresManualWork(run, keys),
  openCases: postgresOpenCases(run),
  orderArchive: postgresOrderArchive(run),
  orderEvents: postgresOrderEvents(run),
  orderQueries: postgresOrderQueries(read),
  orders: postgresOrders(run, keys, batches),
  overviews: postgresOverviews(run),
  parkedJobs: postgresParkedJobs(run),
  people: postgresPeople(run, read),
  photos: postgresPhotos(run),
  products: postgresProducts(run),
  alertGroups: postgresAlertGroups(run),
  alertMutes: postgresAlertMutes(run),
  ratings: postgresRatings(run),
  recaps: postgresRecaps(run),
  redeemCodes: postgresRedeemCodes(run),
  reports: postgresReports(read),
  restocks: postgresRestocks(run),
  sendBudgets: postgresSendBudgets(run, pace),
  sharedGoods: postgresSharedGoods(run, keys),
  spamSightings: postgresSpamSightings(run),
  staff: postgresStaff(run),
  stock: postgresStock(run, keys),
  stockAlerts: postgresStockAlerts(run),
  stockQueries: postgresStockQueries(run, keys),
  testimonies: postgresTestimonies(run),
  vouchers: postgresVouchers(run),
  wallets: postgresWallets(run),
  warranties: postgresWarranties(run),
});
