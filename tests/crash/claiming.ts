import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { Wish } from './journey-plan.ts';
import type { Hand } from './journey-plan.ts';
import { warranties } from './shelf.ts';
import { saysUntil, tapsUntil } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

const answers = /Sudah diganti|sisa masa garansi|Klaimmu sudah masuk|sudah pernah diklaim/;

/** Whether something of what they want has a warranty. */
export const isCovered = (wishes: readonly Wish[]): boolean =>
  wishes.some(({ code }) => warranties.has(code));

/** Claims the first of the units that came last, from the history; where somebody is quick with both thumbs, twice. */
export const claimsUnit = async (
  phone: Phone,
  order: string,
  hand: Hand,
  { deeds, diary }: Pick<Surroundings, 'deeds' | 'diary'>,
): Promise<void> => {
  await saysUntil(phone, '/orders', 'Riwayat pesanan', hand);
  await tapsUntil(phone, '🎁 1', 'Ada kendala?', hand);
  await tapsUntil(phone, '🛡️ Garansi', 'Mana yang bermasalah?', hand);
  await tapsUntil(phone, /^\d+\. Produk RAMAI/, 'Apa masalahnya?', hand);
  deeds.add('units claimed');
  diary.write('has a unit claimed', order);
  await tapsUntil(phone, '🚫 Gak bisa dipakai', answers, hand);
};
