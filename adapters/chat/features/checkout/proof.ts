import * as E from 'fp-ts/lib/Either.js';
import { liveAttempt } from '../../../../domain/order/order.ts';
import { proofAnswer } from './proof-of-payment.ts';
import { showWhereFilesGo } from '../admin/stock/handlers.ts';
import { goHome } from '../home/handlers.ts';
import { apologise } from '../../core/errors.ts';
import type { Context } from '../../core/context.ts';

/** A picture or a file. While an invoice is open it is most likely meant as the proof that it was paid. */
export const answerProof = async (context: Context): Promise<void> => {
  const { shop, buyer, locale } = context;
  const unpaid = await shop.listUnpaid(buyer.id)();
  if (E.isLeft(unpaid)) return apologise(context, unpaid.left);
  const open = unpaid.right.filter((order) => liveAttempt(order) !== undefined);
  const latest = open.at(-1);
  if (latest === undefined)
    return context.rights.permissions.has('stock')
      ? showWhereFilesGo(context)
      : goHome(context, locale.messages.errors.unreadable);
  await context.send(proofAnswer(locale, latest, open, shop.paymentMethods));
};
