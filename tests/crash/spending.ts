import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { SeenButton, SeenMessage } from '../stand-ins/telegram/phone/seen-message.ts';
import type { SpendingPlan } from './balance-plan.ts';
import { claimsUnit, isCovered } from './claiming.ts';
import { makesDeposit } from './depositing.ts';
import type { BuyerContext } from './buyer-context.ts';
import type { CartItem } from './journey-plan.ts';
import { cheapest } from './shelf.ts';
import { fillsCart, handsOver, patience, placesOrder, seesInvoice, untilSeen } from './steps.ts';

/** An order with the ways to pay it, which may be tapped whatever the screen shows by now. */
type Basket = {
  readonly order: string;
  readonly items: readonly CartItem[];
  readonly byBalance: SeenButton;
  readonly byQris: SeenButton;
};

const buttonOf = ({ buttons }: SeenMessage, wanted: string): SeenButton | undefined =>
  buttons.flat().find(({ label }) => label === wanted);

const orders = async (
  phone: Phone,
  items: readonly CartItem[],
  plan: SpendingPlan,
  { events }: BuyerContext,
): Promise<readonly Basket[]> => {
  await fillsCart(phone, items, plan);
  const placed = await placesOrder(phone, plan);
  if (placed === null) return [];
  const { order, choice } = placed;
  events.write(`is placed by ${String(phone.id)}, to be paid from the balance`, order);
  const [byBalance, byQris] = [buttonOf(choice, '💼 Saldo'), buttonOf(choice, '💠 QRIS')];
  return byBalance === undefined || byQris === undefined ? [] : [{ order, items, byBalance, byQris }];
};

const asksForInvoice = async (phone: Phone, { order, byQris }: Basket): Promise<void> => {
  await phone.tapsStale(byQris);
  await seesInvoice(phone, order);
};

/** The invoice and the balance pay at the same time; the gateway takes the money though it is asked to cancel. */
const paysInvoice = (order: string, { notice }: SpendingPlan, { payments, deeds }: BuyerContext): void => {
  if (payments.pay(order, { notice, evenIfCanceled: true })) deeds.add('invoice and balance at once');
};

/** All taps are on their way before the first is answered. */
const tapsAllAtOnce = async (phone: Phone, baskets: readonly Basket[], plan: SpendingPlan): Promise<void> => {
  await sleep(plan.pace);
  const buttons = baskets.flatMap(({ byBalance }) =>
    plan.doubleTaps ? [byBalance, byBalance] : [byBalance],
  );
  for (const [at, button] of buttons.entries()) await phone.tapsStale(button, { impatient: at > 0 });
};

const isShort =
  (order: string) =>
  ({ text }: SeenMessage): boolean =>
    text.includes(order) && text.includes('Saldomu kurang');

/** Waits for the goods; who reads that the balance is too small pays by QRIS. */
const seesItThrough = async (
  phone: Phone,
  basket: Basket,
  plan: SpendingPlan,
  { payments, events }: BuyerContext,
): Promise<void> => {
  const { order } = basket;
  const outcome = (message: SeenMessage): boolean => handsOver(order)(message) || isShort(order)(message);
  const look = () => phone.sees(outcome, patience);
  const seen = await look().catch(() => untilSeen(() => phone.tapsStale(basket.byBalance), look));
  if (!isShort(order)(seen)) return;
  events.write('costs more than the balance has', order);
  await asksForInvoice(phone, basket);
  if (payments.pay(order, { notice: plan.notice })) await phone.sees(handsOver(order), patience);
};

/** What the newest message about the balance says that there is; it may be old. */
const lastTold = (phone: Phone): number => {
  const told = /(?:Saldomu sekarang|💼 Saldo:) Rp ([\d.]*\d)/;
  const tags = phone
    .messages()
    .flatMap(({ from, text }) => (from === 'bot' ? (told.exec(text)?.[1] ?? []) : []));
  return Number(tags.at(-1)?.replaceAll('.', '') ?? 0);
};

/** One buyer, who fills the balance where it seems to hold too little for anything, pays orders from it as planned. */
export const paysFromBalance = async (
  phone: Phone,
  plan: SpendingPlan,
  context: BuyerContext,
): Promise<void> => {
  if (lastTold(phone) < cheapest) await makesDeposit(phone, plan.deposit, context);
  const baskets: Basket[] = [];
  for (const items of plan.baskets) baskets.push(...(await orders(phone, items, plan, context)));
  const [first] = baskets;
  if (first === undefined) return;
  if (plan.paysInvoiceToo) {
    await asksForInvoice(phone, first);
    paysInvoice(first.order, plan, context);
  }
  if (baskets.length > 1) context.deeds.add('two orders from one balance at once');
  await tapsAllAtOnce(phone, baskets, plan);
  for (const basket of baskets) await seesItThrough(phone, basket, plan, context);
  const newest = baskets.at(-1);
  if (plan.claims && newest !== undefined && isCovered(newest.items))
    await claimsUnit(phone, newest.order, plan, context);
};
