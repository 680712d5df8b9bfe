import * as E from 'fp-ts/lib/Either.js';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import { message } from '../../core/make-screen.ts';
import type { ValuesOf } from '../../core/routes.ts';
import { goHome } from '../home/handlers.ts';
import { goOnCorrecting } from './ask-input.ts';
import { manualMessages } from './messages.ts';
import type { manualRoutes } from './routes.ts';

const waitsNoMore = async (context: Context): Promise<void> => {
  await context.show(message(manualMessages[context.locale.language].waitsNoMore));
};

export const correct = async (
  context: Context,
  { order, line }: ValuesOf<typeof manualRoutes.correct>,
): Promise<void> => {
  const buyer = context.buyer.id;
  const begun = await context.shop.correctInput({ buyer, order, line, answer: null })();
  if (E.isRight(begun)) return goOnCorrecting(context, { order, line }, begun.right);
  switch (begun.left.tag) {
    case 'BadAnswer':
    case 'NotWaiting':
      return waitsNoMore(context);
    case 'OrderNotFound':
      return goHome(context, context.locale.messages.orders.notFound);
    case 'StoreFailure':
      return apologise(context, begun.left);
  }
};

export const giveUp = async (
  context: Context,
  { order, line }: ValuesOf<typeof manualRoutes.giveUp>,
): Promise<void> => {
  const done = await context.shop.giveUpTask(context.buyer.id, order, line)();
  // That the money is back is told by the refund itself.
  if (E.isRight(done)) return context.note(manualMessages[context.locale.language].moneyBack);
  switch (done.left.tag) {
    case 'NotWaiting':
    case 'NothingToRefund':
    case 'AboveCeiling':
      return waitsNoMore(context);
    case 'OrderNotFound':
      return goHome(context, context.locale.messages.orders.notFound);
    case 'StoreFailure':
      return apologise(context, done.left);
  }
};
