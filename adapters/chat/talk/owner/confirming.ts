import * as E from 'fp-ts/lib/Either.js';
import type { OrderFile } from '../../../../application/owner/look-after-shop.ts';
import type { OrderId } from '../../../../domain/order.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { money } from '../../money.ts';
import { buttons, message } from '../../make-screen.ts';
import { code, paragraphs, rich } from '../../rich-text.ts';
import { outcome, question } from '../../screens/owner/menu.ts';
import { hasItsMoney, orderFacts } from '../../screens/owner/order-file.ts';
import { giveUp, ownersTap } from '../../screens/owner/owners-tap.ts';
import { summary } from '../../screens/owner/summary.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { ask } from '../ask.ts';
import type { Asked } from '../awaiting.ts';
import type { Turn } from '../turn.ts';
import { onceOf } from './once.ts';
import { withFile } from './orders.ts';
import { refuse } from './refuse.ts';
import { readReason, readSum, readTransfer } from './typed.ts';

type Of<Tag extends Asked['tag']> = Extract<Asked, { readonly tag: Tag }>;

const words = forOwners.confirm;

/** Goes on where money is still wanted. */
const withUnpaid = (turn: Turn, id: OrderId, go: (file: OrderFile) => Promise<void>): Promise<void> =>
  withFile(turn, id, async (file) => {
    if (!hasItsMoney(file.order)) return go(file);
    await turn.show(outcome(words.alreadyPaid));
  });

/** Shows the order and asks how much came; exactly the bill is a tap. */
export const startConfirming = (turn: Turn, id: OrderId): Promise<void> =>
  withUnpaid(turn, id, (file) => {
    const { total } = file.order;
    return ask(
      turn,
      { tag: 'ConfirmAmount', order: id },
      message(
        paragraphs(orderFacts(file, turn.front.clock), words.askAmount(total)),
        buttons(
          [ownersTap(money(total), { tag: 'ConfirmAmount', order: id, amount: total }, 'primary')],
          [giveUp],
        ),
      ),
    );
  });

export const confirmAmount = (turn: Turn, order: OrderId, amount: Rupiah): Promise<void> =>
  ask(turn, { tag: 'ConfirmTransfer', order, amount }, question(words.askTransfer));

export const confirmAmountTyped = (turn: Turn, { order }: Of<'ConfirmAmount'>, typed: string) =>
  readSum(turn, typed, (amount) => confirmAmount(turn, order, amount));

export const confirmTransferTyped = (turn: Turn, { order, amount }: Of<'ConfirmTransfer'>, typed: string) =>
  readTransfer(turn, typed, (transfer) =>
    ask(turn, { tag: 'ConfirmReason', order, amount, transfer }, question(words.askReason)),
  );

export const confirmReasonTyped = (turn: Turn, plan: Of<'ConfirmReason'>, typed: string) =>
  readReason(turn, typed, (reason) =>
    withUnpaid(turn, plan.order, async ({ order }) => {
      const { amount, transfer } = plan;
      const once = onceOf(turn);
      const said = [
        rich`🧾 ${code(order.id)}`,
        words.summary(amount, order.total),
        forOwners.asking.transfer(transfer),
        forOwners.asking.reason(reason),
      ];
      const ready = { tag: 'ConfirmReady', order: order.id, amount, transfer, reason, once } as const;
      await ask(turn, ready, summary(once, ...said));
    }),
  );

/** Settles the order by the owner's word, as the gateway's word would; the same transfer counts once. */
export const confirmPayment = async (turn: Turn, plan: Of<'ConfirmReady'>): Promise<boolean> => {
  const { order, amount, transfer: reference, reason } = plan;
  const done = await turn.shop.admin.confirmPayment({
    order,
    amount,
    by: turn.buyer.id,
    reason,
    reference,
  })();
  if (E.isRight(done)) {
    const buyer = null;
    const facts = orderFacts({ order: done.right, buyer }, turn.front.clock);
    await turn.show(outcome(paragraphs(words.done, facts)));
    return true;
  }
  if (done.left.tag === 'AlreadyPaid') {
    await turn.show(outcome(words.alreadyPaid));
    return true;
  }
  await refuse(turn, done.left);
  return false;
};
