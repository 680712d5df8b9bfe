import type { Clock } from '../../application/ports/clock.ts';
import type { Settings } from '../../application/ports/settings.ts';
import { usualSettings, type ShopSettings } from '../../domain/settings/shop-settings.ts';
import { memoryAlertGroups } from './alert-groups.ts';
import { memoryAlertMutes } from './alert-mutes.ts';
import { memoryApprovals } from './approvals.ts';
import { memoryAuditLog } from './audit-log.ts';
import { memoryBooks } from './books.ts';
import { memoryBuyers } from './buyers.ts';
import { memoryCarts } from './carts.ts';
import { memoryFavourites } from './favourites.ts';
import { memoryDrafts } from './drafts.ts';
import { memoryConversations } from './conversations.ts';
import { memoryDailyStats } from './daily-stats.ts';
import { memoryFollowUps, memoryQueue, type FollowUpQueue } from './follow-ups.ts';
import { memoryIncidents } from './incidents.ts';
import { createMemory } from './memory.ts';
import { memoryOpenCases } from './open-cases.ts';
import { memoryOverviews } from './overviews.ts';
import { memoryParkedJobs } from './parked-jobs.ts';
import { memoryOrderArchive } from './order-archive.ts';
import { memoryOrderEvents } from './order-events.ts';
import { memoryOrderQueries } from './order-queries.ts';
import { memoryOrders } from './orders.ts';
import { memoryPeople } from './people.ts';
import { memoryPhotos } from './photos.ts';
import { memoryProducts } from './products.ts';
import { memoryRatings } from './ratings.ts';
import { memoryRecaps } from './recaps.ts';
import { memoryReports } from './reports.ts';
import { memoryBroadcasts } from './broadcasts.ts';
import { memoryGatewayPaces } from './gateway-paces.ts';
import { memorySendBudgets } from './send-budgets.ts';
import { memorySpamSightings } from './spam-sightings.ts';
import { memorySettings } from './settings.ts';
import type { State } from './state.ts';
import { memoryStaff } from './staff.ts';
import { memoryStock } from './stock.ts';
import { memoryManualWork } from './manual-work.ts';
import { memorySharedGoods } from './shared-goods.ts';
import { memoryGoodsFiles } from './goods-files.ts';
import { memoryStockQueries } from './stock-queries.ts';
import { memoryRestocks } from './restocks.ts';
import { memoryStockAlerts } from './stock-alerts.ts';
import { memoryTestimonies } from './testimonies.ts';
import { memoryWarranties } from './warranties.ts';
import { memoryCodeGuesses } from './code-guesses.ts';
import { memoryRedeemCodes } from './redeem-codes.ts';
import { memoryVouchers } from './vouchers.ts';
import { memoryWallets } from './wallets.ts';
import type { Stores } from '../../application/ports/stores.ts';

export type MemoryStore = Stores & {
  readonly settings: Settings;
  readonly parkedJobs: ReturnType<typeof memoryParkedJobs>;
  readonly queue: FollowUpQueue;
  /** Everything kept, as it is now; what it shows never changes afterwards. */
  readonly state: () => State;
};

type Options = { readonly clock: Clock; readonly defaults?: ShopSettings };

/** An empty shop in memory. The clock says when a follow-up without a moment of its own is due. */
export const createMemoryStore = ({ clock, defaults = usualSettings }: Options): MemoryStore => {
  const memory = createMemory();
  return {
    alertGroups: memoryAlertGroups(memory, clock.now),
    alertMutes: memoryAlertMutes(memory),
    approvals: memoryApprovals(memory, clock.now),
    auditLog: memoryAuditLog(memory),
    people: memoryPeople(memory, clock.now),
    photos: memoryPhotos(memory),
    products: memoryProducts(memory),
    ratings: memoryRatings(memory, clock.now),
    testimonies: memoryTestimonies(memory, clock.now),
    recaps: memoryRecaps(memory, clock.now),
    reports: memoryReports(memory),
    broadcasts: memoryBroadcasts(memory, clock.now),
    gatewayPaces: memoryGatewayPaces(memory),
    goodsFiles: memoryGoodsFiles(memory),
    sendBudgets: memorySendBudgets(memory),
    settings: memorySettings(memory, defaults),
    spamSightings: memorySpamSightings(memory),
    staff: memoryStaff(memory, clock.now),
    stock: memoryStock(memory, clock.now),
    manualWork: memoryManualWork(memory, clock.now),
    sharedGoods: memorySharedGoods(memory, clock.now),
    stockQueries: memoryStockQueries(memory),
    stockAlerts: memoryStockAlerts(memory, clock.now),
    restocks: memoryRestocks(memory, clock.now),
    buyers: memoryBuyers(memory),
    carts: memoryCarts(memory),
    orders: memoryOrders(memory, clock.now),
    orderArchive: memoryOrderArchive(memory, clock.now),
    orderEvents: memoryOrderEvents(memory, clock.now),
    orderQueries: memoryOrderQueries(memory),
    openCases: memoryOpenCases(memory),
    wallets: memoryWallets(memory, clock.now),
    codeGuesses: memoryCodeGuesses(memory),
    redeemCodes: memoryRedeemCodes(memory),
    vouchers: memoryVouchers(memory),
    warranties: memoryWarranties(memory, clock.now),
    books: memoryBooks(memory),
    overviews: memoryOverviews(memory),
    parkedJobs: memoryParkedJobs(memory, clock.now),
    followUps: memoryFollowUps(memory, clock.now),
    conversations: memoryConversations(memory),
    drafts: memoryDrafts(memory),
    favourites: memoryFavourites(memory),
    dailyStats: memoryDailyStats(memory),
    incidents: memoryIncidents(memory, clock.now),
    queue: memoryQueue(memory),
    state: memory.state,
  };
};
