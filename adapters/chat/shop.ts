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
import type { NotPayable, Order, OrderId } from '../../domain/order.ts';
import type { MethodOffer } from '../../domain/payment.ts';
import type { ProductCode, ShelfItem } from '../../domain/product.ts';
import type { ActionKind, Verdict } from '../../domain/spam-policy.ts';

/** All that a buyer can ask of the shop: its use cases, with everything they need already given. */
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
  readonly resumeDeliveries: (buyer: BuyerId) => TaskEither<StoreFailure, number>;
  /** The ways to pay, in the order in which they are offered. */
  readonly paymentMethods: readonly MethodOffer[];
};
