import * as E from 'fp-ts/lib/Either.js';
import { codesAtOnce } from '../../../../../application/voucher/create-redeem-codes.ts';
import { times } from '../../../../../domain/rupiah.ts';
import { parseSum, typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { form, suggestion } from '../../../core/forms.ts';
import { money } from '../../../core/money.ts';
import { menuRoutes } from '../menu/routes.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import { newCodesScreen } from './screens.ts';

const { codes: messages } = adminMessages.vouchers;

/** Codes that give balance: how much, and how many. */
export const newCodesForm = form({
  name: 'new-redeem-codes',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: {},
  fields: {
    amount: {
      label: () => messages.amount,
      question: () => messages.askAmount,
      parse: parseSum,
    },
    count: {
      label: () => messages.count,
      question: () => messages.askCount,
      parse: typed<number>((text) => {
        const count = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
        return count >= 1 && count <= codesAtOnce ? E.right(count) : E.left(messages.badCount);
      }),
      suggestions: () => [['1', '5', '10', '50'].map((count) => suggestion(count, 'count', count))],
    },
  },
  summary: (_, { amount, count }) =>
    Promise.resolve([messages.summary(count, money(amount), money(times(amount, count)))]),
  submit: async (context, { amount, count }, once) => {
    const command = { by: context.buyer.id, amount, count, once };
    const made = await context.shop.admin.createRedeemCodes(command)();
    if (E.isRight(made)) {
      await context.show(newCodesScreen(made.right, amount));
      return 'Done';
    }
    if (made.left.tag === 'AboveCeiling') return { again: 'count', notice: messages.aboveCeiling };
    await refuse(context, made.left);
    return 'Failed';
  },
});

export const askNewCodes = (context: Context): Promise<void> => newCodesForm.begin(context, {});
