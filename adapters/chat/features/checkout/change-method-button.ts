import type { AwaitingPayment } from '../../../../domain/order/order.ts';
import { accepts, type LiveAttempt, type PaymentMethod } from '../../../../domain/payment/payment.ts';
import { tap } from '../../core/make-screen.ts';
import { checkoutRoutes } from './routes.ts';
import type { Button } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';

/** `🔁`, where another method takes the amount as well. It names the attempt to leave, so that an old button leaves no newer one. */
export const changeMethodButton = (
  { messages }: Locale,
  order: AwaitingPayment,
  { reference, method }: LiveAttempt,
  methods: readonly PaymentMethod[],
): Button | null => {
  const attempt = order.attempts.findIndex((one) => one.reference === reference);
  const others = methods.some((offer) => offer.id !== method && accepts(offer, order.total));
  return others && attempt >= 0
    ? tap(messages.buttons.changeMethod, checkoutRoutes.changeMethod.to({ order: order.id, attempt }))
    : null;
};
