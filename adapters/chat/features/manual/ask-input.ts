import * as E from 'fp-ts/lib/Either.js';
import type { NextInput } from '../../../../application/next-input.ts';
import type { CartId } from '../../../../domain/catalogue/cart.ts';
import type { LineNumber } from '../../../../domain/order/order-line.ts';
import type { OrderId } from '../../../../domain/order/order.ts';
import { typed } from '../../core/answers.ts';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import { cart, order, orderLine, page, product, question } from '../../core/fields.ts';
import { form } from '../../core/forms.ts';
import { message } from '../../core/make-screen.ts';
import { cartRoutes } from '../cart/routes.ts';
import type { RichText } from '../../core/screen.ts';
import { goHome } from '../home/handlers.ts';
import { ordersRoutes } from '../orders/routes.ts';
import { manualMessages } from './messages.ts';

const messagesOf = ({ locale }: Context) => manualMessages[locale.language];

const answer = {
  label: (context: Context) => messagesOf(context).title,
  question: (context: Context) => messagesOf(context).answer,
  parse: typed<string>((text) => E.right(text)),
};

/** One thing that is needed before paying; then it goes on with the cart. What answers it is kept in no draft. */
export const inputFormBefore = (goOn: (context: Context, cart: CartId) => Promise<void>) =>
  form({
    name: 'manual-input',
    leave: cartRoutes.cart.to(),
    given: { product, asked: question, cart },
    fields: { answer },
    submit: async (context, { product: code, asked, cart: id, answer: text }) => {
      const buyer = context.buyer.id;
      const written = await context.shop.writeInput({ buyer, product: code, asked, text })();
      // Whether something is missing yet, also of another product, is found out where the order is placed.
      if (E.isRight(written)) return { next: () => goOn(context, id) };
      if (written.left.tag === 'BadAnswer')
        return { again: 'answer', notice: messagesOf(context).bad(written.left.input) };
      await apologise(context, written.left);
      return 'Failed';
    },
  });

/** What is asked for, above the question. */
export const inputLead = (
  context: Context,
  { name, next }: { readonly name: string; readonly next: NonNullable<NextInput> },
): RichText => messagesOf(context).ask({ name, ...next });

type Task = { readonly order: OrderId; readonly line: LineNumber };

const nameOf = async (context: Context, { order: id, line }: Task): Promise<string> => {
  const tasks = await context.shop.tasksOf(context.buyer.id, id)();
  return E.isRight(tasks) ? (tasks.right.find((task) => task.line === line)?.name ?? '') : '';
};

/** Goes on with a correction: asks for the next thing, or says that it was taken. */
export const goOnCorrecting = async (context: Context, task: Task, next: NextInput): Promise<void> => {
  if (next === null) {
    await context.show(message(messagesOf(context).corrected));
    return;
  }
  const lead = messagesOf(context).ask({ name: await nameOf(context, task), ...next });
  return correctionForm.begin(context, { ...task, nth: next.nth }, {}, lead);
};

export const correctionForm = form({
  name: 'manual-correction',
  leave: ordersRoutes.orders.to({ page: 0 }),
  given: { order, line: orderLine, nth: page },
  fields: { answer },
  submit: async (context, { order: id, line, nth, answer: text }) => {
    const buyer = context.buyer.id;
    const done = await context.shop.correctInput({ buyer, order: id, line, answer: { nth, text } })();
    if (E.isRight(done)) {
      const next = done.right;
      return { next: () => goOnCorrecting(context, { order: id, line }, next) };
    }
    switch (done.left.tag) {
      case 'BadAnswer':
        return { again: 'answer', notice: messagesOf(context).bad(done.left.input) };
      case 'NotWaiting':
        await context.show(message(messagesOf(context).waitsNoMore));
        return 'Done';
      case 'OrderNotFound':
        await goHome(context, context.locale.messages.orders.notFound);
        return 'Done';
      case 'StoreFailure':
        await apologise(context, done.left);
        return 'Failed';
    }
  },
});
