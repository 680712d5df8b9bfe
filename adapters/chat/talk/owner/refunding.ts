import * as E from 'fp-ts/lib/Either.js';
import type { OrderFile } from '../../../../application/owner/look-after-shop.ts';
import type { Order, OrderId } from '../../../../domain/order.ts';
import type { GoodsFate, RefundTo } from '../../../../domain/refund.ts';
import { nothing } from '../../../../domain/rupiah.ts';
import type { LineChoice } from '../../owner-wish.ts';
import { code, rich } from '../../rich-text.ts';
import type { RichText } from '../../screen.ts';
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
import type { Turn } from '../turn.ts';
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
  turn: Turn,
  id: OrderId,
  line: LineChoice,
  go: (file: OrderFile) => Promise<void>,
): Promise<void> =>
  withFile(turn, id, async (file) => {
    if (comesTo(file.order, line) > nothing) return go(file);
    await turn.show(nothingToRefund(id));
  });

export const startRefund = (turn: Turn, id: OrderId): Promise<void> =>
  withFile(turn, id, async (file) => {
    const { order } = file;
    await turn.show(isRefundable(order) ? chooseLine(file, order, turn.front.clock) : nothingToRefund(id));
  });

export const refundLine = (turn: Turn, id: OrderId, line: LineChoice): Promise<void> =>
  withRefundable(turn, id, line, async ({ order }) => {
    await turn.show(chooseFate(id, line, summed(order, line)));
  });

export const refundGoods = (turn: Turn, id: OrderId, line: LineChoice, goods: GoodsFate): Promise<void> =>
  withRefundable(turn, id, line, async ({ order }) => {
    await turn.show(choosePlace(id, line, goods, summed(order, line)));
  });

type Plan = { readonly order: OrderId; readonly line: LineChoice; readonly goods: GoodsFate };

/** Outside the shop it needs the reference of the transfer; then the reason. */
export const refundTo = (turn: Turn, { order, line, goods }: Plan, to: RefundTo['tag']): Promise<void> =>
  to === 'Outside'
    ? ask(turn, { tag: 'RefundTransfer', order, line, goods }, question(words.askTransfer))
    : ask(turn, { tag: 'RefundReason', order, line, goods, transfer: null }, question(words.askReason));

export const refundTransferTyped = (
  turn: Turn,
  { order, line, goods }: Of<'RefundTransfer'>,
  typed: string,
) =>
  readTransfer(turn, typed, (transfer) =>
    ask(turn, { tag: 'RefundReason', order, line, goods, transfer }, question(words.askReason)),
  );

export const refundReasonTyped = (turn: Turn, plan: Of<'RefundReason'>, typed: string) =>
  readReason(turn, typed, (reason) =>
    withRefundable(turn, plan.order, plan.line, async ({ order }) => {
      const { line, goods, transfer } = plan;
      const once = onceOf(turn);
      const said = [
        rich`🧾 ${code(order.id)}`,
        summed(order, line),
        rich`${words.fates[goods]} · ${transfer === null ? words.toBalance : words.toOutside(transfer)}`,
        forOwners.asking.reason(reason),
      ];
      const ready = { tag: 'RefundReady', order: order.id, line, goods, transfer, reason, once } as const;
      await ask(turn, ready, summary(once, ...said));
    }),
  );

/** Gives the money back; a line that was given back meanwhile is refused. */
export const refund = async (turn: Turn, plan: Of<'RefundReady'>): Promise<boolean> => {
  const { admin } = turn.shop;
  const by = turn.buyer.id;
  const found = await admin.inspectOrder(by, plan.order)();
  if (E.isLeft(found)) {
    await refuse(turn, found.left);
    return false;
  }
  const product = plan.line === null ? null : (found.right.order.lines[plan.line]?.product ?? null);
  const to: RefundTo =
    plan.transfer === null ? { tag: 'Balance' } : { tag: 'Outside', reference: plan.transfer };
  const { order, goods, reason } = plan;
  const done = await admin.refundOrder({ order, product, goods, to, reason, by })();
  if (E.isRight(done)) {
    await turn.show(outcome(words.done));
    return true;
  }
  if (done.left.tag === 'NothingToRefund') {
    await turn.show(nothingToRefund(order));
    return true;
  }
  await refuse(turn, done.left);
  return false;
};
