import type { Knex } from 'knex';
import { buyers } from './001-buyers.ts';
import { catalogue } from './002-catalogue.ts';
import { carts } from './003-carts.ts';
import { orders } from './004-orders.ts';
import { payments } from './005-payments.ts';
import { units } from './006-units.ts';
import { tallies } from './007-tallies.ts';
import { guards } from './008-guards.ts';
import { figures } from './009-figures.ts';
import { jobProcesses } from './010-job-processes.ts';
import { money } from './012-money.ts';
import { moneyGuards } from './013-money-guards.ts';
import { sealedUnits } from './014-sealed-units.ts';
import { jobDeaths } from './015-job-deaths.ts';
import { supersededAttempts } from './016-superseded-attempts.ts';
import { incidents } from './017-incidents.ts';
import { orderLines } from './018-order-lines.ts';
import { variants } from './019-variants.ts';
import { uncheckedOrders } from './020-unchecked-orders.ts';
import { chatDrafts } from './021-chat-drafts.ts';
import { stockBatches } from './022-stock-batches.ts';
import { unitStates } from './023-unit-states.ts';
import { refundsInTime } from './054-refunds-in-time.ts';
import { warranties } from './055-warranties.ts';
import { webChat } from './024-web-chat.ts';
import { favourites } from './025-favourites.ts';
import { gateways } from './026-gateways.ts';
import { hiddenProducts } from './030-hidden-products.ts';
import { stockImports } from './033-stock-imports.ts';
import { restockWaits } from './034-restock-waits.ts';
import { stockAlerts } from './035-stock-alerts.ts';
import { priceSteps } from './036-price-steps.ts';
import { audit } from './040-audit.ts';
import { orderEvents } from './044-order-events.ts';
import { reportIndexes } from './052-report-indexes.ts';
import { recapMutes } from './053-recap-mutes.ts';
import { walletTallies } from './062-wallet-tallies.ts';
import { vouchersAndUses } from './063-vouchers.ts';
import { redeemCodes } from './064-redeem-codes.ts';
import { staff } from './070-staff.ts';
import { approvals } from './071-approvals.ts';
import { people } from './072-people.ts';
import { settings } from './075-settings.ts';
import { recapDays } from './076-recap-days.ts';
import { alertMutes } from './077-alert-mutes.ts';
import { sendBudget } from './080-send-budget.ts';
import { broadcasts } from './081-broadcasts.ts';
import { sharedGoods } from './085-shared-goods.ts';
import { manualWork } from './086-manual-work.ts';
import { gatewayPaces } from './095-gateway-paces.ts';
import { quantitiesAndEmoji } from './100-quantities-and-emoji.ts';
import { catalogueOrder } from './101-catalogue-order.ts';
import { productPhotos } from './105-photos.ts';
import { levels } from './110-levels.ts';
import { ratings } from './115-ratings.ts';
import { testimonies } from './116-testimonies.ts';
import { spamSightings } from './120-spam-sightings.ts';
import { chatTurns } from './121-chat-turns.ts';
import { guardsOfBatches } from './125-guards-of-batches.ts';
import { orderArchive } from './130-order-archive.ts';
import { goodsFiles } from './135-goods-files.ts';
import { sentGoods } from './136-sent-goods.ts';
import { goodsFileNames } from './137-goods-file-names.ts';
import { alertGroup } from './144-alert-group.ts';
import { claimPhotos } from './155-claim-photos.ts';
import { countedTaps } from './157-counted-taps.ts';
import { originsOfUnits } from './158-origins-of-units.ts';
import { redeemedCodes } from './161-redeemed-codes.ts';
import { idempotencyKeys } from './163-idempotency-keys.ts';
import { productsOfRequests } from './164-products-of-requests.ts';
import { inTurnCounts } from './165-in-turn.ts';
import { vouchersOfRequests } from './166-vouchers-of-requests.ts';
import { updatesUnderWay } from './167-updates-under-way.ts';
import { goodsMissed } from './177-goods-missed.ts';
import { oneFirstOrder } from './188-one-first-order.ts';
import { claimsAnswered } from './187-claims-answered.ts';
import type { NamedMigration } from './named-migration.ts';

const migrations = [
  buyers,
  catalogue,
  carts,
  orders,
  payments,
  units,
  tallies,
  guards,
  figures,
  jobProcesses,
  money,
  moneyGuards,
  sealedUnits,
  jobDeaths,
  supersededAttempts,
  incidents,
  orderLines,
  variants,
  uncheckedOrders,
  chatDrafts,
  stockBatches,
  unitStates,
  webChat,
  favourites,
  gateways,
  hiddenProducts,
  stockImports,
  restockWaits,
  stockAlerts,
  priceSteps,
  audit,
  orderEvents,
  reportIndexes,
  recapMutes,
  refundsInTime,
  warranties,
  walletTallies,
  vouchersAndUses,
  redeemCodes,
  staff,
  approvals,
  people,
  settings,
  recapDays,
  alertMutes,
  sendBudget,
  broadcasts,
  sharedGoods,
  manualWork,
  gatewayPaces,
  quantitiesAndEmoji,
  catalogueOrder,
  productPhotos,
  levels,
  ratings,
  testimonies,
  spamSightings,
  chatTurns,
  guardsOfBatches,
  orderArchive,
  goodsFiles,
  sentGoods,
  goodsFileNames,
  alertGroup,
  claimPhotos,
  countedTaps,
  originsOfUnits,
  redeemedCodes,
  idempotencyKeys,
  productsOfRequests,
  inTurnCounts,
  vouchersOfRequests,
  updatesUnderWay,
  goodsMissed,
  claimsAnswered,
  oneFirstOrder,
];

/** The names that a database keeps of the steps it has. */
export const migrationNames: readonly string[] = migrations.map(({ name }) => name);

/** Every step of the schema in its order. Steps are only ever added, at the end. */
export const migrationSource: Knex.MigrationSource<NamedMigration> = {
  getMigrations: () => Promise.resolve([...migrations]),
  getMigrationName: ({ name }) => name,
  getMigration: ({ up, down }) => Promise.resolve({ up, down }),
};
