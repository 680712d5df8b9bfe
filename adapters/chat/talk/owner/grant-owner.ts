import * as E from 'fp-ts/lib/Either.js';
import type { OwnerWish } from '../../owner-wish.ts';
import { ownersMenu } from '../../screens/owner/menu.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { letGo } from '../ask.ts';
import type { Asked } from '../awaiting.ts';
import type { Context } from '../../core/context.ts';
import { adjust, askAdjustment, askPerson, showBalances, showStatement } from './balances.ts';
import { answerCase, askCaseRefund, showCase, showCases } from './cases.ts';
import { confirmAmount, confirmPayment, startConfirming } from './confirming.ts';
import { askOrder, showOrderFile } from './orders.ts';
import { retry, showParked } from './parked.ts';
import { refund, refundGoods, refundLine, refundTo, startRefund } from './refunding.ts';
import { asStranger, refuse } from './refuse.ts';
import { isStaff } from '../is-staff.ts';

const showMenu = async (context: Context): Promise<void> => {
  const seen = await context.shop.admin.overview(context.buyer.id)();
  if (E.isLeft(seen)) return refuse(context, seen.left);
  await context.show(ownersMenu(seen.right));
};

/** Does what was summed up. The waiting ends when it is done or refused; after a failure of ours the yes can be pressed again. */
const carryOut = async (context: Context, asked: Asked | null, once: string): Promise<void> => {
  if (asked === null || !('once' in asked) || asked.once !== once) {
    return context.note(forOwners.asking.over, true);
  }
  const over = await (asked.tag === 'AdjustReady'
    ? adjust(context, asked)
    : asked.tag === 'RefundReady'
      ? refund(context, asked)
      : confirmPayment(context, asked));
  if (over) await letGo(context);
};

const grant = (context: Context, wish: OwnerWish, asked: Asked | null): Promise<void> => {
  switch (wish.tag) {
    case 'Menu':
      return showMenu(context);
    case 'Cases':
      return showCases(context, wish.page);
    case 'Case':
      return showCase(context, wish.reference);
    case 'AnswerCase':
      return answerCase(context, wish.reference, wish.answer);
    case 'NoteRefund':
      return askCaseRefund(context, wish.reference);
    case 'Balances':
      return showBalances(context, wish.page);
    case 'FindPerson':
      return askPerson(context);
    case 'Statement':
      return showStatement(context, wish.buyer, wish.page);
    case 'Adjust':
      return askAdjustment(context, wish.buyer, wish.sign);
    case 'AskOrder':
      return askOrder(context, wish.purpose);
    case 'Order':
      return showOrderFile(context, wish.order);
    case 'Refund':
      return startRefund(context, wish.order);
    case 'RefundLine':
      return refundLine(context, wish.order, wish.line);
    case 'RefundGoods':
      return refundGoods(context, wish.order, wish.line, wish.goods);
    case 'RefundTo':
      return refundTo(context, wish, wish.to);
    case 'Confirm':
      return startConfirming(context, wish.order);
    case 'ConfirmAmount':
      return confirmAmount(context, wish.order, wish.amount);
    case 'Parked':
      return showParked(context);
    case 'Retry':
      return retry(context, wish.job);
    case 'Go':
      return carryOut(context, asked, wish.once);
  }
};

/** Does what staff want: the person counts, whatever button they pressed. */
export const grantOwner = async (context: Context, wish: OwnerWish, asked: Asked | null): Promise<void> =>
  (await isStaff(context)) ? grant(context, wish, asked) : asStranger(context);
