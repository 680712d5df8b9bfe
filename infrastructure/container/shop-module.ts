import { ContainerModule } from 'inversify';
import { admitAction } from '../../application/admission/admit-action.ts';
import { reportSpammer } from '../../application/admission/report-spammer.ts';
import { listProducts } from '../../application/browsing/list-products.ts';
import { showHome } from '../../application/browsing/show-home.ts';
import { showProduct } from '../../application/browsing/show-product.ts';
import { chooseLanguage } from '../../application/buyers/choose-language.ts';
import { greetBuyer } from '../../application/buyers/greet-buyer.ts';
import { adjustCart } from '../../application/cart/adjust-cart.ts';
import { changeQuantity } from '../../application/cart/change-quantity.ts';
import { emptyOut } from '../../application/cart/empty-cart.ts';
import { orderAgain } from '../../application/cart/order-again.ts';
import { removeProduct } from '../../application/cart/remove-product.ts';
import { showCart } from '../../application/cart/show-cart.ts';
import { resumeDeliveries } from '../../application/delivery/resume-deliveries.ts';
import { showGoods } from '../../application/delivery/show-goods.ts';
import { listOrders } from '../../application/order/list-orders.ts';
import { placeOrder } from '../../application/order/place-order.ts';
import { viewOrder } from '../../application/order/view-order.ts';
import { cancelOrder } from '../../application/payment/cancel-order.ts';
import { checkPayment } from '../../application/payment/check-payment.ts';
import { requestPayment } from '../../application/payment/request-payment.ts';
import { payFromBalance } from '../../application/wallet/pay-from-balance.ts';
import { requestDeposit } from '../../application/wallet/request-deposit.ts';
import { listDeposits, showWallet } from '../../application/wallet/show-wallet.ts';
import { ownersShop } from './owners-shop.ts';
import { tokens } from './tokens.ts';

/** Everything that a person can ask of the shop. */
export const shopModule = new ContainerModule(({ bind }) => {
  bind(tokens.shop).toResolvedValue(
    (
      buyers,
      carts,
      clock,
      conducts,
      figures,
      followUps,
      gateway,
      ids,
      openCases,
      orders,
      owners,
      parkedJobs,
      policy,
      products,
      wallets,
    ) => {
      const deps = {
        buyers,
        carts,
        clock,
        conducts,
        figures,
        followUps,
        gateway,
        ids,
        openCases,
        orders,
        owners,
        parkedJobs,
        policy,
        products,
        wallets,
      };
      return {
        admitAction: admitAction(deps),
        reportSpammer: reportSpammer(deps),
        greetBuyer: greetBuyer(deps),
        chooseLanguage: chooseLanguage(deps),
        showHome: showHome(deps),
        listProducts: listProducts(deps),
        showProduct: showProduct(deps),
        changeQuantity: changeQuantity(deps),
        removeProduct: removeProduct(deps),
        showCart: showCart(deps),
        emptyOut: emptyOut(deps),
        adjustCart: adjustCart(deps),
        orderAgain: orderAgain(deps),
        placeOrder: placeOrder(deps),
        viewOrder: viewOrder(deps),
        listOrders: listOrders(deps),
        requestPayment: requestPayment(deps),
        checkPayment: checkPayment(deps),
        cancelOrder: cancelOrder(deps),
        showGoods: showGoods(deps),
        resumeDeliveries: resumeDeliveries(deps),
        payFromBalance: payFromBalance(deps),
        requestDeposit: requestDeposit(deps),
        balanceOf: wallets.balance,
        showWallet: showWallet(deps),
        listDeposits: listDeposits(deps),
        depositLimits: policy.depositLimits,
        owner: ownersShop(deps),
        paymentMethods: gateway.methods,
      };
    },
    [
      tokens.buyers,
      tokens.carts,
      tokens.clock,
      tokens.conducts,
      tokens.figures,
      tokens.followUps,
      tokens.gateway,
      tokens.ids,
      tokens.openCases,
      tokens.orders,
      tokens.owners,
      tokens.parkedJobs,
      tokens.policy,
      tokens.products,
      tokens.wallets,
    ],
  );
});
