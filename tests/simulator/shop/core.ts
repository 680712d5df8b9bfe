import type { Shop } from '../../../adapters/chat/shop.ts';
import type { PaymentWebhook } from '../../../adapters/http/payment-webhook.ts';
import type { Work } from '../../../adapters/jobs/work.ts';
import { admitAction } from '../../../application/admission/admit-action.ts';
import { reportSpammer } from '../../../application/admission/report-spammer.ts';
import { greetBuyer } from '../../../application/buyers/greet-buyer.ts';
import { adjustCart } from '../../../application/cart/adjust-cart.ts';
import { changeQuantity } from '../../../application/cart/change-quantity.ts';
import { emptyOut } from '../../../application/cart/empty-cart.ts';
import { orderAgain } from '../../../application/cart/order-again.ts';
import { removeProduct } from '../../../application/cart/remove-product.ts';
import { showCart } from '../../../application/cart/show-cart.ts';
import { alarmOverdue } from '../../../application/delivery/alarm-overdue.ts';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import { resumeDeliveries } from '../../../application/delivery/resume-deliveries.ts';
import { showGoods } from '../../../application/delivery/show-goods.ts';
import { listOrders } from '../../../application/order/list-orders.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { viewOrder } from '../../../application/order/view-order.ts';
import { cancelOrder } from '../../../application/payment/cancel-order.ts';
import { checkPayment } from '../../../application/payment/check-payment.ts';
import { closePayment } from '../../../application/payment/close-payment.ts';
import { expireOrder } from '../../../application/payment/expire-order.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import { payFromBalance } from '../../../application/wallet/pay-from-balance.ts';
import { requestDeposit } from '../../../application/wallet/request-deposit.ts';
import { auditBooks } from '../../../application/books/audit.ts';
import { expireOverdue } from '../../../application/payment/expire-overdue.ts';
import { ownersShop } from '../../../infrastructure/container/owners-shop.ts';
import { addUnits } from '../../../application/stocking/add-units.ts';
import { importCatalogue } from '../../../application/stocking/import-catalogue.ts';
import { tellBuyer } from '../../../application/telling/tell-buyer.ts';
import { tellMoney } from '../../../application/telling/tell-money.ts';
import { tellOwner } from '../../../application/telling/tell-owner.ts';
import { tellOwners } from '../../../application/telling/tell-owners.ts';
import type { Ports } from './ports.ts';

/** What the buyers of a story ask of the shop; the rest only looks. */
export type Counter = Pick<
  Shop,
  | 'admitAction'
  | 'reportSpammer'
  | 'greetBuyer'
  | 'changeQuantity'
  | 'removeProduct'
  | 'showCart'
  | 'emptyOut'
  | 'adjustCart'
  | 'orderAgain'
  | 'placeOrder'
  | 'viewOrder'
  | 'listOrders'
  | 'requestPayment'
  | 'checkPayment'
  | 'cancelOrder'
  | 'showGoods'
  | 'resumeDeliveries'
  | 'payFromBalance'
  | 'requestDeposit'
  | 'owner'
  | 'paymentMethods'
>;

/** The shop's use cases, as a process of it holds them. */
export type Core = {
  readonly shop: Counter;
  readonly work: Work;
  readonly receiveNotice: PaymentWebhook['receive'];
  readonly addUnits: ReturnType<typeof addUnits>;
  readonly importCatalogue: ReturnType<typeof importCatalogue>;
};

/** Every use case over one set of ports, wired as the container wires them. */
export const wireCore = (ports: Ports): Core => ({
  shop: {
    admitAction: admitAction(ports),
    reportSpammer: reportSpammer(ports),
    greetBuyer: greetBuyer(ports),
    changeQuantity: changeQuantity(ports),
    removeProduct: removeProduct(ports),
    showCart: showCart(ports),
    emptyOut: emptyOut(ports),
    adjustCart: adjustCart(ports),
    orderAgain: orderAgain(ports),
    placeOrder: placeOrder(ports),
    viewOrder: viewOrder(ports),
    listOrders: listOrders(ports),
    requestPayment: requestPayment(ports),
    checkPayment: checkPayment(ports),
    cancelOrder: cancelOrder(ports),
    showGoods: showGoods(ports),
    resumeDeliveries: resumeDeliveries(ports),
    payFromBalance: payFromBalance(ports),
    requestDeposit: requestDeposit(ports),
    owner: ownersShop(ports),
    paymentMethods: ports.gateway.methods,
  },
  work: {
    deliverOrder: deliverOrder(ports),
    pollPayment: pollPayment(ports),
    closePayment: closePayment(ports),
    expireOrder: expireOrder(ports),
    tellBuyer: tellBuyer(ports),
    tellOwners: tellOwners(ports),
    tellOwner: tellOwner(ports),
    alarmOverdue: alarmOverdue(ports),
    tellMoney: tellMoney(ports),
    expireOverdue: expireOverdue(ports),
    auditBooks: auditBooks(ports),
  },
  receiveNotice: receiveNotice(ports),
  addUnits: addUnits(ports),
  importCatalogue: importCatalogue(ports),
});
