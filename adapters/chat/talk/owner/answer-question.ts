import { question } from '../../screens/owner/menu.ts';
import { forOwners } from '../../wording/for-owners.ts';
import type { Asked } from '../awaiting.ts';
import { letGo } from '../ask.ts';
import { isStaff } from '../is-staff.ts';
import type { Context } from '../../core/context.ts';
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

const answer = async (context: Context, asked: Question, typed: string): Promise<void> => {
  switch (asked.tag) {
    case 'CaseRefund':
      return readTransfer(context, typed, async (transfer) => {
        await answerCase(context, asked.reference, 'RefundOutside', transfer);
        await letGo(context);
      });
    case 'Person':
      return personTyped(context, typed);
    case 'Order':
      return orderTyped(context, asked.purpose, typed, async (id) => {
        await letGo(context);
        await (asked.purpose === 'Refund' ? startRefund(context, id) : startConfirming(context, id));
      });
    case 'AdjustAmount':
      return adjustmentTyped(context, asked, typed);
    case 'AdjustReason':
      return adjustReasonTyped(context, asked, typed);
    case 'RefundTransfer':
      return refundTransferTyped(context, asked, typed);
    case 'RefundReason':
      return refundReasonTyped(context, asked, typed);
    case 'ConfirmAmount':
      return confirmAmountTyped(context, asked, typed);
    case 'ConfirmTransfer':
      return confirmTransferTyped(context, asked, typed);
    case 'ConfirmReason':
      return confirmReasonTyped(context, asked, typed);
    case 'AdjustReady':
    case 'RefundReady':
    case 'ConfirmReady':
      await context.send(question(forOwners.asking.pressYes));
  }
};

/** Takes what an owner typed for what they were asked for. Who is none any more is asked for nothing any more. */
export const answerOwnersQuestion = async (
  context: Context,
  asked: Question,
  typed: string,
): Promise<void> => {
  if (await isStaff(context)) return answer(context, asked, typed);
  await letGo(context);
  return asStranger(context);
};
