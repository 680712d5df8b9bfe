import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { CartItem } from './journey-plan.ts';
import type { Hand } from './journey-plan.ts';
import { warranties } from './shelf.ts';
import { saysUntil, tapsUntil } from './steps.ts';
import type { BuyerContext } from './buyer-context.ts';

const answers = /Sudah diganti|sisa masa garansi|Klaimmu sudah masuk|sudah pernah diklaim/;

/** Whether something of what they want has a warranty. */
export const isCovered = (items: readonly CartItem[]): boolean =>
  items.some(({ code }) => warranties.has(code));

/** Claims the first of the units that came last, from the history; where somebody is quick with both thumbs, twice. */
export const claimsUnit = async (
  phone: Phone,
  order: string,
  hand: Hand,
  { deeds, events }: Pick<BuyerContext, 'deeds' | 'events'>,
): Promise<void> => {
  await saysUntil(phone, '/orders', 'Riwayat pesanan', hand);
  await tapsUntil(phone, '🎁 1', 'Ada kendala?', hand);
  await tapsUntil(phone, '🛡️ Garansi', 'Mana yang bermasalah?', hand);
  await tapsUntil(phone, /^\d+\. Produk (RAMAI|BERKAS)/, 'Apa masalahnya?', hand);
  deeds.add('units claimed');
  events.write('has a unit claimed', order);
  await tapsUntil(phone, '🚫 Gak bisa dipakai', answers, hand);
};
