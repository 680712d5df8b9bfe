import type { Order } from '../order/order.ts';

/** A use of a voucher goes the way of its order: held with it, redeemed with the payment, returned when it lapses. */
export type VoucherUseState = 'Reserved' | 'Redeemed' | 'Returned';

export const useStateOf = ({ tag }: Pick<Order, 'tag'>): VoucherUseState => {
  switch (tag) {
    case 'AwaitingPayment':
    case 'UnderReview':
      return 'Reserved';
    case 'Paid':
    case 'Delivered':
      return 'Redeemed';
    case 'Expired':
    case 'Cancelled':
      return 'Returned';
  }
};
