import * as E from 'fp-ts/lib/Either.js';
import type { OrderFile } from '../../../../application/owner/look-after-shop.ts';
import type { OrderId } from '../../../../domain/order.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { money } from '../../core/money.ts';
import { buttons, message } from '../../core/make-screen.ts';
import { code, paragraphs, rich } from '../../core/rich-text.ts';
import { outcome, question } from '../../screens/owner/menu.ts';
import { hasItsMoney, orderFacts } from '../../screens/owner/order-file.ts';
import { giveUp, ownersTap } from '../../screens/owner/owners-tap.ts';
import { summary } from '../../screens/owner/summary.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { ask } from '../ask.ts';
import type { Asked } from '../awaiting.ts';
import type { Context } from '../../core/context.ts';
import { onceOf } from './once.ts';
import { withFile } from './orders.ts';
import { refuse } from './refuse.ts';
import { readReason, readSum, readTransfer } from './typed.ts';

type Of<Tag extends Asked['tag']> = Extract<Asked, { readonly tag: Tag }>;

const words = forOwners.confirm;

/** Goes on where money is still wanted. */
const withUnpaid = (context: Context, id: OrderId, go: (file: OrderFile) => Promise<void>): Promise<void> =>
  withFile(context, id, async (file) => {
    if (!hasItsMoney(file.order)) return go(file);
    await context.show(outcome(words.alreadyPaid));
  });

/** Shows the order and asks how much came; exactly the bill is a tap. */
export const startConfirming = (context: Context, id: OrderId): Promise<void> =>
  withUnpaid(context, id, (file) => {
    const { total } = file.order;
    return ask(
      context,
      { tag: 'ConfirmAmount', order: id },
      message(
        paragraphs(orderFacts(file, context.store.clock), words.askAmount(total)),
        buttons(
          [ownersTap(money(total), { tag: 'ConfirmAmount', order: id, amount: total }, 'primary')],
          [giveUp],
        ),
      ),
    );
  });

export const confirmAmount = (context: Context, order: OrderId, amount: Rupiah): Promise<void> =>
  ask(context, { tag: 'ConfirmTransfer', order, amount }, question(words.askTransfer));

export const confirmAmountTyped = (context: Context, { order }: Of<'ConfirmAmount'>, typed: string) =>
  readSum(context, typed, (amount) => confirmAmount(context, order, amount));

export const confirmTransferTyped = (
  context: Context,
  { order, amount }: Of<'ConfirmTransfer'>,
  typed: string,
) =>
  readTransfer(context, typed, (transfer) =>
    ask(context, { tag: 'ConfirmReason', order, amount, transfer }, question(words.askReason)),
  );

export const confirmReasonTyped = (context: Context, plan: Of<'ConfirmReason'>, typed: string) =>
  readReason(context, typed, (reason) =>
    withUnpaid(context, plan.order, async ({ order }) => {
      const { amount, transfer } = plan;
      const once = onceOf(context);
      const said = [
        rich`🧾 ${code(order.id)}`,
        words.summary(amount, order.total),
        forOwners.asking.transfer(transfer),
        forOwners.asking.reason(reason),
      ];
      const ready = { tag: 'ConfirmReady', order: order.id, amount, transfer, reason, once } as const;
      await ask(context, ready, summary(once, ...said));
    }),
  );

/** Settles the order by the owner's word, as the gateway's word would; the same transfer counts once. */
export const confirmPayment = async (context: Context, plan: Of<'ConfirmReady'>): Promise<boolean> => {
  const { order, amount, transfer: reference, reason } = plan;
  const done = await context.shop.admin.confirmPayment({
    order,
    amount,
    by: context.buyer.id,
    reason,
    reference,
  })();
  if (E.isRight(done)) {
    const buyer = null;
    const facts = orderFacts({ order: done.right, buyer }, context.store.clock);
    await context.show(outcome(paragraphs(words.done, facts)));
    return true;
  }
  if (done.left.tag === 'AlreadyPaid') {
    await context.show(outcome(words.alreadyPaid));
    return true;
  }
  await refuse(context, done.left);
  return false;
};
