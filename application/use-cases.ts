import { permissions } from '../domain/staff/permission.ts';
import type { BuyerId } from '../domain/people/buyer.ts';
import type { ShopPolicy } from '../domain/shop-policy.ts';
import { admitAction } from './admission/admit-action.ts';
import { reportSpammer } from './admission/report-spammer.ts';
import { createBroadcast } from './broadcast/create-broadcast.ts';
import { examineBroadcast } from './broadcast/examine-broadcast.ts';
import { findBroadcast } from './broadcast/find-broadcast.ts';
import { listBroadcasts } from './broadcast/list-broadcasts.ts';
import { previewBroadcast } from './broadcast/preview-broadcast.ts';
import { planBroadcast, sendBroadcast } from './broadcast/send-broadcast.ts';
import { steerBroadcast } from './broadcast/steer-broadcast.ts';
import { wantPromotions } from './broadcast/want-promotions.ts';
import { auditBooks } from './books/audit.ts';
import { listProducts } from './browsing/list-products.ts';
import { showHome } from './browsing/show-home.ts';
import { showProduct } from './browsing/show-product.ts';
import { chooseLanguage } from './buyers/choose-language.ts';
import { openSession } from './buyers/open-session.ts';
import { adjustCart } from './cart/adjust-cart.ts';
import { changeQuantity } from './cart/change-quantity.ts';
import { emptyOut } from './cart/empty-cart.ts';
import { orderAgain } from './cart/order-again.ts';
import { removeProduct } from './cart/remove-product.ts';
import { showCart } from './cart/show-cart.ts';
import { alarmOverdue } from './delivery/alarm-overdue.ts';
import { addVariant } from './catalogue/add-variant.ts';
import { moveCategory, moveProduct } from './catalogue/arrange-catalogue.ts';
import { changeProduct } from './catalogue/change-product.ts';
import { keepPhoto } from './catalogue/keep-photo.ts';
import { createProduct } from './catalogue/create-product.ts';
import { cloneProduct } from './catalogue/clone-product.ts';
import { discardProduct, takeBackProduct } from './catalogue/discard-product.ts';
import { nameVariant } from './catalogue/name-variant.ts';
import { listCatalogue, showEntry } from './catalogue/show-catalogue.ts';
import type { Gateways } from './gateways.ts';
import { deliverOrder } from './delivery/deliver-order.ts';
import { sendGoodsAgain } from './delivery/send-goods-again.ts';
import { showGoods } from './delivery/show-goods.ts';
import { rememberFavourite } from './favourites/remember-favourite.ts';
import { listOrders } from './order/list-orders.ts';
import { listUnpaid } from './order/list-unpaid.ts';
import { placeOrder } from './order/place-order.ts';
import { viewOrder } from './order/view-order.ts';
import { adjustBalance } from './owner/adjust-balance.ts';
import { answerCase } from './owner/answer-case.ts';
import { confirmPayment } from './owner/confirm-payment.ts';
import { findPerson } from './owner/find-person.ts';
import { inspectOrder } from './owner/inspect-order.ts';
import { overview } from './owner/show-overview.ts';
import { retryJob } from './owner/retry-job.ts';
import { showCase } from './owner/show-case.ts';
import { listBalances } from './owner/list-balances.ts';
import { listParked } from './owner/list-parked.ts';
import { askGoodsAgain, noteOnOrder, tellOrderStory } from './owner/order-story.ts';
import { refundOrder } from './owner/refund-order.ts';
import { searchOrders } from './owner/search-orders.ts';
import { cancelOrder } from './payment/cancel-order.ts';
import { changeMethod } from './payment/change-method.ts';
import { checkPayment } from './payment/check-payment.ts';
import { closePayment } from './payment/close-payment.ts';
import { expireOrder } from './payment/expire-order.ts';
import { expireOverdue } from './payment/expire-overdue.ts';
import { pollPayment } from './payment/poll-payment.ts';
import { requestPayment } from './payment/request-payment.ts';
import type { AlertForum } from './ports/alert-forum.ts';
import type { Books } from './ports/books.ts';
import type { Broadcaster } from './ports/broadcaster.ts';
import type { Calendar } from './ports/calendar.ts';
import type { Clock } from './ports/clock.ts';
import type { SpamStates } from './ports/spam-states.ts';
import type { Ids } from './ports/ids.ts';
import type { Messenger } from './ports/messenger.ts';
import type { Settings } from './ports/settings.ts';
import type { TestimonyChannel } from './ports/testimony-channel.ts';
import { archiveOrders } from './books/archive-orders.ts';
import { checkFigures } from './reports/check-figures.ts';
import { muteRecap, sendRecaps } from './reports/recaps.ts';
import { showReport } from './reports/show-report.ts';
import { blockPerson, unblockPerson } from './people/block-person.ts';
import { listPeople, searchPeople, showPerson } from './people/look-at-people.ts';
import { listLevels, putOnLevel } from './people/put-on-level.ts';
import { setLevelPrices } from './catalogue/set-level-prices.ts';
import { notifyOfLevel } from './notifications/notify-of-level.ts';
import { joinRestock } from './restock/join-restock.ts';
import { messageBuyer, messagePerson } from './people/message-person.ts';
import { requires, type Guarded } from './requires.ts';
import { withinCeiling } from './within-ceiling.ts';
import { offerRestock } from './restock/offer-restock.ts';
import { answerApproval, listApprovals, showApproval } from './staff/answer-approval.ts';
import { doApproved } from './staff/do-approved.ts';
import { changeStaff } from './staff/change-staff.ts';
import { exportAudit, listAudit } from './staff/list-audit.ts';
import { notifyRestocked } from './restock/notify-restocked.ts';
import { showStaff } from './staff/show-staff.ts';
import { isWaiting, leaveRestock } from './restock/wait-for-restock.ts';
import { watchStock } from './restock/watch-stock.ts';
import { askRating } from './rating/ask-rating.ts';
import { hideRating, listRatings, showRating, withdrawTestimony } from './rating/look-after-ratings.ts';
import { openRating, rateProduct } from './rating/rate-product.ts';
import { shareRating, unshareRating } from './rating/share-rating.ts';
import { tendTestimonies, watchTestimonies } from './rating/tend-testimonies.ts';
import { chooseAlertGroup, leaveAlertGroup, showAlertGroup } from './settings/choose-alert-group.ts';
import { changeSetting } from './settings/change-setting.ts';
import { chooseTestimonyChannel } from './settings/choose-testimony-channel.ts';
import { showSettings } from './settings/show-settings.ts';
import { answerTask, cancelTask, giveUpTask, openTask, returnTask } from './manual/answer-task.ts';
import { setManualSpec } from './manual/set-manual-spec.ts';
import { tasksOfBuyer } from './manual/show-tasks.ts';
import { watchTasks } from './manual/watch-tasks.ts';
import { correctInput, writeInput } from './manual/write-inputs.ts';
import { limitShared } from './sharing/limit-shared.ts';
import { shareFile } from './sharing/share-file.ts';
import { writeShared } from './sharing/write-shared.ts';
import { describeBatch } from './stocking/describe-batch.ts';
import { gatherFile } from './stocking/gather-file.ts';
import { gatherUnits } from './stocking/gather-units.ts';
import { publishUnits } from './stocking/publish-units.ts';
import { exportUnits, listUnits } from './stocking/list-units.ts';
import { setThreshold } from './stocking/set-threshold.ts';
import { withdrawUnits } from './stocking/withdraw-units.ts';
import { listStock, showBatch, showStock } from './stocking/show-stock.ts';
import { undoImport } from './stocking/undo-import.ts';
import { notifyBuyer } from './notifications/notify-buyer.ts';
import { notifyOfMoney } from './notifications/notify-of-money.ts';
import { notifyAdmin } from './notifications/notify-admin.ts';
import { muteAlert } from './notifications/mute-alert.ts';
import { notifyAdmins } from './notifications/notify-admins.ts';
import { notifyOfSales } from './notifications/notify-of-sales.ts';
import { answerClaim, refundClaim, showClaim } from './warranty/answer-claim.ts';
import { addClaimPhoto } from './warranty/add-claim-photo.ts';
import { claimWarranty } from './warranty/claim-warranty.ts';
import { setWarranty } from './warranty/set-warranty.ts';
import { showWarranty } from './warranty/show-warranty.ts';
import { createVoucher } from './voucher/create-voucher.ts';
import { stopVoucher } from './voucher/stop-voucher.ts';
import { createRedeemCodes } from './voucher/create-redeem-codes.ts';
import { listRedeemCodes } from './voucher/list-redeem-codes.ts';
import { enterCode } from './voucher/enter-code.ts';
import { listVouchers, showVoucher } from './voucher/show-vouchers.ts';
import { payFromBalance } from './wallet/pay-from-balance.ts';
import { requestDeposit } from './wallet/request-deposit.ts';
import { listDeposits, showWallet } from './wallet/show-wallet.ts';
import type { Stores } from './ports/stores.ts';

/** What the use cases need of the world, and the shop's own rules. */
export type Ports = Stores & {
  readonly alertForum: AlertForum;
  readonly broadcaster: Broadcaster;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly spamStates: SpamStates;
  readonly gateways: Gateways;
  readonly ids: Ids;
  readonly owners: readonly BuyerId[];
  readonly policy: () => ShopPolicy;
  readonly settings: Settings;
  readonly testimonyChannel: TestimonyChannel;
};

/** What only staff can do. Each action is guarded, or this does not compile. */
const adminUseCases = (ports: Ports) => {
  const guard = requires(ports);
  const limited = withinCeiling(ports);
  return {
    overview: guard(...permissions).action(overview(ports)),
    listCases: guard('money').action(ports.openCases.list),
    listParked: guard('orders').action(listParked(ports)),
    listBalances: guard('money', 'people').action(listBalances(ports)),
    showCase: guard('money').action(showCase(ports)),
    answerCase: guard('money').command(limited('AnswerCase', answerCase(ports))),
    confirmPayment: guard('money').command(limited('Confirm', confirmPayment(ports))),
    refundOrder: guard('money').command(limited('Refund', refundOrder(ports))),
    adjustBalance: guard('money').command(limited('Adjust', adjustBalance(ports))),
    listPeople: guard('people').action(listPeople(ports)),
    searchPeople: guard('people').action(searchPeople(ports)),
    showPerson: guard('people').action(showPerson(ports)),
    blockPerson: guard('people').command(blockPerson(ports)),
    unblockPerson: guard('people').command(unblockPerson(ports)),
    listLevels: guard('people', 'catalogue', 'broadcast').action(listLevels(ports)),
    putOnLevel: guard('people').command(putOnLevel(ports)),
    messagePerson: guard('people').command(messagePerson(ports)),
    listApprovals: guard('money').action(listApprovals(ports)),
    showApproval: guard('money').action(showApproval(ports)),
    answerApproval: guard('money').command(answerApproval(ports)),
    inspectOrder: guard('orders', 'money').action(inspectOrder(ports)),
    searchOrders: guard('orders').action(searchOrders(ports)),
    tellOrderStory: guard('orders', 'money').action(tellOrderStory(ports)),
    noteOnOrder: guard('orders').command(noteOnOrder(ports)),
    sendGoodsAgain: guard('orders').command(askGoodsAgain(ports)),
    findPerson: guard('people', 'money', 'orders', 'staff').action(findPerson(ports)),
    showStatement: guard('people', 'money').action(showWallet(ports)),
    retryJob: guard('orders').command(retryJob(ports)),
    listAudit: guard('staff').action(listAudit(ports)),
    exportAudit: guard('staff').action(exportAudit(ports)),
    listStaff: guard('staff').action(ports.staff.list),
    showStaff: guard('staff').action(showStaff(ports)),
    changeStaff: guard('staff').command(changeStaff(ports)),
    showReport: guard('reports').action(showReport(ports)),
    recapsMuted: guard('reports').action(ports.recaps.mutedBy),
    muteRecap: guard('reports').command(muteRecap(ports)),
    listCatalogue: guard('catalogue').action(listCatalogue(ports)),
    showEntry: guard('catalogue').action(showEntry(ports)),
    keepPhoto: guard('catalogue', 'settings').action(keepPhoto(ports)),
    createProduct: guard('catalogue').command(createProduct(ports)),
    addVariant: guard('catalogue').command(addVariant(ports)),
    changeProduct: guard('catalogue').command(changeProduct(ports)),
    setLevelPrices: guard('catalogue').command(setLevelPrices(ports)),
    discardProduct: guard('catalogue').command(discardProduct(ports)),
    takeBackProduct: guard('catalogue').command(takeBackProduct(ports)),
    cloneProduct: guard('catalogue').command(cloneProduct(ports)),
    showArrangement: guard('catalogue').action(ports.products.arrangement),
    moveProduct: guard('catalogue').command(moveProduct(ports)),
    listCategories: guard('catalogue').action(ports.products.allCategories),
    moveCategory: guard('catalogue').command(moveCategory(ports)),
    listClaims: guard('orders').action(ports.warranties.open),
    listAnsweredClaims: guard('orders').action(ports.warranties.answered),
    showClaim: guard('orders', 'money').action(showClaim(ports)),
    answerClaim: guard('orders').command(answerClaim(ports)),
    refundClaim: guard('money').command(limited('RefundClaim', refundClaim(ports))),
    warrantyOf: guard('catalogue').action(ports.warranties.termsOf),
    setWarranty: guard('catalogue').command(setWarranty(ports)),
    manualSpecOf: guard('catalogue').action(ports.manualWork.spec),
    setManualSpec: guard('catalogue').command(setManualSpec(ports)),
    listTasks: guard('orders').action(ports.manualWork.open),
    showTask: guard('orders').action(openTask(ports)),
    answerTask: guard('orders').command(answerTask(ports)),
    returnTask: guard('orders').command(returnTask(ports)),
    cancelTask: guard('orders').command(limited('CancelTask', cancelTask(ports))),
    showShared: guard('stock', 'catalogue').action(ports.sharedGoods.find),
    writeShared: guard('stock').command(writeShared(ports)),
    shareFile: guard('stock').command(shareFile(ports)),
    limitShared: guard('stock').command(limitShared(ports)),
    listBroadcasts: guard('broadcast').action(listBroadcasts(ports)),
    findBroadcast: guard('broadcast').action(findBroadcast(ports)),
    watchBroadcast: guard('broadcast').action(ports.broadcasts.watch),
    previewBroadcast: guard('broadcast').action(previewBroadcast(ports)),
    examineBroadcast: guard('broadcast').command(examineBroadcast(ports)),
    createBroadcast: guard('broadcast').command(createBroadcast(ports)),
    steerBroadcast: guard('broadcast').command(steerBroadcast(ports)),
    listVouchers: guard('vouchers').action(listVouchers(ports)),
    showVoucher: guard('vouchers').action(showVoucher(ports)),
    createVoucher: guard('vouchers').command(createVoucher(ports)),
    listRedeemCodes: guard('money').action(listRedeemCodes(ports)),
    createRedeemCodes: guard('money').command(createRedeemCodes(ports)),
    stopVoucher: guard('vouchers').command(stopVoucher(ports)),
    listStock: guard('stock').action(listStock(ports)),
    showStock: guard('stock').action(showStock(ports)),
    showBatch: guard('stock').action(showBatch(ports)),
    nameVariant: guard('stock').action(nameVariant(ports)),
    gatherUnits: guard('stock').command(gatherUnits(ports)),
    gatherFile: guard('stock').command(gatherFile(ports)),
    publishUnits: guard('stock').command(publishUnits(ports)),
    discardUnits: guard('stock').action(ports.stock.discard),
    describeBatch: guard('stock').command(describeBatch(ports)),
    listUnits: guard('stock').action(listUnits(ports)),
    exportUnits: guard('stock').action(exportUnits(ports)),
    withdrawUnits: guard('stock').command(withdrawUnits(ports)),
    setThreshold: guard('stock').command(setThreshold(ports)),
    listRatings: guard('orders', 'reports').action(listRatings(ports)),
    showRating: guard('orders', 'reports').action(showRating(ports)),
    hideRating: guard('orders').command(hideRating(ports)),
    withdrawTestimony: guard('orders').command(withdrawTestimony(ports)),
    alertsMuted: guard(...permissions).action(ports.alertMutes.mutedBy),
    muteAlert: guard(...permissions).command(muteAlert(ports)),
    showAlertGroup: guard(...permissions).action(showAlertGroup(ports)),
    chooseAlertGroup: guard('settings').command(chooseAlertGroup(ports)),
    leaveAlertGroup: guard('settings').command(leaveAlertGroup(ports)),
    showSettings: guard('settings').action(showSettings(ports)),
    changeSetting: guard('settings').command(changeSetting(ports)),
    chooseTestimonyChannel: guard('settings').command(chooseTestimonyChannel(ports)),
    undoImport: guard('stock').command(undoImport(ports)),
  } satisfies Readonly<Record<string, Guarded>>;
};

/**
 * All that can be asked of the shop: what a buyer can do, what staff can do under `admin`, and the terms that
 * screens show. Every way into the shop goes through it.
 */
export const useCases = (ports: Ports) => ({
  admitAction: admitAction(ports),
  reportSpammer: reportSpammer(ports),
  openSession: openSession(ports),
  chooseLanguage: chooseLanguage(ports),
  showHome: showHome(ports),
  categories: ports.products.categories,
  listProducts: listProducts(ports),
  showProduct: showProduct(ports),
  changeQuantity: changeQuantity(ports),
  removeProduct: removeProduct(ports),
  rememberFavourite: rememberFavourite(ports),
  favouriteOf: ports.favourites.find,
  keepFavourite: ports.favourites.keep,
  joinRestock: joinRestock(ports),
  leaveRestock: leaveRestock(ports),
  isWaitingForRestock: isWaiting(ports),
  wantPromotions: wantPromotions(ports),
  showCart: showCart(ports),
  emptyOut: emptyOut(ports),
  adjustCart: adjustCart(ports),
  orderAgain: orderAgain(ports),
  enterCode: enterCode(ports),
  dropVoucher: ports.vouchers.drop,
  placeOrder: placeOrder(ports),
  viewOrder: viewOrder(ports),
  listOrders: listOrders(ports),
  listUnpaid: listUnpaid(ports),
  writeInput: writeInput(ports),
  correctInput: correctInput(ports),
  tasksOf: tasksOfBuyer(ports),
  giveUpTask: giveUpTask(ports),
  requestPayment: requestPayment(ports),
  checkPayment: checkPayment(ports),
  changeMethod: changeMethod(ports),
  cancelOrder: cancelOrder(ports),
  showGoods: showGoods(ports),
  showWarranty: showWarranty(ports),
  claimWarranty: claimWarranty(ports),
  addClaimPhoto: addClaimPhoto(ports),
  openRating: openRating(ports),
  rateProduct: rateProduct(ports),
  shareRating: shareRating(ports),
  unshareRating: unshareRating(ports),
  payFromBalance: payFromBalance(ports),
  requestDeposit: requestDeposit(ports),
  balanceOf: ports.wallets.balance,
  showWallet: showWallet(ports),
  listDeposits: listDeposits(ports),
  /** The least and the most of one deposit. */
  depositLimits: () => ports.policy().depositLimits,
  /** The ways to pay, in the order in which they are offered. */
  paymentMethods: ports.gateways.methods,
  admin: adminUseCases(ports),
});

export type UseCases = ReturnType<typeof useCases>;

/** What follow-ups and timers need on top: they tell people by themselves, and audit. */
export type JobPorts = Ports & {
  readonly books: Books;
  readonly messenger: Messenger;
};

/** All that follow-ups and timers run. */
export const jobUseCases = (ports: JobPorts) => ({
  deliverOrder: deliverOrder(ports),
  sendGoodsAgain: sendGoodsAgain(ports),
  messageBuyer: messageBuyer(ports),
  doApproved: doApproved(ports, {
    Refund: refundOrder(ports),
    CancelTask: cancelTask(ports),
    Adjust: adjustBalance(ports),
    RefundClaim: refundClaim(ports),
    AnswerCase: answerCase(ports),
    Confirm: confirmPayment(ports),
  }),
  pollPayment: pollPayment(ports),
  closePayment: closePayment(ports),
  expireOrder: expireOrder(ports),
  expireOverdue: expireOverdue(ports),
  notifyBuyer: notifyBuyer(ports),
  notifyOfLevel: notifyOfLevel(ports),
  notifyOfMoney: notifyOfMoney(ports),
  offerRestock: offerRestock(ports),
  notifyRestocked: notifyRestocked(ports),
  watchStock: watchStock(ports),
  watchTasks: watchTasks(ports),
  notifyAdmins: notifyAdmins(ports),
  notifyAdmin: notifyAdmin(ports),
  notifyOfSales: notifyOfSales(ports),
  alarmOverdue: alarmOverdue(ports),
  auditBooks: auditBooks(ports),
  checkFigures: checkFigures(ports),
  archiveOrders: archiveOrders(ports),
  sendRecaps: sendRecaps(ports),
  askRating: askRating(ports),
  tendTestimonies: tendTestimonies(ports),
  watchTestimonies: watchTestimonies(ports),
  sendBroadcast: sendBroadcast(ports),
  planBroadcast: planBroadcast(ports),
});

export type JobUseCases = ReturnType<typeof jobUseCases>;
