import { isDeposit, type Order } from '../../../../domain/order/order.ts';
import type { Locale } from '../../core/locale.ts';
import type { InvoiceWords } from './messages.ts';

/** An invoice for goods and one for a deposit are spoken of differently. */
export const invoiceWords = ({ messages }: Locale, order: Pick<Order, 'cart'>): InvoiceWords =>
  isDeposit(order)
    ? messages.deposit
    : {
        name: messages.invoice.order,
        payableUntil: messages.payment.expiresAt,
        amount: messages.invoice.amount,
        after: messages.invoice.after,
        paid: messages.bill.paid,
        paidNote: messages.bill.paidNote,
        expired: messages.bill.expired,
        stillWanted: messages.bill.stillWanted,
        cancelled: messages.bill.cancelled,
        expiredNews: messages.news.expired,
        unchecked: messages.bill.unchecked,
        cancelledUnchecked: messages.bill.cancelledUnchecked,
        uncheckedNews: messages.news.unchecked,
      };

/** On the button that gives an unpaid order up. */
export const cancelLabel = ({ messages }: Locale, order: Pick<Order, 'cart'>): string =>
  isDeposit(order) ? messages.buttons.cancelDeposit : messages.buttons.cancelOrder;
