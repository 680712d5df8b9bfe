import { checkoutRoutes } from './routes.ts';
import { isDeposit, type AwaitingPayment } from '../../../../domain/order/order.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { tap } from '../../core/make-screen.ts';
import type { Button } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';

/** `💼`, where the balance covers an order that is billed another way already: what still comes by the invoice is credited. */
export const spendButton = (
  { messages }: Locale,
  order: AwaitingPayment,
  balance: Rupiah | null,
): Button | null =>
  balance === null || balance < order.total || isDeposit(order)
    ? null
    : tap(messages.buttons.balance, checkoutRoutes.payFromBalance.to({ order: order.id }));
