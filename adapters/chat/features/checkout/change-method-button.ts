import type { AwaitingPayment } from '../../../../domain/order.ts';
import { takes, type LiveAttempt, type MethodOffer } from '../../../../domain/payment.ts';
import { tap } from '../../core/make-screen.ts';
import { checkoutRoutes } from './routes.ts';
import type { Button } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';

/** `🔁`, where another method takes the amount as well. It names the attempt to leave, so that an old button leaves no newer one. */
export const changeMethodButton = (
  { messages }: Locale,
  order: AwaitingPayment,
  { reference, method }: LiveAttempt,
  methods: readonly MethodOffer[],
): Button | null => {
  const attempt = order.attempts.findIndex((one) => one.reference === reference);
  const others = methods.some((offer) => offer.id !== method && takes(offer, order.total));
  return others && attempt >= 0
    ? tap(messages.buttons.changeMethod, checkoutRoutes.changeMethod.to({ order: order.id, attempt }))
    : null;
};
