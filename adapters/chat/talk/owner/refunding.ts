import * as E from 'fp-ts/lib/Either.js';
import type { OrderFile } from '../../../../application/owner/look-after-shop.ts';
import type { Order, OrderId } from '../../../../domain/order.ts';
import type { GoodsFate, RefundTo } from '../../../../domain/refund.ts';
import { nothing } from '../../../../domain/rupiah.ts';
import type { LineChoice } from '../../owner-wish.ts';
import { code, rich } from '../../core/rich-text.ts';
import type { RichText } from '../../core/screen.ts';
import { outcome, question } from '../../screens/owner/menu.ts';
import { isRefundable } from '../../screens/owner/order-file.ts';
import {
  chooseFate,
  chooseLine,
  choosePlace,
  comesTo,
  nothingToRefund,
  whatIsMeant,
} from '../../screens/owner/refunds.ts';
import { summary } from '../../screens/owner/summary.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { ask } from '../ask.ts';
import type { Asked } from '../awaiting.ts';
import type { Context } from '../../core/context.ts';
import { onceOf } from './once.ts';
import { withFile } from './orders.ts';
import { refuse } from './refuse.ts';
import { readReason, readTransfer } from './typed.ts';

type Of<Tag extends Asked['tag']> = Extract<Asked, { readonly tag: Tag }>;

const words = forOwners.refund;

const summed = (order: Order, line: LineChoice): RichText =>
  words.summary(comesTo(order, line), whatIsMeant(order, line));

/** Goes on where something of it can still be given back; each line is given back once. */
const withRefundable = (
  context: Context,
  id: OrderId,
  line: LineChoice,
  go: (file: OrderFile) => Promise<void>,
): Promise<void> =>
  withFile(context, id, async (file) => {
    if (comesTo(file.order, line) > nothing) return go(file);
    await context.show(nothingToRefund(id));
  });

export const startRefund = (context: Context, id: OrderId): Promise<void> =>
  withFile(context, id, async (file) => {
    const { order } = file;
    await context.show(
      isRefundable(order) ? chooseLine(file, order, context.store.clock) : nothingToRefund(id),
    );
  });

export const refundLine = (context: Context, id: OrderId, line: LineChoice): Promise<void> =>
  withRefundable(context, id, line, async ({ order }) => {
    await context.show(chooseFate(id, line, summed(order, line)));
  });

export const refundGoods = (
  context: Context,
  id: OrderId,
  line: LineChoice,
  goods: GoodsFate,
): Promise<void> =>
  withRefundable(context, id, line, async ({ order }) => {
    await context.show(choosePlace(id, line, goods, summed(order, line)));
  });

type Plan = { readonly order: OrderId; readonly line: LineChoice; readonly goods: GoodsFate };

/** Outside the shop it needs the reference of the transfer; then the reason. */
export const refundTo = (
  context: Context,
  { order, line, goods }: Plan,
  to: RefundTo['tag'],
): Promise<void> =>
  to === 'Outside'
    ? ask(context, { tag: 'RefundTransfer', order, line, goods }, question(words.askTransfer))
    : ask(context, { tag: 'RefundReason', order, line, goods, transfer: null }, question(words.askReason));

export const refundTransferTyped = (
  context: Context,
  { order, line, goods }: Of<'RefundTransfer'>,
  typed: string,
) =>
  readTransfer(context, typed, (transfer) =>
    ask(context, { tag: 'RefundReason', order, line, goods, transfer }, question(words.askReason)),
  );

export const refundReasonTyped = (context: Context, plan: Of<'RefundReason'>, typed: string) =>
  readReason(context, typed, (reason) =>
    withRefundable(context, plan.order, plan.line, async ({ order }) => {
      const { line, goods, transfer } = plan;
      const once = onceOf(context);
      const said = [
        rich`🧾 ${code(order.id)}`,
        summed(order, line),
        rich`${words.fates[goods]} · ${transfer === null ? words.toBalance : words.toOutside(transfer)}`,
        forOwners.asking.reason(reason),
      ];
      const ready = { tag: 'RefundReady', order: order.id, line, goods, transfer, reason, once } as const;
      await ask(context, ready, summary(once, ...said));
    }),
  );

/** Gives the money back; a line that was given back meanwhile is refused. */
export const refund = async (context: Context, plan: Of<'RefundReady'>): Promise<boolean> => {
  const { admin } = context.shop;
  const by = context.buyer.id;
  const found = await admin.inspectOrder(by, plan.order)();
  if (E.isLeft(found)) {
    await refuse(context, found.left);
    return false;
  }
  const line = plan.line === null ? null : (found.right.order.lines[plan.line]?.number ?? null);
  const to: RefundTo =
    plan.transfer === null ? { tag: 'Balance' } : { tag: 'Outside', reference: plan.transfer };
  const { order, goods, reason } = plan;
  const done = await admin.refundOrder({ order, line, goods, to, reason, by })();
  if (E.isRight(done)) {
    await context.show(outcome(words.done));
    return true;
  }
  if (done.left.tag === 'NothingToRefund') {
    await context.show(nothingToRefund(order));
    return true;
  }
  await refuse(context, done.left);
  return false;
};
