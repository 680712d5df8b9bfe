import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { Label, Wanted } from '../stand-ins/telegram/phone/matching.ts';
import type { SeenMessage } from '../stand-ins/telegram/phone/seen-message.ts';
import { orderIn } from '../support/shop-buying.ts';
import type { Diary } from './diary.ts';
import type { JourneyPlan } from './journey-plan.ts';
import type { Till } from './till.ts';

export type Surroundings = {
  readonly till: Till;
  readonly diary: Diary;
  /** Milliseconds that the shop gives a buyer to pay. */
  readonly paymentWindow: number;
  /** Resolves when buyers are asked to come to an end. */
  readonly closing: () => Promise<void>;
};

/** How long a buyer looks at an unmoved screen before doing the same once more, in milliseconds. */
const glance = { within: 4_000 } as const;
const mostTries = 3;

/** Does it, which waits until the shop took what was done before, and looks what came of it; a screen that does not move has it done again. */
const untilSeen = async (
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

const taps = async (phone: Phone, label: Label, { pace, doubleTaps }: JourneyPlan): Promise<void> => {
  await sleep(pace);
  const button = await phone.finds(label, glance);
  await phone.tapsStale(button);
  if (doubleTaps) await phone.tapsStale(button, { impatient: true });
};

const tapsUntil = (phone: Phone, label: Label, wanted: Wanted, plan: JourneyPlan): Promise<SeenMessage> =>
  untilSeen(
    () => taps(phone, label, plan),
    () => phone.seesNew(wanted, glance),
  );

const saysUntil = (phone: Phone, text: string, wanted: Wanted, { pace }: JourneyPlan): Promise<SeenMessage> =>
  untilSeen(
    async () => {
      await sleep(pace);
      await phone.says(text);
    },
    () => phone.seesNew(wanted, glance),
  );

const fillsCart = async (phone: Phone, plan: JourneyPlan): Promise<void> => {
  for (const { code, quantity } of plan.wishes) {
    const card = await saysUntil(phone, `/start p_${code}`, /💰 Harga/, plan);
    const plus = card.buttons.flat().find(({ label }) => label === '➕');
    if (plus === undefined) continue;
    const adds = async () => {
      for (let tapped = 0; tapped < quantity; tapped += 1) await phone.tapsStale(plus);
    };
    await untilSeen(adds, () => phone.seesNew('Di keranjang: x', glance));
  }
};

const onPaying = /Mau bayar pakai apa|ada yang berubah|belum kamu bayar|sudah diproses/;

/** The order that the cart became; null when the shelf said no. */
const placesOrder = async (phone: Phone, plan: JourneyPlan): Promise<string | null> => {
  await tapsUntil(phone, '🧺 Lanjut ke Keranjang', '🧺 Keranjang kamu', plan);
  const answer = await tapsUntil(phone, '💳 Lanjut ke Pembayaran', onPaying, plan);
  if (answer.text.includes('Mau bayar pakai apa')) return orderIn(answer);
  if (answer.text.includes('ada yang berubah')) await taps(phone, /Sesuaikan|lanjut bayar/, plan);
  return null;
};

/** How long a buyer waits for a bill, or for the goods. */
const patience = { within: 20_000 } as const;

const isBillOf =
  (order: string) =>
  ({ text }: SeenMessage): boolean =>
    text.includes(order) && /Scan QRIS|Transfer ke Virtual Account/.test(text);

const asksForBill = async (phone: Phone, plan: JourneyPlan, order: string): Promise<void> => {
  if (plan.method === 'va') await tapsUntil(phone, '🏦 Virtual Account', 'Transfer dari bank mana', plan);
  await taps(phone, plan.method === 'va' ? 'BRI' : '💠 QRIS', plan);
  await phone.sees(isBillOf(order), patience);
};

const handsOver =
  (order: string) =>
  ({ text }: SeenMessage): boolean =>
    /^🎉.*barangmu:/.test(text) && text.includes(order);

const seesGoods = async (phone: Phone, plan: JourneyPlan, order: string): Promise<void> => {
  await phone.sees(handsOver(order), patience);
  if (!plan.looksAgain) return;
  await saysUntil(phone, '/orders', 'Riwayat pesanan', plan);
  await tapsUntil(phone, /^🎁/, 'Ini barangmu', plan);
};

/** Shuts the bot out while the money goes its way; the goods are there at the next greeting. */
const comesBack = async (phone: Phone, { telling, pace }: JourneyPlan, order: string, till: Till) => {
  phone.blocks();
  const paid = till.pay(order, { telling });
  await sleep(4 * pace);
  phone.unblocks();
  await untilSeen(
    () => phone.says('/start'),
    () => phone.sees(paid ? handsOver(order) : 'Selamat datang', patience),
  );
};

const ends = async (phone: Phone, plan: JourneyPlan, order: string, around: Surroundings): Promise<void> => {
  const { till, paymentWindow, closing } = around;
  const { telling } = plan;
  const untilTaken = { tag: 'Told', after: 300, times: 1 } as const;
  if (plan.asksForStatus) await taps(phone, '🔄 Cek Status', plan);
  switch (plan.ending) {
    case 'Pays':
      if (till.pay(order, { telling })) await seesGoods(phone, plan, order);
      return;
    case 'PaysPlayMoney':
      till.pay(order, { telling: untilTaken });
      return;
    case 'BlocksAndReturns':
      return comesBack(phone, plan, order, till);
    case 'PaysLess':
      till.pay(order, { telling, off: -1_000 });
      return;
    case 'PaysMore':
      if (till.pay(order, { telling, off: 2_500 })) await seesGoods(phone, plan, order);
      return;
    case 'PaysTwice':
      till.pay(order, { telling });
      till.pay(order, { telling });
      await sleep(plan.pace);
      till.tellAgain(order);
      return;
    case 'PaysLate': {
      const expires = phone.sees(({ text }) => text.includes('⌛') && text.includes(order), {
        within: paymentWindow + patience.within,
      });
      if ((await Promise.race([expires, closing()])) === undefined) return;
      till.pay(order, { telling: untilTaken, evenIfCanceled: true });
      return;
    }
    case 'Cancels':
      await taps(phone, '❌ Batalkan Pembelian', plan);
      return;
    case 'CancelsAndPays':
      await taps(phone, '❌ Batalkan Pembelian', plan);
      till.pay(order, { telling: untilTaken, evenIfCanceled: true });
      return;
    case 'Leaves':
      return;
  }
};

/** One buyer goes all the way as planned. Rejects when the screen does not move on: buyers give up, too. */
export const goesShopping = async (phone: Phone, plan: JourneyPlan, around: Surroundings): Promise<void> => {
  await fillsCart(phone, plan);
  const order = await placesOrder(phone, plan);
  if (order === null) return;
  around.diary.write(`is placed by ${String(phone.id)}, who ${plan.ending}`, order);
  const bill = () => asksForBill(phone, plan, order);
  await (plan.ending === 'PaysPlayMoney' ? around.till.inPlay(bill) : bill());
  around.diary.write('has its bill in the chat', order);
  await ends(phone, plan, order, around);
};
