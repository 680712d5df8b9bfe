import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { buyerId } from '../../../domain/buyer.ts';
import { after, minutes, type Instant } from '../../../domain/instant.ts';
import { orderId } from '../../../domain/order.ts';
import { paymentReference } from '../../../domain/payment.ts';
import { isRupiah, type Rupiah } from '../../../domain/rupiah.ts';

/** So long, in milliseconds, an answer is waited for: what is typed the day after means something else. */
const patience = minutes(15);

/** More than any question of ours takes. */
const mostKept = 2_000;

const named = <A, B extends A>(name: string, from: t.Type<A>, make: (value: A) => B): t.Type<B, A> =>
  new t.Type<B, A>(
    name,
    (value): value is B => from.is(value),
    (value, context) => pipe(from.validate(value, context), E.map(make)),
    (value) => value,
  );

const order = named('order id', t.string, orderId);
const buyer = named('buyer', t.number, buyerId);
const reference = named('payment reference', t.string, paymentReference);
const amount = new t.Type<Rupiah>(
  'rupiah',
  isRupiah,
  (value, context) => (isRupiah(value) ? t.success(value) : t.failure(value, context)),
  (value) => value,
);
const goods = t.keyof({ Returned: null, Burned: null });
/** One line of the order, counted from 0, or all that are left. */
const line = t.union([t.number, t.null]);
/** Of the transfer; null where the money goes to the balance. */
const transfer = t.union([t.string, t.null]);

const asked = <Tag extends string, Props extends t.Props>(tag: Tag, props: Props) =>
  t.readonly(t.strict({ tag: t.literal(tag), ...props }));

const Adjustment = { buyer, amount: t.number };
const RefundPlan = { order, line, goods };
const Proof = { order, amount };

/** A summary waits for a yes; the button under it bears `once`. */
const ready = { once: t.string, reason: t.string };

const Asked = t.union([
  asked('DepositAmount', {}),
  asked('CaseRefund', { reference }),
  asked('Person', {}),
  asked('Order', { purpose: t.keyof({ Refund: null, Confirm: null }) }),
  asked('AdjustAmount', { buyer, sign: t.union([t.literal(1), t.literal(-1)]) }),
  asked('AdjustReason', Adjustment),
  asked('AdjustReady', { ...Adjustment, ...ready }),
  asked('RefundTransfer', RefundPlan),
  asked('RefundReason', { ...RefundPlan, transfer }),
  asked('RefundReady', { ...RefundPlan, transfer, ...ready }),
  asked('ConfirmAmount', { order }),
  asked('ConfirmTransfer', Proof),
  asked('ConfirmReason', { ...Proof, transfer: t.string }),
  asked('ConfirmReady', { ...Proof, transfer: t.string, ...ready }),
]);

/** What the shop asked a person to type, or to say yes to, with all that was said before. */
export type Asked = t.TypeOf<typeof Asked>;
export type Ready = Extract<Asked, { readonly once: string }>;

const Kept = t.strict({ until: t.number, asked: Asked });

/** As it is kept in a conversation. */
export const encodeAsked = (what: Asked, now: Instant): string =>
  JSON.stringify({ until: after(now, patience), asked: what });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What was kept, or null when it is too old or was never written by us. */
export const decodeAsked = (text: string, now: Instant): Asked | null => {
  if (text.length > mostKept) return null;
  const kept = Kept.decode(parsed(text));
  return E.isRight(kept) && now <= kept.right.until ? kept.right.asked : null;
};
