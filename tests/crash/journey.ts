import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { claimsUnit, isCovered } from './claiming.ts';
import type { JourneyPlan } from './journey-plan.ts';
import { paysAllTheSame, paysLate, untilTaken } from './late.ts';
import {
  fillsCart,
  handsOver,
  patience,
  placesOrder,
  saysUntil,
  seesInvoice,
  taps,
  tapsUntil,
  untilSeen,
} from './steps.ts';
import type { BuyerContext } from './buyer-context.ts';
import { tooMuch, type Payments } from './payments.ts';

const asksForInvoice = async (phone: Phone, plan: JourneyPlan, order: string): Promise<void> => {
  if (plan.method === 'va') await tapsUntil(phone, '🏦 Virtual Account', 'Transfer dari bank mana', plan);
  await taps(phone, plan.method === 'va' ? 'BRI' : '💠 QRIS', plan);
  await seesInvoice(phone, order);
};

const seesGoods = async (
  phone: Phone,
  plan: JourneyPlan,
  order: string,
  context: BuyerContext,
): Promise<void> => {
  await phone.sees(handsOver(order), patience);
  if (plan.claims && isCovered(plan.items)) await claimsUnit(phone, order, plan, context);
  if (!plan.looksAgain) return;
  await saysUntil(phone, '/orders', 'Riwayat pesanan', plan);
  await tapsUntil(phone, /^🎁/, 'Ini barangmu', plan);
};

/** Shuts the bot out while the money goes its way; the goods are there at the next greeting. */
const comesBack = async (phone: Phone, { notice, pace }: JourneyPlan, order: string, payments: Payments) => {
  phone.blocks();
  const paid = payments.pay(order, { notice });
  await sleep(4 * pace);
  phone.unblocks();
  await untilSeen(
    () => phone.says('/start'),
    () => phone.sees(paid ? handsOver(order) : 'Selamat datang', patience),
  );
};

/** Leaves the invoice for another; some pay the one that they left as well, and were quicker than its cancel. */
const paysAnotherWay = async (
  phone: Phone,
  plan: JourneyPlan,
  order: string,
  context: BuyerContext,
): Promise<void> => {
  const { payments } = context;
  await tapsUntil(phone, '🔁 Ganti metode', 'gak dipakai lagi', plan);
  if (plan.looksAgain) paysAllTheSame(payments, order);
  await taps(phone, '💠 QRIS', plan);
  await seesInvoice(phone, order);
  if (payments.pay(order, { notice: plan.notice })) await seesGoods(phone, plan, order, context);
};

const ends = async (phone: Phone, plan: JourneyPlan, order: string, context: BuyerContext): Promise<void> => {
  const { payments } = context;
  const { notice } = plan;
  if (plan.asksForStatus) await taps(phone, '🔄 Cek Status', plan);
  switch (plan.ending) {
    case 'Pays':
      if (payments.pay(order, { notice })) await seesGoods(phone, plan, order, context);
      return;
    case 'PaysPlayMoney':
      payments.pay(order, { notice: untilTaken });
      return;
    case 'ChangesMethod':
      return paysAnotherWay(phone, plan, order, context);
    case 'BlocksAndReturns':
      return comesBack(phone, plan, order, payments);
    case 'PaysLess':
      payments.pay(order, { notice, off: -1_000 });
      return;
    case 'PaysMore':
      if (payments.pay(order, { notice, off: tooMuch })) await seesGoods(phone, plan, order, context);
      return;
    case 'PaysTwice':
      payments.pay(order, { notice });
      payments.pay(order, { notice });
      await sleep(plan.pace);
      payments.tellAgain(order);
      return;
    case 'PaysLate':
      return paysLate(phone, order, context);
    case 'Cancels':
      await taps(phone, '❌ Batalkan Pembelian', plan);
      return;
    case 'CancelsAndPays':
      await taps(phone, '❌ Batalkan Pembelian', plan);
      return paysAllTheSame(payments, order);
    case 'Leaves':
      return;
  }
};

/** Follows the link of a voucher, which may be used up or theirs no more: then they buy without it. */
const usesVoucher = (phone: Phone, code: string, plan: JourneyPlan): Promise<unknown> =>
  saysUntil(phone, `/start v_${code}`, /🎟️|Kupon/, plan).catch(() => null);

/** One buyer goes all the way as planned. Rejects when the screen does not move on: buyers give up, too. */
export const goesShopping = async (phone: Phone, plan: JourneyPlan, context: BuyerContext): Promise<void> => {
  await fillsCart(phone, plan.items, plan);
  if (plan.voucher !== null) await usesVoucher(phone, plan.voucher, plan);
  const placed = await placesOrder(phone, plan);
  if (placed === null) return;
  const { order } = placed;
  context.events.write(`is placed by ${String(phone.id)}, who ${plan.ending}`, order);
  const askForInvoice = () => asksForInvoice(phone, plan, order);
  await (plan.ending === 'PaysPlayMoney' ? context.payments.inPlay(askForInvoice) : askForInvoice());
  context.events.write('has its invoice in the chat', order);
  await ends(phone, plan, order, context);
};
