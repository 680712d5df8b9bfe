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
  seesBill,
  taps,
  tapsUntil,
  untilSeen,
} from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import { tooMuch, type Payments } from './payments.ts';

const asksForBill = async (phone: Phone, plan: JourneyPlan, order: string): Promise<void> => {
  if (plan.method === 'va') await tapsUntil(phone, '🏦 Virtual Account', 'Transfer dari bank mana', plan);
  await taps(phone, plan.method === 'va' ? 'BRI' : '💠 QRIS', plan);
  await seesBill(phone, order);
};

const seesGoods = async (
  phone: Phone,
  plan: JourneyPlan,
  order: string,
  around: Surroundings,
): Promise<void> => {
  await phone.sees(handsOver(order), patience);
  if (plan.claims && isCovered(plan.wishes)) await claimsUnit(phone, order, plan, around);
  if (!plan.looksAgain) return;
  await saysUntil(phone, '/orders', 'Riwayat pesanan', plan);
  await tapsUntil(phone, /^🎁/, 'Ini barangmu', plan);
};

/** Shuts the bot out while the money goes its way; the goods are there at the next greeting. */
const comesBack = async (phone: Phone, { telling, pace }: JourneyPlan, order: string, payments: Payments) => {
  phone.blocks();
  const paid = payments.pay(order, { telling });
  await sleep(4 * pace);
  phone.unblocks();
  await untilSeen(
    () => phone.says('/start'),
    () => phone.sees(paid ? handsOver(order) : 'Selamat datang', patience),
  );
};

/** Leaves the bill for another; some pay the one that they left as well, and were quicker than its cancel. */
const paysAnotherWay = async (
  phone: Phone,
  plan: JourneyPlan,
  order: string,
  around: Surroundings,
): Promise<void> => {
  const { payments } = around;
  await tapsUntil(phone, '🔁 Ganti metode', 'gak dipakai lagi', plan);
  if (plan.looksAgain) paysAllTheSame(payments, order);
  await taps(phone, '💠 QRIS', plan);
  await seesBill(phone, order);
  if (payments.pay(order, { telling: plan.telling })) await seesGoods(phone, plan, order, around);
};

const ends = async (phone: Phone, plan: JourneyPlan, order: string, around: Surroundings): Promise<void> => {
  const { payments } = around;
  const { telling } = plan;
  if (plan.asksForStatus) await taps(phone, '🔄 Cek Status', plan);
  switch (plan.ending) {
    case 'Pays':
      if (payments.pay(order, { telling })) await seesGoods(phone, plan, order, around);
      return;
    case 'PaysPlayMoney':
      payments.pay(order, { telling: untilTaken });
      return;
    case 'ChangesMethod':
      return paysAnotherWay(phone, plan, order, around);
    case 'BlocksAndReturns':
      return comesBack(phone, plan, order, payments);
    case 'PaysLess':
      payments.pay(order, { telling, off: -1_000 });
      return;
    case 'PaysMore':
      if (payments.pay(order, { telling, off: tooMuch })) await seesGoods(phone, plan, order, around);
      return;
    case 'PaysTwice':
      payments.pay(order, { telling });
      payments.pay(order, { telling });
      await sleep(plan.pace);
      payments.tellAgain(order);
      return;
    case 'PaysLate':
      return paysLate(phone, order, around);
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
export const goesShopping = async (phone: Phone, plan: JourneyPlan, around: Surroundings): Promise<void> => {
  await fillsCart(phone, plan.wishes, plan);
  if (plan.voucher !== null) await usesVoucher(phone, plan.voucher, plan);
  const placed = await placesOrder(phone, plan);
  if (placed === null) return;
  const { order } = placed;
  around.diary.write(`is placed by ${String(phone.id)}, who ${plan.ending}`, order);
  const bill = () => asksForBill(phone, plan, order);
  await (plan.ending === 'PaysPlayMoney' ? around.payments.inPlay(bill) : bill());
  around.diary.write('has its bill in the chat', order);
  await ends(phone, plan, order, around);
};
