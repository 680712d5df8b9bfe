import { isDeposit, type Order } from './order.ts';

export type OrderState = Order['tag'];

/** What can happen to an order that may change its state. */
export type OrderCommand =
  /** Money comes in, enough for the order, by whatever way; a deposit takes any. */
  | 'Pay'
  /** Money comes in, and too little. */
  | 'Underpay'
  | 'Expire'
  | 'Cancel'
  /** The goods arrive in the buyer's chat. */
  | 'Deliver'
  /** Staff answers the open case of the order with the goods. */
  | 'AnswerWithGoods'
  /** Staff answers the last open case of the order with the money. */
  | 'AnswerWithMoney'
  | 'Refund';

export type Transitions = Readonly<Record<OrderState, Readonly<Partial<Record<OrderCommand, OrderState>>>>>;

/**
 * The only ways an order of goods can go, on which domain, stores and guards of the database agree. What is not named
 * here leaves the state as it is, or is refused. Success outranks failure, and nothing that was delivered goes back.
 * Where the goods are gone, `Pay` leaves a closed order closed, and its money goes to the balance.
 */
export const orderTransitions: Transitions = {
  AwaitingPayment: { Pay: 'Paid', Underpay: 'UnderReview', Expire: 'Expired', Cancel: 'Cancelled' },
  Paid: { Deliver: 'Delivered' },
  Delivered: {},
  Expired: { Pay: 'Paid', AnswerWithGoods: 'Paid' },
  Cancelled: { Pay: 'Paid', AnswerWithGoods: 'Paid' },
  UnderReview: { AnswerWithGoods: 'Paid', AnswerWithMoney: 'Cancelled' },
};

/** The same for a deposit, which is delivered by being booked. */
export const depositTransitions: Transitions = {
  AwaitingPayment: { Pay: 'Delivered', Underpay: 'Delivered', Expire: 'Expired', Cancel: 'Cancelled' },
  Paid: {},
  Delivered: {},
  Expired: { Pay: 'Delivered', Underpay: 'Delivered' },
  Cancelled: { Pay: 'Delivered', Underpay: 'Delivered' },
  UnderReview: {},
};

const transitionsOf = (order: Pick<Order, 'cart'>): Transitions =>
  isDeposit(order) ? depositTransitions : orderTransitions;

/** Whether an order may be in state `to` after it was in `from`. */
export const mayBecome = (order: Pick<Order, 'cart'>, from: OrderState, to: OrderState): boolean =>
  from === to || Object.values(transitionsOf(order)[from]).includes(to);
