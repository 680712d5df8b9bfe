import * as E from 'fp-ts/lib/Either.js';
import type { OrderFile } from '../../../../../application/owner/inspect-order.ts';
import type { OrderId } from '../../../../../domain/order/order.ts';
import { parseReason, parseSum, parseTransfer } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { amount, order } from '../../../core/fields.ts';
import { form } from '../../../core/forms.ts';
import { tap } from '../../../core/make-screen.ts';
import { coreMessages } from '../../../core/messages.ts';
import { money } from '../../../core/money.ts';
import { code, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { menuRoutes } from '../menu/routes.ts';
import { outcome } from '../menu/screens.ts';
import { fileOf } from '../orders/handlers.ts';
import { hasItsMoney } from '../../../../../domain/payment/confirmation.ts';
import { orderFacts } from '../orders/screens.ts';
import { refusedForm } from '../refuse.ts';
import { paymentsRoutes } from './routes.ts';

const messages = adminMessages.confirm;

/** An order where money is still wanted; else what came of looking for one, which was shown. */
const unpaidFile = async (context: Context, id: OrderId): Promise<OrderFile | 'Done' | 'Failed'> => {
  const file = await fileOf(context, id);
  if (file === null) return 'Failed';
  if (!hasItsMoney(file.order)) return file;
  await context.show(outcome(messages.alreadyPaid));
  return 'Done';
};

/** Settles an order by an owner's word, as the gateway's word would; the same transfer counts once. */
export const confirmForm = form({
  name: 'confirm-payment',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { order, total: amount },
  fields: {
    amount: {
      label: ({ locale }) => coreMessages[locale.language].answers.amount,
      question: (_, { total }) => messages.askAmount(total),
      parse: parseSum,
      // Exactly the invoice is a tap.
      suggestions: (_, { order: id, total }) => [
        [tap(money(total), paymentsRoutes.confirmAmount.to({ order: id, amount: total }), 'primary')],
      ],
    },
    transfer: {
      label: ({ locale }) => coreMessages[locale.language].answers.transfer,
      question: () => messages.askTransfer,
      parse: parseTransfer,
    },
    reason: {
      label: ({ locale }) => coreMessages[locale.language].answers.reason,
      question: () => messages.askReason,
      parse: parseReason,
    },
  },
  summary: async (context, { order: id, amount: received, transfer, reason }) => {
    const file = await unpaidFile(context, id);
    if (typeof file === 'string') return file;
    return [
      rich`🧾 ${code(id)}`,
      messages.summary(received, file.order.total),
      adminMessages.asking.transfer(transfer),
      adminMessages.asking.reason(reason),
    ];
  },
  submit: async (context, { order: id, amount: received, transfer: reference, reason }) => {
    const command = { order: id, amount: received, by: context.buyer.id, reason, reference };
    const done = await context.shop.admin.confirmPayment(command)();
    if (E.isRight(done)) {
      const facts = orderFacts({ order: done.right, buyer: null }, context.store.clock);
      await context.show(outcome(paragraphs(messages.done, facts)));
      return 'Done';
    }
    if (done.left.tag === 'AlreadyPaid') {
      await context.show(outcome(messages.alreadyPaid));
      return 'Done';
    }
    return refusedForm(context, done.left);
  },
});

const begin = async (
  context: Context,
  id: OrderId,
  answers: { readonly amount?: string },
  leadOf: (file: OrderFile) => RichText | null,
): Promise<void> => {
  const file = await unpaidFile(context, id);
  if (typeof file === 'string') return;
  const given = { order: file.order.id, total: file.order.total };
  return confirmForm.begin(context, given, answers, leadOf(file));
};

/** Shows the order and asks how much came. */
export const startConfirming = (
  context: Context,
  { order: id }: ValuesOf<typeof paymentsRoutes.confirm>,
): Promise<void> => begin(context, id, {}, (file) => orderFacts(file, context.store.clock));

export const confirmAmount = (
  context: Context,
  { order: id, amount: received }: ValuesOf<typeof paymentsRoutes.confirmAmount>,
): Promise<void> => begin(context, id, { amount: String(received) }, () => null);
