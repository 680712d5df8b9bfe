import * as E from 'fp-ts/lib/Either.js';
import { depositsPerPage, entriesPerPage } from '../../../application/wallet/show-wallet.ts';
import { liveAttempt, type AwaitingPayment, type OrderId } from '../../../domain/order.ts';
import { minus, rupiah, type Rupiah } from '../../../domain/rupiah.ts';
import type { RichText } from '../screen.ts';
import { billWords } from '../screens/bill-words.ts';
import { tooManyOpen, type Lacking } from '../screens/payment-choice.ts';
import { depositsScreen, ledgerScreen } from '../screens/statements.ts';
import { depositChoice, walletScreen } from '../screens/wallet.ts';
import { readAmount } from '../typed-amount.ts';
import { ask, letGo } from './ask.ts';
import { offerMethods, resumePayment, showClosed } from './bill.ts';
import { goHome } from './browse.ts';
import { withOwnOrder } from './pay.ts';
import { apologise } from './trouble.ts';
import type { Turn } from './turn.ts';

export const showWallet = async (turn: Turn): Promise<void> => {
  const balance = await turn.shop.balanceOf(turn.buyer.id)();
  if (E.isLeft(balance)) return apologise(turn, balance.left);
  await turn.show(walletScreen(turn.voice, balance.right));
};

/** `➕`: asks how much, and waits for it to be typed; `notice` takes the place of the question. */
export const askDeposit = (turn: Turn, notice: RichText | null = null): Promise<void> =>
  ask(turn, { tag: 'DepositAmount' }, depositChoice(turn.voice, turn.shop.depositLimits, notice));

/** Opens a deposit, to be paid like an order; true where an amount is still waited for, since this one was not taken. */
const leavesAsking = async (turn: Turn, amount: Rupiah): Promise<boolean> => {
  const { shop, voice, buyer } = turn;
  const opened = await shop.requestDeposit(buyer.id, amount)();
  if (E.isRight(opened)) {
    await resumePayment(turn, opened.right, true);
    return false;
  }
  const no = opened.left;
  switch (no.tag) {
    case 'AmountOutsideLimits':
      await askDeposit(turn, voice.says.wallet.outsideLimits(no.min, no.max));
      return true;
    case 'TooManyOpenOrders':
      await turn.show(tooManyOpen(voice, no.open));
      return false;
    case 'StoreFailure':
      await apologise(turn, no);
      return true;
  }
};

/** Opens a deposit of a tapped amount; where that is outside the limits, asks for another. */
export const deposit = async (turn: Turn, amount: Rupiah): Promise<void> => {
  await leavesAsking(turn, amount);
};

/**
 * What was typed when an amount was asked for. Anything but an amount is asked for again; keys, commands and `❌` lead
 * away. The asking ends once an amount was taken, so that one that comes again after a kill is still understood.
 */
export const depositTyped = async (turn: Turn, typed: string): Promise<void> => {
  const amount = readAmount(typed);
  if (amount === null) return askDeposit(turn, turn.voice.says.wallet.notAnAmount);
  if (!(await leavesAsking(turn, amount))) await letGo(turn);
};

export const showDeposits = async (turn: Turn, page: number): Promise<void> => {
  const listed = await turn.shop.listDeposits(turn.buyer.id, page)();
  if (E.isLeft(listed)) return apologise(turn, listed.left);
  if (listed.right.items.length === 0 && page > 0) return showDeposits(turn, 0);
  const list = { ...listed.right, page, perPage: depositsPerPage };
  await turn.show(depositsScreen(turn.voice, list, turn.clock.now()));
};

export const showLedger = async (turn: Turn, page: number): Promise<void> => {
  const found = await turn.shop.showWallet(turn.buyer.id, page)();
  if (E.isLeft(found)) return apologise(turn, found.left);
  const { balance, entries } = found.right;
  if (entries.items.length === 0 && page > 0) return showLedger(turn, 0);
  await turn.show(ledgerScreen(turn.voice, balance, { ...entries, page, perPage: entriesPerPage }));
};

/** What is missing, and the deposit that makes up for it where the limits allow one. */
const lackingOf = ({ shop }: Turn, order: AwaitingPayment, balance: Rupiah): Lacking => {
  const missing = minus(order.total, rupiah(Math.min(balance, order.total)));
  const { min, max } = shop.depositLimits;
  return { missing, topUp: rupiah(Math.min(max, Math.max(min, missing))) };
};

/** `💼 Saldo`: pays at once where the balance covers it; else says what is missing and how to fill it up. */
export const payFromBalance = async (turn: Turn, id: OrderId): Promise<void> => {
  const { says } = turn.voice;
  const paid = await turn.shop.payFromBalance(turn.buyer.id, id)();
  if (E.isRight(paid)) {
    await turn.note(billWords(turn.voice, paid.right).paidNote);
    return showClosed(turn, paid.right);
  }
  const no = paid.left;
  switch (no.tag) {
    case 'Overdrawn':
      return withOwnOrder(turn, id, async (order) => {
        const lacking = lackingOf(turn, order, no.balance);
        await turn.note(says.payment.shortNote(lacking.missing), true);
        // What is billed already stays so; the balance was enough when its button was drawn.
        if (liveAttempt(order) !== undefined) return resumePayment(turn, order);
        await offerMethods(turn, order, says.payment.short(lacking.missing), lacking);
      });
    case 'NotPayable':
      return showClosed(turn, no.order);
    case 'OrderNotFound':
      return goHome(turn, says.orders.notFound);
    case 'StoreFailure':
      return apologise(turn, no);
  }
};
