import * as E from 'fp-ts/lib/Either.js';
import type { OwnerWish } from '../../owner-wish.ts';
import { ownersMenu } from '../../screens/owner/menu.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { letGo } from '../ask.ts';
import type { Asked } from '../awaiting.ts';
import type { Turn } from '../turn.ts';
import { adjust, askAdjustment, askPerson, showBalances, showStatement } from './balances.ts';
import { answerCase, askCaseRefund, showCase, showCases } from './cases.ts';
import { confirmAmount, confirmPayment, startConfirming } from './confirming.ts';
import { askOrder, showOrderFile } from './orders.ts';
import { retry, showParked } from './parked.ts';
import { refund, refundGoods, refundLine, refundTo, startRefund } from './refunding.ts';
import { asStranger, refuse } from './refuse.ts';
import { isStaff } from '../is-staff.ts';

const showMenu = async (turn: Turn): Promise<void> => {
  const seen = await turn.shop.admin.overview(turn.buyer.id)();
  if (E.isLeft(seen)) return refuse(turn, seen.left);
  await turn.show(ownersMenu(seen.right));
};

/** Does what was summed up. The waiting ends when it is done or refused; after a failure of ours the yes can be pressed again. */
const carryOut = async (turn: Turn, asked: Asked | null, once: string): Promise<void> => {
  if (asked === null || !('once' in asked) || asked.once !== once) {
    return turn.note(forOwners.asking.over, true);
  }
  const over = await (asked.tag === 'AdjustReady'
    ? adjust(turn, asked)
    : asked.tag === 'RefundReady'
      ? refund(turn, asked)
      : confirmPayment(turn, asked));
  if (over) await letGo(turn);
};

const grant = (turn: Turn, wish: OwnerWish, asked: Asked | null): Promise<void> => {
  switch (wish.tag) {
    case 'Menu':
      return showMenu(turn);
    case 'Cases':
      return showCases(turn, wish.page);
    case 'Case':
      return showCase(turn, wish.reference);
    case 'AnswerCase':
      return answerCase(turn, wish.reference, wish.answer);
    case 'NoteRefund':
      return askCaseRefund(turn, wish.reference);
    case 'Balances':
      return showBalances(turn, wish.page);
    case 'FindPerson':
      return askPerson(turn);
    case 'Statement':
      return showStatement(turn, wish.buyer, wish.page);
    case 'Adjust':
      return askAdjustment(turn, wish.buyer, wish.sign);
    case 'AskOrder':
      return askOrder(turn, wish.purpose);
    case 'Order':
      return showOrderFile(turn, wish.order);
    case 'Refund':
      return startRefund(turn, wish.order);
    case 'RefundLine':
      return refundLine(turn, wish.order, wish.line);
    case 'RefundGoods':
      return refundGoods(turn, wish.order, wish.line, wish.goods);
    case 'RefundTo':
      return refundTo(turn, wish, wish.to);
    case 'Confirm':
      return startConfirming(turn, wish.order);
    case 'ConfirmAmount':
      return confirmAmount(turn, wish.order, wish.amount);
    case 'Parked':
      return showParked(turn);
    case 'Retry':
      return retry(turn, wish.job);
    case 'Go':
      return carryOut(turn, asked, wish.once);
  }
};

/** Does what staff want: the person counts, whatever button they pressed. */
export const grantOwner = async (turn: Turn, wish: OwnerWish, asked: Asked | null): Promise<void> =>
  (await isStaff(turn)) ? grant(turn, wish, asked) : asStranger(turn);
