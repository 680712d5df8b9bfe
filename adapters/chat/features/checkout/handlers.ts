import { blockedNotice } from '../notifications/screens.ts';
import type { CallbackData, ValuesOf } from '../../core/routes.ts';
import { checkoutRoutes } from './routes.ts';
import * as E from 'fp-ts/lib/Either.js';
import type { PlaceOrder, PlaceRefusal } from '../../../../application/order/place-order.ts';
import type { PaymentAnswer } from '../../../../application/payment/request-payment.ts';
import type { StoreFailure } from '../../../../application/ports/store-failure.ts';
import type { CartId } from '../../../../domain/catalogue/cart.ts';
import {
  liveAttempt,
  isDeposit,
  type AwaitingPayment,
  type Order,
  type OrderId,
} from '../../../../domain/order/order.ts';
import { accepts, type PaymentMethod } from '../../../../domain/payment/payment.ts';
import { minus, nothing, rupiah, type Rupiah } from '../../../../domain/rupiah.ts';
import { invoiceWords } from './invoice-words.ts';
import { isWithin } from '../../core/is-within.ts';
import { cartChanges } from '../cart/cart-changes.ts';
import { bankChoice, cartGone, loading, orderUnknown, tooManyOpen, type Lacking } from './payment-choice.ts';
import {
  askToWait,
  invoiceElsewhere,
  choiceOf,
  offerMethods,
  offerOtherMethods,
  resumePayment,
  showAsInvoice,
  showInvoice,
  showClosed,
} from './show-invoice.ts';
import { closedScreen } from '../home/closed.ts';
import { inputFormBefore, inputLead } from '../manual/ask-input.ts';
import { goHome } from '../home/handlers.ts';
import { apologise, apologiseInPlace, logFailure } from '../../core/errors.ts';
import type { Context } from '../../core/context.ts';

/** Each of these buttons brings an order. */
type Given = { readonly order: OrderId };

const refusePlacing = async (
  context: Context,
  cart: CartId,
  no: PlaceRefusal | StoreFailure,
): Promise<void> => {
  const { locale } = context;
  switch (no.tag) {
    case 'CartChanged':
      await context.show(cartChanges(locale, cart, no.changes));
      return;
    case 'CartGone':
    case 'OrderNotFound':
      await context.show(cartGone(locale));
      return;
    case 'ShopClosed':
      await context.show(closedScreen(context.locale, no.until));
      return;
    case 'InputMissing':
      return inputForm.begin(
        context,
        { product: no.product, asked: no.next.input.label, cart },
        {},
        inputLead(context, no),
      );
    case 'TooManyOpenOrders':
      await context.show(tooManyOpen(locale, no.open));
      return;
    case 'Blocked':
      await context.show(blockedNotice(locale));
      return;
    case 'StoreFailure':
      return apologise(context, no);
  }
};

/** The only way to pay, where a buyer has no balance and the shop offers one: there is nothing to choose. */
const onlyMethod = ({ shop, balance }: Context): Pick<PlaceOrder, 'method'> => {
  const [method, other] = shop.paymentMethods;
  return method === undefined || other !== undefined || balance > nothing ? {} : { method: method.id };
};

/** `💳`: the cart becomes an order, and the buyer chooses how to pay, or gets the invoice where there is no choice. */
export const placeOrder = async (
  context: Context,
  { cart }: ValuesOf<typeof checkoutRoutes.placeOrder>,
): Promise<void> => {
  const command = { buyer: context.buyer.id, cart, ...onlyMethod(context) };
  const placed = await context.shop.placeOrder(command)();
  if (E.isLeft(placed)) return refusePlacing(context, cart, placed.left);
  const order = placed.right;
  if (order.tag !== 'AwaitingPayment') return showClosed(context, order);
  const attempt = liveAttempt(order);
  return attempt?.tag === 'Requested'
    ? pay(context, { order: order.id, method: attempt.method })
    : resumePayment(context, order);
};

/** What is needed for something made by hand is asked for before its cart becomes an order. */
export const inputForm = inputFormBefore((context, cart) => placeOrder(context, { cart }));

/** Goes on with an own order that still waits to be paid; shows what became of any other. */
const withOwnOrder = async (
  context: Context,
  id: OrderId,
  go: (order: AwaitingPayment) => Promise<void>,
  sorry: (failure: StoreFailure) => Promise<void> = (failure) => apologise(context, failure),
): Promise<void> => {
  const found = await context.shop.viewOrder(context.buyer.id, id)();
  if (E.isLeft(found)) {
    return found.left.tag === 'StoreFailure'
      ? sorry(found.left)
      : goHome(context, context.locale.messages.orders.notFound);
  }
  const order = found.right;
  return order.tag === 'AwaitingPayment' ? go(order) : showClosed(context, order);
};

export const showMethods = (context: Context, { order: id }: Given): Promise<void> =>
  withOwnOrder(context, id, (order) => resumePayment(context, order));

export const showBanks = (context: Context, { order: id }: Given): Promise<void> =>
  withOwnOrder(context, id, async (order) =>
    liveAttempt(order) === undefined
      ? showAsInvoice(context, id, bankChoice(context.locale, choiceOf(context, order)))
      : resumePayment(context, order),
  );

const showAnswer = async (context: Context, answer: PaymentAnswer): Promise<void> => {
  const { order, attempt } = answer;
  if (order.tag !== 'AwaitingPayment') return showClosed(context, order);
  if (answer.tag === 'Invoiced') return showInvoice(context, { order, attempt: answer.attempt }, false);
  return askToWait(context, order, attempt);
};

/** Whether each method that takes the amount has refused this order, so that no other is left to try. */
const isRefusedByAll = (order: AwaitingPayment, methods: readonly PaymentMethod[]): boolean =>
  methods
    .filter((offer) => accepts(offer, order.total))
    .every(({ id }) => order.attempts.some(({ tag, method }) => tag === 'Refused' && method === id));

/** Milliseconds that a buyer waits without noticing it. */
const unnoticed = 300;

/** Says that the invoice is being made, unless one stands elsewhere, where the answer belongs. */
const askForPatience = async (context: Context, order: OrderId): Promise<void> => {
  if ((await invoiceElsewhere(context, order)) !== null) return;
  await context.show(loading(context.locale));
  // The gateway may take longer than a messenger waits for the answer to a tap.
  await context.finish();
};

/** Asks for an invoice by the chosen method: a loading line where it takes a moment, then the invoice, or what to do next. */
export const pay = async (
  context: Context,
  { order: id, method }: ValuesOf<typeof checkoutRoutes.pay>,
): Promise<void> => {
  const { shop, buyer, locale } = context;
  const again: CallbackData = checkoutRoutes.pay.to({ order: id, method });
  const sorry = (failure: StoreFailure) => apologiseInPlace(context, failure, again);
  const asked = shop.requestPayment({ buyer: buyer.id, order: id, method })();
  if (!(await isWithin(asked, unnoticed))) await askForPatience(context, id);
  const answer = await asked;
  if (E.isRight(answer)) return showAnswer(context, answer.right);
  const no = answer.left;
  switch (no.tag) {
    case 'NotPayable':
      return showClosed(context, no.order);
    case 'AttemptOver':
      return resumePayment(context, no.order);
    case 'OrderNotFound':
      await context.show(orderUnknown(locale));
      return;
    case 'AmountOutsideMethod':
    case 'MethodUnknown':
    case 'PaymentRefused': {
      const { refused, notByThis, allRefused } = locale.messages.payment;
      const notice = no.tag === 'PaymentRefused' && no.isTold ? refused : notByThis;
      const sayWhy = (order: AwaitingPayment) =>
        isRefusedByAll(order, shop.paymentMethods) ? allRefused(locale.store.supportContact) : notice;
      return withOwnOrder(context, id, (order) => offerMethods(context, order, sayWhy(order)), sorry);
    }
    case 'StoreFailure':
      return sorry(no);
  }
};

/** Says of a paid order whether its goods are to come or were sent before. */
const notePaid = async (context: Context, order: Order): Promise<void> => {
  if (order.tag === 'Delivered' && !isDeposit(order)) {
    await context.note(context.locale.messages.invoiceState.deliveredNote);
  } else if (order.tag === 'Paid' || order.tag === 'Delivered') {
    await context.note(invoiceWords(context.locale, order).paidNote);
  }
};

/** `🔄 Cek Status`: asks the gateway now. */
export const checkPayment = async (context: Context, { order: id }: Given): Promise<void> => {
  const { invoiceState } = context.locale.messages;
  const checked = await context.shop.checkPayment(context.buyer.id, id)();
  if (E.isRight(checked)) {
    const order = checked.right;
    if (order.tag === 'AwaitingPayment')
      // An invoice that the gateway gave up leads to another; waiting for it would lead nowhere.
      return liveAttempt(order) === undefined
        ? resumePayment(context, order)
        : context.note(invoiceState.notPaidYet, true);
    await notePaid(context, order);
    return showClosed(context, order);
  }
  switch (checked.left.tag) {
    case 'OrderNotFound':
      return goHome(context, context.locale.messages.orders.notFound);
    case 'GatewayFailure':
      logFailure(context, checked.left);
      return context.note(invoiceState.gatewaySilent, true);
    case 'StoreFailure':
      return apologise(context, checked.left);
  }
};

/** `🔁 Ganti metode`: the invoice is closed and another way to pay is chosen. Money that was quicker wins. */
export const changeMethod = async (
  context: Context,
  { order: id, attempt }: ValuesOf<typeof checkoutRoutes.changeMethod>,
): Promise<void> => {
  const { payment, orders } = context.locale.messages;
  const changed = await context.shop.changeMethod({ buyer: context.buyer.id, order: id, attempt })();
  if (E.isRight(changed)) {
    const order = changed.right;
    await notePaid(context, order);
    if (order.tag !== 'AwaitingPayment') return showClosed(context, order);
    const over = liveAttempt(order) !== undefined || context.clock.now() >= order.expiresAt;
    return over ? resumePayment(context, order) : offerOtherMethods(context, order);
  }
  switch (changed.left.tag) {
    case 'OrderNotFound':
      return goHome(context, orders.notFound);
    case 'GatewayFailure':
      logFailure(context, changed.left);
      return context.note(payment.notChanged, true);
    case 'StoreFailure':
      return apologise(context, changed.left);
  }
};

/** `❌ Batalkan Pembelian`. Money that was quicker wins, and the invoice says so. */
export const cancelOrder = async (context: Context, { order: id }: Given): Promise<void> => {
  const cancelled = await context.shop.cancelOrder(context.buyer.id, id)();
  if (E.isRight(cancelled)) return showClosed(context, cancelled.right);
  return cancelled.left.tag === 'StoreFailure'
    ? apologise(context, cancelled.left)
    : goHome(context, context.locale.messages.orders.notFound);
};

/** What is missing, and the deposit that makes up for it where the limits allow one. */
const lackingOf = ({ shop }: Context, order: AwaitingPayment, balance: Rupiah): Lacking => {
  const missing = minus(order.total, rupiah(Math.min(balance, order.total)));
  const { min, max } = shop.depositLimits();
  return { missing, topUp: rupiah(Math.min(max, Math.max(min, missing))) };
};

/** `💼 Saldo`: pays at once where the balance covers it; else says what is missing and how to fill it up. */
export const payFromBalance = async (context: Context, { order: id }: Given): Promise<void> => {
  const { messages } = context.locale;
  const paid = await context.shop.payFromBalance(context.buyer.id, id)();
  if (E.isRight(paid)) {
    await context.note(invoiceWords(context.locale, paid.right).paidNote);
    return showClosed(context, paid.right);
  }
  const no = paid.left;
  switch (no.tag) {
    case 'Overdrawn':
      return withOwnOrder(context, id, async (order) => {
        const lacking = lackingOf(context, order, no.balance);
        await context.note(messages.payment.shortNote(lacking.missing), true);
        // What is billed already stays so; the balance was enough when its button was drawn.
        if (liveAttempt(order) !== undefined) return resumePayment(context, order);
        await offerMethods(context, order, messages.payment.short(lacking.missing), lacking);
      });
    case 'NotPayable':
      return showClosed(context, no.order);
    case 'OrderNotFound':
      return goHome(context, messages.orders.notFound);
    case 'StoreFailure':
      return apologise(context, no);
  }
};
