import { isDeposit, type Order } from '../../../../domain/order.ts';
import type { Locale } from '../../core/locale.ts';
import type { InvoiceWords } from './messages.ts';

/** A bill for goods and one for a deposit are spoken of differently. */
export const billWords = ({ says }: Locale, order: Pick<Order, 'cart'>): InvoiceWords =>
  isDeposit(order)
    ? says.deposit
    : {
        name: says.invoice.order,
        payableUntil: says.payment.payBefore,
        amount: says.invoice.amount,
        after: says.invoice.after,
        paid: says.bill.paid,
        paidNote: says.bill.paidNote,
        expired: says.bill.expired,
        stillWanted: says.bill.stillWanted,
        cancelled: says.bill.cancelled,
        expiredNews: says.news.expired,
        unchecked: says.bill.unchecked,
        cancelledUnchecked: says.bill.cancelledUnchecked,
        uncheckedNews: says.news.unchecked,
      };

/** On the button that gives an unpaid order up. */
export const cancelLabel = ({ says }: Locale, order: Pick<Order, 'cart'>): string =>
  isDeposit(order) ? says.buttons.cancelDeposit : says.buttons.cancelOrder;
