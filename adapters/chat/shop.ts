import type { IO } from 'fp-ts/lib/IO.js';
import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Home } from '../../application/browsing/show-home.ts';
import type { ListCommand } from '../../application/browsing/list-products.ts';
import type { ProductCard } from '../../application/browsing/show-product.ts';
import type { ChangeQuantity, QuantityChanged } from '../../application/cart/change-quantity.ts';
import type { CartView } from '../../application/cart/show-cart.ts';
import type { OrderNotFound } from '../../application/change-order.ts';
import type { NothingBought, Purchase } from '../../application/delivery/show-goods.ts';
import type { PlaceOrder, PlaceRefusal } from '../../application/order/place-order.ts';
import type {
  MethodUnknown,
  PaymentAnswer,
  PaymentRefused,
  RequestPayment,
} from '../../application/payment/request-payment.ts';
import type { Page } from '../../application/ports/page.ts';
import type { GatewayFailure } from '../../application/ports/payment-gateway.ts';
import type { UnknownProduct } from '../../application/ports/stock.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import type { Buyer, BuyerId, Language, Profile } from '../../domain/buyer.ts';
import type { Cart } from '../../domain/cart.ts';
import type { AmountOutsideMethod } from '../../domain/invoicing.ts';
import type { NotAnOwner } from '../../application/as-owner.ts';
import type { AdjustBalance } from '../../application/owner/adjust-balance.ts';
import type { AnswerCase } from '../../application/owner/answer-case.ts';
import type { CaseClosed } from '../../application/owner/case-closed.ts';
import type { ConfirmPayment } from '../../application/owner/confirm-payment.ts';
import type {
  CaseFile,
  OrderFile,
  Overview,
  UnknownPerson,
} from '../../application/owner/look-after-shop.ts';
import type { RefundOrder } from '../../application/owner/refund-order.ts';
import type { Shortage } from '../../application/ports/orders.ts';
import type { Statement } from '../../application/wallet/show-wallet.ts';
import type { NothingToDeliver } from '../../domain/case-answer.ts';
import type { AlreadyPaid } from '../../domain/confirmation.ts';
import type { AmountOutsideLimits } from '../../domain/deposit.ts';
import type { PaymentReference } from '../../domain/payment.ts';
import type { TooManyOpenOrders } from '../../domain/placing.ts';
import type { NothingToRefund } from '../../domain/refunding.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import type { Overdrawn } from '../../domain/wallet.ts';
import type { AwaitingPayment, NotPayable, Order, OrderId } from '../../domain/order.ts';
import type { MethodOffer } from '../../domain/payment.ts';
import type { ProductCode, ShelfItem } from '../../domain/product.ts';
import type { ActionKind, Verdict } from '../../domain/spam-policy.ts';

/** What only owners can do: each use case looks at the person, whatever button led to it. */
export type OwnersShop = {
  readonly isOwner: (person: BuyerId) => boolean;
  readonly overview: (by: BuyerId, page?: number) => TaskEither<NotAnOwner | StoreFailure, Overview>;
  readonly showCase: (
    by: BuyerId,
    reference: PaymentReference,
  ) => TaskEither<NotAnOwner | CaseClosed | OrderNotFound | StoreFailure, CaseFile>;
  readonly answerCase: (
    command: AnswerCase,
  ) => TaskEither<
    NotAnOwner | CaseClosed | NothingToDeliver | Shortage | OrderNotFound | StoreFailure,
    Order
  >;
  readonly confirmPayment: (
    command: ConfirmPayment,
  ) => TaskEither<NotAnOwner | AlreadyPaid | OrderNotFound | StoreFailure, Order>;
  readonly refundOrder: (
    command: RefundOrder,
  ) => TaskEither<NotAnOwner | NothingToRefund | OrderNotFound | StoreFailure, Order>;
  readonly adjustBalance: (command: AdjustBalance) => TaskEither<NotAnOwner | Overdrawn | StoreFailure, void>;
  readonly inspectOrder: (
    by: BuyerId,
    order: OrderId,
  ) => TaskEither<NotAnOwner | OrderNotFound | StoreFailure, OrderFile>;
  readonly findPerson: (
    by: BuyerId,
    name: string,
  ) => TaskEither<NotAnOwner | UnknownPerson | StoreFailure, Buyer>;
  readonly showStatement: (
    by: BuyerId,
    buyer: BuyerId,
    page: number,
  ) => TaskEither<NotAnOwner | StoreFailure, Statement>;
  readonly retryJob: (by: BuyerId, job: string) => TaskEither<NotAnOwner | StoreFailure, boolean>;
};

/** All that a person can ask of the shop: its use cases, with everything they need already given. */
export type Shop = {
  readonly admitAction: (person: BuyerId, kind: ActionKind) => IO<Verdict>;
  readonly reportSpammer: (person: Profile) => TaskEither<StoreFailure, void>;
  readonly greetBuyer: (profile: Profile) => TaskEither<StoreFailure, Buyer>;
  readonly chooseLanguage: (buyer: BuyerId, language: Language) => TaskEither<StoreFailure, void>;
  readonly showHome: () => TaskEither<StoreFailure, Home>;
  readonly listProducts: (command: ListCommand) => TaskEither<StoreFailure, Page<ShelfItem>>;
  readonly showProduct: (
    buyer: BuyerId,
    code: ProductCode,
  ) => TaskEither<UnknownProduct | StoreFailure, ProductCard>;
  readonly changeQuantity: (
    command: ChangeQuantity,
  ) => TaskEither<UnknownProduct | StoreFailure, QuantityChanged>;
  readonly removeProduct: (buyer: BuyerId, product: ProductCode) => TaskEither<StoreFailure, Cart>;
  readonly showCart: (buyer: BuyerId) => TaskEither<StoreFailure, Option<CartView>>;
  readonly emptyOut: (buyer: BuyerId) => TaskEither<StoreFailure, Cart>;
  readonly adjustCart: (buyer: BuyerId) => TaskEither<StoreFailure, Option<CartView>>;
  readonly orderAgain: (buyer: BuyerId, order: OrderId) => TaskEither<OrderNotFound | StoreFailure, CartView>;
  readonly placeOrder: (command: PlaceOrder) => TaskEither<PlaceRefusal | StoreFailure, Order>;
  readonly viewOrder: (buyer: BuyerId, order: OrderId) => TaskEither<OrderNotFound | StoreFailure, Order>;
  readonly listOrders: (buyer: BuyerId, page: number) => TaskEither<StoreFailure, Page<Order>>;
  readonly requestPayment: (
    command: RequestPayment,
  ) => TaskEither<
    NotPayable | AmountOutsideMethod | PaymentRefused | OrderNotFound | MethodUnknown | StoreFailure,
    PaymentAnswer
  >;
  readonly checkPayment: (
    buyer: BuyerId,
    order: OrderId,
  ) => TaskEither<OrderNotFound | GatewayFailure | StoreFailure, Order>;
  readonly cancelOrder: (buyer: BuyerId, order: OrderId) => TaskEither<OrderNotFound | StoreFailure, Order>;
  readonly showGoods: (
    buyer: BuyerId,
    order: OrderId,
  ) => TaskEither<OrderNotFound | NothingBought | StoreFailure, Purchase>;
  readonly payFromBalance: (
    buyer: BuyerId,
    order: OrderId,
  ) => TaskEither<NotPayable | OrderNotFound | Overdrawn | StoreFailure, Order>;
  readonly requestDeposit: (
    buyer: BuyerId,
    amount: Rupiah,
  ) => TaskEither<TooManyOpenOrders | AmountOutsideLimits | StoreFailure, AwaitingPayment>;
  readonly balanceOf: (buyer: BuyerId) => TaskEither<StoreFailure, Rupiah>;
  readonly showWallet: (buyer: BuyerId, page: number) => TaskEither<StoreFailure, Statement>;
  readonly listDeposits: (buyer: BuyerId, page: number) => TaskEither<StoreFailure, Page<Order>>;
  /** The least and the most of one deposit. */
  readonly depositLimits: ShopPolicy['depositLimits'];
  readonly owner: OwnersShop;
  readonly resumeDeliveries: (buyer: BuyerId) => TaskEither<StoreFailure, number>;
  /** The ways to pay, in the order in which they are offered. */
  readonly paymentMethods: readonly MethodOffer[];
};
