import type { AwaitingPayment, OrderId } from '../../../domain/order.ts';
import { takes, type MethodKind, type MethodOffer } from '../../../domain/payment.ts';
import type { Intent } from '../intent.ts';
import { buttons, inRowsOf, message, tap } from '../make-screen.ts';
import { lines, paragraphs } from '../rich-text.ts';
import type { Button, Controls, RichText, Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { orderLines } from './order-lines.ts';

const linesLimit = 2_500;

export type Choice = {
  readonly order: AwaitingPayment;
  readonly buyerName: string;
  readonly methods: readonly MethodOffer[];
};

const cancelButton = ({ says }: Voice, order: OrderId): Button =>
  tap(says.buttons.cancelOrder, { tag: 'CancelOrder', order }, 'danger');

const payBy = (order: OrderId, { id }: MethodOffer): Intent => ({ tag: 'Pay', order, method: id });

const bill = (voice: Voice, { order, buyerName }: Choice): RichText => {
  const { says, shop } = voice;
  return paragraphs(
    lines(says.invoice.order(order.id), says.payment.buyer(buyerName)),
    orderLines(voice, order.lines, linesLimit),
    lines(says.payment.bill(order.total), says.payment.payBefore(shop.clock.time(order.payBefore))),
  );
};

const whyNone = ({ says }: Voice, methods: readonly MethodOffer[]): RichText =>
  lines(
    says.payment.noMethod,
    ...methods.map(({ name, min, max }) => says.payment.takesFromTo(name, min, max)),
  );

/** The amounts that a kind of payment begins or ends at, where it is left out because of them. */
const whyNot = ({ says }: Voice, { order, methods }: Choice, kind: MethodKind): RichText | null => {
  const offers = methods.filter((offer) => offer.kind === kind);
  if (offers.length === 0 || offers.some((offer) => takes(offer, order.total))) return null;
  const label = kind === 'Qris' ? says.buttons.qris : says.buttons.virtualAccount;
  const [cheapest] = [...offers].sort((a, b) => a.min - b.min);
  const [dearest] = [...offers].sort((a, b) => b.max - a.max);
  if (cheapest !== undefined && order.total < cheapest.min) return says.payment.startsAt(label, cheapest.min);
  return dearest === undefined ? null : says.payment.endsAt(label, dearest.max);
};

const invitation = (voice: Voice, choice: Choice): RichText =>
  paragraphs(
    lines(whyNot(voice, choice, 'Qris'), whyNot(voice, choice, 'VirtualAccount')),
    voice.says.payment.choose,
  );

const choices = (voice: Voice, { order, methods }: Choice): Controls => {
  const { says } = voice;
  const open = methods.filter((offer) => takes(offer, order.total));
  const qris = open.find(({ kind }) => kind === 'Qris');
  const banks = open.some(({ kind }) => kind === 'VirtualAccount');
  return buttons(
    [
      qris === undefined ? null : tap(says.buttons.qris, payBy(order.id, qris), 'primary'),
      banks ? tap(says.buttons.virtualAccount, { tag: 'Banks', order: order.id }) : null,
    ],
    [cancelButton(voice, order.id)],
  );
};

/** The bill and the ways to pay it that take this amount, with what the others take; when none does, what each would take. `notice` comes first. */
export const paymentChoice = (voice: Voice, choice: Choice, notice: RichText | null = null): Screen => {
  const { order, methods } = choice;
  const none = !methods.some((offer) => takes(offer, order.total));
  return message(
    paragraphs(notice, bill(voice, choice), none ? whyNone(voice, methods) : invitation(voice, choice)),
    choices(voice, choice),
  );
};

/** The banks whose virtual accounts take this amount, two a row. */
export const bankChoice = (voice: Voice, choice: Choice): Screen => {
  const { says } = voice;
  const { order, methods } = choice;
  const banks = methods
    .filter((offer) => offer.kind === 'VirtualAccount' && takes(offer, order.total))
    .map((offer) => tap(offer.name, payBy(order.id, offer)));
  return message(
    paragraphs(bill(voice, choice), says.payment.chooseBank),
    buttons(
      ...inRowsOf(2, banks),
      [tap(says.buttons.otherMethods, { tag: 'Methods', order: order.id })],
      [cancelButton(voice, order.id)],
    ),
  );
};

/** Shown while the gateway is being asked. */
export const loading = ({ says }: Voice): Screen => message(says.payment.loading);

/** The gateway has not answered: asking again is safe. */
export const unanswered = (voice: Voice, order: OrderId, again: Intent): Screen =>
  message(
    voice.says.payment.unanswered,
    buttons([tap(voice.says.buttons.retry, again, 'primary')], [cancelButton(voice, order)]),
  );

/** Too many orders wait to be paid already. */
export const tooManyOpen = ({ says }: Voice, open: number): Screen =>
  message(
    says.payment.tooManyOpen(open),
    buttons([tap(says.buttons.orders, { tag: 'Orders', page: 0 }, 'primary')]),
  );

/** The cart was ordered or emptied before. */
export const cartGone = ({ says }: Voice): Screen =>
  message(
    says.payment.cartGone,
    buttons(
      [tap(says.buttons.orders, { tag: 'Orders', page: 0 }, 'primary')],
      [tap(says.buttons.everything, { tag: 'List', category: null, page: 0 })],
    ),
  );
