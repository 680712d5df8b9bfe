import { setTimeout as sleep } from 'node:timers/promises';
import type { Label, Wanted } from '../stand-ins/telegram/phone/matching.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { SeenMessage } from '../stand-ins/telegram/phone/seen-message.ts';
import { orderIn } from '../support/shop-buying.ts';
import type { Hand, CartItem } from './journey-plan.ts';

/** How long somebody looks at an unmoved screen before doing the same once more, in milliseconds. */
export const glance = { within: 4_000 } as const;
/** How long a buyer waits for an invoice, the goods, or word of their money. */
export const patience = { within: 20_000 } as const;
const mostTries = 3;

/** Does it, which waits until the shop took what was done before, and looks what came of it; a screen that does not move has it done again. */
export const untilSeen = async (
  act: () => Promise<void>,
  look: () => Promise<SeenMessage>,
): Promise<SeenMessage> => {
  for (let tries = 1; ; tries += 1) {
    await act();
    try {
      return await look();
    } catch (cause) {
      if (tries === mostTries) throw cause;
    }
  }
};

/** Taps the newest button of that label. */
export const taps = async (phone: Phone, label: Label, { pace, doubleTaps }: Hand): Promise<void> => {
  await sleep(pace);
  const button = await phone.finds(label, glance);
  await phone.tapsStale(button);
  if (doubleTaps) await phone.tapsStale(button, { impatient: true });
};

export const tapsUntil = (phone: Phone, label: Label, wanted: Wanted, hand: Hand): Promise<SeenMessage> =>
  untilSeen(
    () => taps(phone, label, hand),
    () => phone.seesNew(wanted, glance),
  );

export const saysUntil = (
  phone: Phone,
  text: string,
  wanted: Wanted,
  { pace }: Pick<Hand, 'pace'>,
): Promise<SeenMessage> =>
  untilSeen(
    async () => {
      await sleep(pace);
      await phone.says(text);
    },
    () => phone.seesNew(wanted, glance),
  );

export const fillsCart = async (phone: Phone, items: readonly CartItem[], hand: Hand): Promise<void> => {
  for (const { code, quantity } of items) {
    const card = await saysUntil(phone, `/start p_${code}`, /💰 Harga/, hand);
    const plus = card.buttons.flat().find(({ label }) => label === '➕');
    if (plus === undefined) continue;
    const adds = async () => {
      for (let tapped = 0; tapped < quantity; tapped += 1) await phone.tapsStale(plus);
    };
    await untilSeen(adds, () => phone.seesNew('Di keranjang: x', glance));
  }
};

const onPaying = /Mau bayar pakai apa|ada yang berubah|belum kamu bayar|sudah diproses/;

export type Placed = {
  readonly order: string;
  /** The message with the ways to pay it. */
  readonly choice: SeenMessage;
};

/** The order that the cart became; null when the shop said no. */
export const placesOrder = async (phone: Phone, hand: Hand): Promise<Placed | null> => {
  await tapsUntil(phone, '🧺 Lanjut ke Keranjang', '🧺 Keranjang kamu', hand);
  const choice = await tapsUntil(phone, '💳 Lanjut ke Pembayaran', onPaying, hand);
  if (choice.text.includes('Mau bayar pakai apa')) return { order: orderIn(choice), choice };
  if (choice.text.includes('ada yang berubah')) await taps(phone, /Sesuaikan|lanjut bayar/, hand);
  return null;
};

const isInvoiceOf =
  (order: string) =>
  ({ text }: SeenMessage): boolean =>
    text.includes(order) && /Scan QRIS|Transfer ke Virtual Account/.test(text);

export const seesInvoice = (phone: Phone, order: string): Promise<SeenMessage> =>
  phone.sees(isInvoiceOf(order), patience);

/** Whether a message hands over the goods of an order because it was paid. */
export const handsOver =
  (order: string) =>
  ({ text }: SeenMessage): boolean =>
    /^🎉.*barangmu:/.test(text) && text.includes(order);
