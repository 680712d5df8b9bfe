import * as E from 'fp-ts/lib/Either.js';
import { depositsPerPage, entriesPerPage } from '../../../application/wallet/show-wallet.ts';
import { liveAttempt, type AwaitingPayment, type OrderId } from '../../../domain/order.ts';
import { minus, rupiah, type Rupiah } from '../../../domain/rupiah.ts';
import type { RichText } from '../core/screen.ts';
import { billWords } from '../screens/bill-words.ts';
import { tooManyOpen, type Lacking } from '../screens/payment-choice.ts';
import { depositsScreen, ledgerScreen } from '../screens/statements.ts';
import { depositChoice, walletScreen } from '../screens/wallet.ts';
import { readAmount } from '../core/read-amount.ts';
import { ask, letGo } from './ask.ts';
import { offerMethods, resumePayment, showClosed } from './bill.ts';
import { goHome } from './browse.ts';
import { withOwnOrder } from './pay.ts';
import { apologise } from '../core/errors.ts';
import type { Context } from '../core/context.ts';

export const showWallet = async (context: Context): Promise<void> => {
  const balance = await context.shop.balanceOf(context.buyer.id)();
  if (E.isLeft(balance)) return apologise(context, balance.left);
  await context.show(walletScreen(context.locale, balance.right));
};

/** `➕`: asks how much, and waits for it to be typed; `notice` takes the place of the question. */
export const askDeposit = (context: Context, notice: RichText | null = null): Promise<void> =>
  ask(context, { tag: 'DepositAmount' }, depositChoice(context.locale, context.shop.depositLimits, notice));

/** Opens a deposit, to be paid like an order; true where an amount is still waited for, since this one was not taken. */
const leavesAsking = async (context: Context, amount: Rupiah): Promise<boolean> => {
  const { shop, locale, buyer } = context;
  const opened = await shop.requestDeposit(buyer.id, amount)();
  if (E.isRight(opened)) {
    await resumePayment(context, opened.right, true);
    return false;
  }
  const no = opened.left;
  switch (no.tag) {
    case 'AmountOutsideLimits':
      await askDeposit(context, locale.says.wallet.outsideLimits(no.min, no.max));
      return true;
    case 'TooManyOpenOrders':
      await context.show(tooManyOpen(locale, no.open));
      return false;
    case 'StoreFailure':
      await apologise(context, no);
      return true;
  }
};

/** Opens a deposit of a tapped amount; where that is outside the limits, asks for another. */
export const deposit = async (context: Context, amount: Rupiah): Promise<void> => {
  await leavesAsking(context, amount);
};

/**
 * What was typed when an amount was asked for. Anything but an amount is asked for again; keys, commands and `❌` lead
 * away. The asking ends once an amount was taken, so that one that comes again after a kill is still understood.
 */
export const depositTyped = async (context: Context, typed: string): Promise<void> => {
  const amount = readAmount(typed);
  if (amount === null) return askDeposit(context, context.locale.says.wallet.notAnAmount);
  if (!(await leavesAsking(context, amount))) await letGo(context);
};

export const showDeposits = async (context: Context, page: number): Promise<void> => {
  const listed = await context.shop.listDeposits(context.buyer.id, page)();
  if (E.isLeft(listed)) return apologise(context, listed.left);
  if (listed.right.items.length === 0 && page > 0) return showDeposits(context, 0);
  const list = { ...listed.right, page, perPage: depositsPerPage };
  await context.show(depositsScreen(context.locale, list, context.clock.now()));
};

export const showLedger = async (context: Context, page: number): Promise<void> => {
  const found = await context.shop.showWallet(context.buyer.id, page)();
  if (E.isLeft(found)) return apologise(context, found.left);
  const { balance, entries } = found.right;
  if (entries.items.length === 0 && page > 0) return showLedger(context, 0);
  await context.show(ledgerScreen(context.locale, balance, { ...entries, page, perPage: entriesPerPage }));
};

/** What is missing, and the deposit that makes up for it where the limits allow one. */
const lackingOf = ({ shop }: Context, order: AwaitingPayment, balance: Rupiah): Lacking => {
  const missing = minus(order.total, rupiah(Math.min(balance, order.total)));
  const { min, max } = shop.depositLimits;
  return { missing, topUp: rupiah(Math.min(max, Math.max(min, missing))) };
};

/** `💼 Saldo`: pays at once where the balance covers it; else says what is missing and how to fill it up. */
export const payFromBalance = async (context: Context, id: OrderId): Promise<void> => {
  const { says } = context.locale;
  const paid = await context.shop.payFromBalance(context.buyer.id, id)();
  if (E.isRight(paid)) {
    await context.note(billWords(context.locale, paid.right).paidNote);
    return showClosed(context, paid.right);
  }
  const no = paid.left;
  switch (no.tag) {
    case 'Overdrawn':
      return withOwnOrder(context, id, async (order) => {
        const lacking = lackingOf(context, order, no.balance);
        await context.note(says.payment.shortNote(lacking.missing), true);
        // What is billed already stays so; the balance was enough when its button was drawn.
        if (liveAttempt(order) !== undefined) return resumePayment(context, order);
        await offerMethods(context, order, says.payment.short(lacking.missing), lacking);
      });
    case 'NotPayable':
      return showClosed(context, no.order);
    case 'OrderNotFound':
      return goHome(context, says.orders.notFound);
    case 'StoreFailure':
      return apologise(context, no);
  }
};
