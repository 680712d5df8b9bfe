import { parseTransfer } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { amount, reference } from '../../../core/fields.ts';
import { form } from '../../../core/forms.ts';
import { coreMessages } from '../../../core/messages.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { menuRoutes } from '../menu/routes.ts';
import { answerCase, withCase } from './handlers.ts';
import type { casesRoutes } from './routes.ts';

/** Closes a case whose money went back outside the shop, with the reference of the transfer. */
export const caseRefundForm = form({
  name: 'case-refund',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { reference, amount },
  fields: {
    transfer: {
      label: ({ locale }) => coreMessages[locale.language].answers.transfer,
      question: (_, given) => adminMessages.cases.askTransfer(given.amount),
      parse: parseTransfer,
    },
  },
  submit: async (context, { reference: of, transfer }) => {
    await answerCase(context, of, 'RefundOutside', transfer);
    return 'Done';
  },
});

export const askCaseRefund = (
  context: Context,
  { reference: of }: ValuesOf<typeof casesRoutes.noteRefund>,
): Promise<void> =>
  withCase(context, of, ({ open }) => caseRefundForm.begin(context, { reference: of, amount: open.amount }));
