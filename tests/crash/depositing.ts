import { tooMuch } from './payments.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { orderIn } from '../support/shop-buying.ts';
import type { DepositPlan } from './balance-plan.ts';
import type { BuyerContext } from './buyer-context.ts';
import { paysAllTheSame, paysLate } from './late.ts';
import { patience, saysUntil, taps, tapsUntil } from './steps.ts';

const isInvoice = /Scan QRIS[^]+💼 Deposit:/;
/** The same amount again is the same deposit, which may have its invoice already. */
const onOpening = /Mau bayar pakai apa|belum kamu bayar|Scan QRIS/;

/** The deposit whose invoice is on the screen; null when too much waits to be paid. */
const opensDeposit = async (phone: Phone, plan: DepositPlan): Promise<string | null> => {
  await saysUntil(phone, '💼 Deposit', 'Saldo kamu', plan);
  await tapsUntil(phone, '➕ Isi Saldo', 'Mau isi saldo berapa', plan);
  const opened = plan.amount.startsWith('Rp')
    ? await tapsUntil(phone, plan.amount, onOpening, plan)
    : await saysUntil(phone, plan.amount, onOpening, plan);
  if (isInvoice.test(opened.text)) return orderIn(opened);
  if (!opened.text.includes('Mau bayar pakai apa')) return null;
  await taps(phone, '💠 QRIS', plan);
  return orderIn(await phone.seesNew(isInvoice, patience));
};

const isCredited = /^✅ Deposit Rp [\d.]+ sudah masuk ke saldomu/;

const settles = async (
  phone: Phone,
  plan: DepositPlan,
  order: string,
  context: BuyerContext,
): Promise<void> => {
  const { payments } = context;
  const { notice } = plan;
  const pays = async (off: number): Promise<void> => {
    if (payments.pay(order, { notice, off })) await phone.seesNew(isCredited, patience);
  };
  switch (plan.ending) {
    case 'Pays':
      return pays(0);
    case 'PaysLess':
      return pays(-1_000);
    case 'PaysMore':
      return pays(tooMuch);
    case 'PaysTwice':
      await pays(0);
      payments.pay(order, { notice });
      payments.tellAgain(order);
      return;
    case 'PaysLate':
      return paysLate(phone, order, context);
    case 'Cancels':
      return taps(phone, '❌ Batalkan Deposit', plan);
    case 'CancelsAndPays':
      await taps(phone, '❌ Batalkan Deposit', plan);
      return paysAllTheSame(payments, order);
    case 'Leaves':
      return sleep(plan.pace);
  }
};

/** One buyer fills the balance by QRIS, or does not, as planned. */
export const makesDeposit = async (phone: Phone, plan: DepositPlan, context: BuyerContext): Promise<void> => {
  const order = await opensDeposit(phone, plan);
  if (order === null) return;
  context.events.write(`is a deposit of ${String(phone.id)}, who ${plan.ending}`, order);
  await settles(phone, plan, order, context);
};
