import type { AwaitingPayment, OrderId } from '../../../domain/order.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import { takes, type MethodKind, type MethodOffer } from '../../../domain/payment.ts';
import type { Intent } from '../intent.ts';
import { buttons, inRowsOf, message, tap } from '../make-screen.ts';
import { lines, paragraphs } from '../rich-text.ts';
import type { Button, Controls, RichText, Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { billWords, cancelLabel } from './bill-words.ts';
import { orderLines } from './order-lines.ts';
import { spendButton } from './spend-button.ts';

const linesLimit = 2_500;

export type Choice = {
  readonly order: AwaitingPayment;
  readonly buyerName: string;
  readonly methods: readonly MethodOffer[];
  /** Null where it cannot pay: for a deposit, and while it is not known. */
  readonly balance: Rupiah | null;
};

/** The balance was too small: by how much, and what to fill it with. */
export type Lacking = { readonly missing: Rupiah; readonly topUp: Rupiah };

const cancelButton = (voice: Voice, order: AwaitingPayment): Button =>
  tap(cancelLabel(voice, order), { tag: 'CancelOrder', order: order.id }, 'danger');

const payBy = (order: OrderId, { id }: MethodOffer): Intent => ({ tag: 'Pay', order, method: id });

const bill = (voice: Voice, { order, buyerName, balance }: Choice): RichText => {
  const { says, shop } = voice;
  const words = billWords(voice, order);
  return paragraphs(
    lines(words.name(order.id), says.payment.buyer(buyerName)),
    orderLines(voice, order.lines, linesLimit),
    lines(
      says.payment.bill(order.total),
      balance === null ? null : says.payment.balance(balance),
      words.payableUntil(shop.clock.time(order.payBefore)),
    ),
  );
};

const whyNone = ({ says }: Voice, { methods, balance }: Choice): RichText =>
  paragraphs(
    lines(
      says.payment.noMethod,
      ...methods.map(({ name, min, max }) => says.payment.takesFromTo(name, min, max)),
    ),
    balance === null ? null : says.payment.balanceTakesAll,
  );

const labelOf = ({ says }: Voice, kind: MethodKind): string => {
  switch (kind) {
    case 'Qris':
      return says.buttons.qris;
    case 'VirtualAccount':
      return says.buttons.virtualAccount;
    case 'BankTransfer':
      return says.buttons.bankTransfer;
  }
};

/** The amounts that a kind of payment begins or ends at, where it is left out because of them. */
const whyNot = (voice: Voice, { order, methods }: Choice, kind: MethodKind): RichText | null => {
  const offers = methods.filter((offer) => offer.kind === kind);
  if (offers.length === 0 || offers.some((offer) => takes(offer, order.total))) return null;
  const label = labelOf(voice, kind);
  const [cheapest] = [...offers].sort((a, b) => a.min - b.min);
  const [dearest] = [...offers].sort((a, b) => b.max - a.max);
  if (cheapest !== undefined && order.total < cheapest.min)
    return voice.says.payment.startsAt(label, cheapest.min);
  return dearest === undefined ? null : voice.says.payment.endsAt(label, dearest.max);
};

const invitation = (voice: Voice, choice: Choice): RichText =>
  paragraphs(
    lines(
      whyNot(voice, choice, 'Qris'),
      whyNot(voice, choice, 'VirtualAccount'),
      whyNot(voice, choice, 'BankTransfer'),
    ),
    voice.says.payment.choose,
  );

const choices = (voice: Voice, { order, methods, balance }: Choice, lacking: Lacking | null): Controls => {
  const { says } = voice;
  const open = methods.filter((offer) => takes(offer, order.total));
  const qris = open.find(({ kind }) => kind === 'Qris');
  const transfer = open.find(({ kind }) => kind === 'BankTransfer');
  const banks = open.some(({ kind }) => kind === 'VirtualAccount');
  return buttons(
    [
      qris === undefined ? null : tap(says.buttons.qris, payBy(order.id, qris), 'primary'),
      banks ? tap(says.buttons.virtualAccount, { tag: 'Banks', order: order.id }) : null,
      transfer === undefined ? null : tap(says.buttons.bankTransfer, payBy(order.id, transfer), 'primary'),
    ],
    [balance === null ? null : tap(says.buttons.balance, { tag: 'PayFromBalance', order: order.id })],
    [
      lacking === null
        ? null
        : tap(says.wallet.topUpBy(lacking.topUp), { tag: 'DepositAmount', amount: lacking.topUp }),
    ],
    [cancelButton(voice, order)],
  );
};

/** The bill and the ways to pay it that take this amount, with what the others take; when none does, what each would take. `notice` comes first. */
export const paymentChoice = (
  voice: Voice,
  choice: Choice,
  notice: RichText | null = null,
  lacking: Lacking | null = null,
): Screen => {
  const { order, methods } = choice;
  const none = !methods.some((offer) => takes(offer, order.total));
  return message(
    paragraphs(notice, bill(voice, choice), none ? whyNone(voice, choice) : invitation(voice, choice)),
    choices(voice, choice, lacking),
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
      [cancelButton(voice, order)],
    ),
  );
};

/** Shown while the gateway is being asked. */
export const loading = ({ says }: Voice): Screen => message(says.payment.loading);

/** The gateway has not answered: asking again is safe. */
export const unanswered = (
  voice: Voice,
  order: AwaitingPayment,
  again: Intent,
  balance: Rupiah | null,
): Screen =>
  message(
    voice.says.payment.unanswered,
    buttons(
      [tap(voice.says.buttons.retry, again, 'primary')],
      [spendButton(voice, order, balance)],
      [cancelButton(voice, order)],
    ),
  );

/** Too many orders wait to be paid already. */
export const tooManyOpen = ({ says }: Voice, open: number): Screen =>
  message(
    says.payment.tooManyOpen(open),
    buttons([
      tap(says.buttons.orders, { tag: 'Orders', page: 0 }, 'primary'),
      tap(says.buttons.deposits, { tag: 'Deposits', page: 0 }),
    ]),
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
