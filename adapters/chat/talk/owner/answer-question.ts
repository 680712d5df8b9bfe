import { question } from '../../screens/owner/menu.ts';
import { forOwners } from '../../wording/for-owners.ts';
import type { Asked } from '../awaiting.ts';
import { letGo } from '../ask.ts';
import { isStaff } from '../is-staff.ts';
import type { Turn } from '../turn.ts';
import { adjustmentTyped, adjustReasonTyped, personTyped } from './balances.ts';
import { answerCase } from './cases.ts';
import {
  confirmAmountTyped,
  confirmReasonTyped,
  confirmTransferTyped,
  startConfirming,
} from './confirming.ts';
import { orderTyped } from './orders.ts';
import { refundReasonTyped, refundTransferTyped, startRefund } from './refunding.ts';
import { asStranger } from './refuse.ts';
import { readTransfer } from './typed.ts';

type Question = Exclude<Asked, { readonly tag: 'DepositAmount' }>;

const answer = async (turn: Turn, asked: Question, typed: string): Promise<void> => {
  switch (asked.tag) {
    case 'CaseRefund':
      return readTransfer(turn, typed, async (transfer) => {
        await answerCase(turn, asked.reference, 'RefundOutside', transfer);
        await letGo(turn);
      });
    case 'Person':
      return personTyped(turn, typed);
    case 'Order':
      return orderTyped(turn, asked.purpose, typed, async (id) => {
        await letGo(turn);
        await (asked.purpose === 'Refund' ? startRefund(turn, id) : startConfirming(turn, id));
      });
    case 'AdjustAmount':
      return adjustmentTyped(turn, asked, typed);
    case 'AdjustReason':
      return adjustReasonTyped(turn, asked, typed);
    case 'RefundTransfer':
      return refundTransferTyped(turn, asked, typed);
    case 'RefundReason':
      return refundReasonTyped(turn, asked, typed);
    case 'ConfirmAmount':
      return confirmAmountTyped(turn, asked, typed);
    case 'ConfirmTransfer':
      return confirmTransferTyped(turn, asked, typed);
    case 'ConfirmReason':
      return confirmReasonTyped(turn, asked, typed);
    case 'AdjustReady':
    case 'RefundReady':
    case 'ConfirmReady':
      await turn.send(question(forOwners.asking.pressYes));
  }
};

/** Takes what an owner typed for what they were asked for. Who is none any more is asked for nothing any more. */
export const answerOwnersQuestion = async (turn: Turn, asked: Question, typed: string): Promise<void> => {
  if (await isStaff(turn)) return answer(turn, asked, typed);
  await letGo(turn);
  return asStranger(turn);
};
