import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { BuyerContext } from './buyer-context.ts';
import { patience } from './steps.ts';
import type { Payments } from './payments.ts';

/** The gateway tells of it until the shop has taken it, since nothing else makes the shop ask. */
export const untilTaken = { tag: 'Told', after: 300, times: 1 } as const;

/** Pays what is closed, whatever the shop said to the gateway. */
export const paysAllTheSame = (payments: Payments, order: string): void => {
  payments.pay(order, { notice: untilTaken, evenIfCanceled: true });
};

/** Lets the time for it pass, and pays all the same; unless everything is closed before. */
export const paysLate = async (
  phone: Phone,
  order: string,
  { payments, paymentWindow, closing }: BuyerContext,
): Promise<void> => {
  const expires = phone.sees(({ text }) => text.includes('⌛') && text.includes(order), {
    within: paymentWindow + patience.within,
  });
  if ((await Promise.race([expires, closing()])) !== undefined) paysAllTheSame(payments, order);
};
