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
        paid: messages.invoiceState.paid,
        paidNote: messages.invoiceState.paidNote,
        expired: messages.invoiceState.expired,
        stillWanted: messages.invoiceState.stillWanted,
        cancelled: messages.invoiceState.cancelled,
        expiredNews: messages.news.expired,
        unchecked: messages.invoiceState.unchecked,
        cancelledUnchecked: messages.invoiceState.cancelledUnchecked,
        uncheckedNews: messages.news.unchecked,
      };

/** On the button that gives an unpaid order up. */
export const cancelLabel = ({ messages }: Locale, order: Pick<Order, 'cart'>): string =>
  isDeposit(order) ? messages.buttons.cancelDeposit : messages.buttons.cancelOrder;
