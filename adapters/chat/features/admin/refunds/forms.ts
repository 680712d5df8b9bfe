import * as E from 'fp-ts/lib/Either.js';
import type { RefundTo } from '../../../../../domain/balance/refund.ts';
import { parseReason, parseTransfer } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { form } from '../../../core/forms.ts';
import { coreMessages } from '../../../core/messages.ts';
import { code, rich } from '../../../core/rich-text.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { menuRoutes } from '../menu/routes.ts';
import { outcome } from '../menu/screens.ts';
import { fileOf } from '../orders/handlers.ts';
import { refusedForm } from '../refuse.ts';
import { refundableFile } from './handlers.ts';
import { refundsRoutes } from './routes.ts';
import { nothingToRefund, refundOf } from './screens.ts';

const messages = adminMessages.refund;

/** Gives money back; a line that was given back meanwhile is refused. */
export const refundForm = form({
  name: 'refund',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: refundsRoutes.refundTo.fields,
  fields: {
    transfer: {
      label: ({ locale }) => coreMessages[locale.language].answers.transfer,
      question: () => messages.askTransfer,
      parse: parseTransfer,
      applies: ({ to }) => to === 'Outside',
    },
    reason: {
      label: ({ locale }) => coreMessages[locale.language].answers.reason,
      question: () => messages.askReason,
      parse: parseReason,
    },
  },
  summary: async (context, { order: id, line, goods, transfer, reason }) => {
    const file = await refundableFile(context, id, line);
    if (typeof file === 'string') return file;
    return [
      rich`🧾 ${code(id)}`,
      refundOf(file.order, line),
      rich`${messages.fates[goods]} · ${transfer === null ? messages.toBalance : messages.toOutside(transfer)}`,
      adminMessages.asking.reason(reason),
    ];
  },
  submit: async (context, { order: id, line, goods, transfer, reason }) => {
    const file = await fileOf(context, id);
    if (file === null) return 'Failed';
    const number = line === null ? null : (file.order.lines[line]?.number ?? null);
    const to: RefundTo = transfer === null ? { tag: 'Balance' } : { tag: 'Outside', reference: transfer };
    const command = { order: id, line: number, goods, to, reason, by: context.buyer.id };
    const done = await context.shop.admin.refundOrder(command)();
    if (E.isRight(done)) {
      await context.show(outcome(messages.done));
      return 'Done';
    }
    if (done.left.tag === 'NothingToRefund') {
      await context.show(nothingToRefund(id));
      return 'Done';
    }
    return refusedForm(context, done.left);
  },
});

export const refundTo = (context: Context, given: ValuesOf<typeof refundsRoutes.refundTo>): Promise<void> =>
  refundForm.begin(context, given);
