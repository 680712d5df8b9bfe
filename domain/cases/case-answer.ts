import * as E from 'fp-ts/lib/Either.js';
import type { BuyerId } from '../people/buyer.ts';
import { decision, followedBy, type Decision } from '../order/decision.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Instant } from '../instant.ts';
import type { MoneyNews } from '../balance/money-news.ts';
import type { AnsweredCase, CaseAnswer, OpenCase } from './open-case.ts';
import { factsOf, freshlyPaid, isDeposit, withoutVoucher, type Order } from '../order/order.ts';
import { isLive } from '../payment/payment.ts';
import { orderTransitions } from '../order/order-transitions.ts';
import { rupiah } from '../rupiah.ts';
import { entryKey, type LedgerEntry } from '../balance/wallet.ts';

/** An order whose goods are the buyer's already, or that has none. */
export type NothingToDeliver = { readonly tag: 'NothingToDeliver'; readonly order: Order };

export type Answering = {
  readonly order: Order;
  readonly open: OpenCase;
  /** How many other cases of the same order are open. */
  readonly others: number;
  readonly answer: CaseAnswer;
  readonly by: BuyerId;
  /** The reference of a refund outside the shop, or what the owner wants to remember. */
  readonly note: string | null;
  readonly now: Instant;
};

const closing = ({ open, answer, by, note, now }: Answering): Pick<Decision, 'answered'> => {
  const answered: AnsweredCase = { reference: open.reference, answer, by, note, at: now };
  return { answered: [answered] };
};

const entryFor = (
  { order, open, by, note, now }: Answering,
  kind: 'CaseCredited' | 'Overpaid',
  amount: number,
): LedgerEntry => ({
  key: entryKey(`case:${open.reference}`),
  buyer: order.buyer,
  kind,
  amount,
  order: order.id,
  by,
  note,
  at: now,
});

const notifyOfMoney = (
  { buyer, id }: Order,
  key: string,
  kind: MoneyNews['kind'],
  amount: number,
): FollowUp => ({
  tag: 'NotifyOfMoney',
  buyer,
  news: { key, kind, amount, order: id },
});

/** An order under review ends when its last case does; what it held goes back to the shelf. */
const ended = ({ order, others, now }: Answering): Decision =>
  order.tag === 'UnderReview' && others === 0
    ? decision(
        { ...factsOf(order), tag: 'Cancelled', cancelledAt: now, unchecked: false },
        { stock: order.holdsUnits ? 'Release' : 'None' },
      )
    : decision(order);

/** Whether the goods of an order can still be given for money that waits. */
export const mayDeliver = (order: Order): boolean =>
  !isDeposit(order) && orderTransitions[order.tag].AnswerWithGoods !== undefined;

/** The goods for what came, whatever that was; where the voucher of a closed order has no use left, at the full price. */
const given = (answering: Answering): Decision => {
  const { order, open, now } = answering;
  const waived = rupiah(Math.max(0, order.total - open.amount));
  const over = Math.max(0, open.amount - order.total);
  const entry = entryFor(answering, 'Overpaid', over);
  const late = order.tag !== 'UnderReview' || !order.holdsUnits;
  return decision(
    { ...factsOf(order), ...freshlyPaid(now), late, waived },
    {
      ...closing(answering),
      stock: late ? 'AllocateAndFulfil' : 'Fulfil',
      entries: over > 0 ? [entry] : [],
      followUps: [
        { tag: 'DeliverGoods', order: order.id },
        ...(over > 0 ? [notifyOfMoney(order, entry.key, entry.kind, over)] : []),
        ...order.attempts
          .filter(isLive)
          .map(({ reference }) => ({ tag: 'ClosePayment', order: order.id, reference }) as const),
      ],
      ifVoucherGone:
        late && order.voucher !== null ? given({ ...answering, order: withoutVoucher(order) }) : null,
    },
  );
};

const deliver = (answering: Answering): E.Either<NothingToDeliver, Decision> =>
  mayDeliver(answering.order)
    ? E.right(given(answering))
    : E.left({ tag: 'NothingToDeliver', order: answering.order });

const giveBack = (answering: Answering): Decision => {
  const { order, open, answer } = answering;
  const entry = entryFor(answering, 'CaseCredited', open.amount);
  const kind = answer === 'Credit' ? 'CaseCredited' : 'RefundedOutside';
  return followedBy(
    decision(order, {
      ...closing(answering),
      entries: answer === 'Credit' && open.amount > 0 ? [entry] : [],
      followUps: [notifyOfMoney(order, entry.key, kind, open.amount)],
    }),
    ended(answering),
  );
};

/** Does with money that waits what the owner says. The caller sees to it that the case is open and the owner is one. */
export const answerCase = (answering: Answering): E.Either<NothingToDeliver, Decision> =>
  answering.answer === 'Deliver' ? deliver(answering) : E.right(giveBack(answering));
