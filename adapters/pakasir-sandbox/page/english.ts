import { money, type Messages } from './messages.ts';

const states: Readonly<Record<string, string>> = {
  pending: 'not paid',
  completed: 'paid',
  canceled: 'cancelled',
};
const calls: Readonly<Record<string, string>> = {
  create: 'The shop opened the transaction',
  status: 'The shop asked for the status',
  cancel: 'The shop cancelled the transaction',
  simulate: 'The shop asked to simulate a payment',
};

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
const answered = (status: number): string => (status === 0 ? 'no answer' : `answered HTTP ${status}`);
/** A webhook's 404 is no broken address: it is what the shop says to another amount than the order's. */
const whyNot = (status: number): string =>
  status === 404 ? ' (no payment of this order and amount is known to it)' : '';

export const english: Messages = {
  title: (shop) => `Payment to ${shop}`,
  sandbox: 'Sandbox: there is no real money here.',
  otherLanguage: 'Bahasa Indonesia',
  back: '← Back to the shop',
  scan: 'Scan the QRIS code',
  qrAlt: (total) => `QRIS code for ${total}`,
  account: (bank) => `Virtual account number at ${bank}`,
  copy: 'Copy the number',
  copied: 'Copied',
  amount: 'Price',
  fee: 'Service fee',
  total: 'Total',
  order: 'Order',
  timeLeft: 'Time left',
  timeOver: 'over',
  status: { pending: '⏳ Waiting for the payment', completed: '✅ Paid', canceled: '🚫 Closed' },
  paidOtherwise: (amount) => `✅ Paid: ${amount} came in`,
  pay: (total) => `Pay ${total} now`,
  payAnyway: 'Pay anyway, though it is closed',
  faults: 'Play trouble',
  lasting: (seconds) => (seconds < 60 ? counted(seconds, 'second') : counted(seconds / 60, 'minute')),
  late: {
    title: 'Pay late',
    why: 'The money is held until the shop closes the order (cancel it in the chat, or let its time run out), and arrives after that.',
    button: 'Pay once closed, delayed by',
  },
  delayed: {
    title: 'Pay in a while',
    why: 'The money arrives after the chosen delay, whatever has become of the order by then.',
    button: 'Pay in',
  },
  wrong: {
    title: 'Pay a wrong amount',
    why: 'Without the service fee. The shop reads this amount in the webhook and in the status.',
    less: (amount) => `Too little: ${amount}`,
    more: (amount) => `Too much: ${amount}`,
    field: 'Another amount (rupiah)',
    example: 'Whole rupiah, for example 10.000',
    button: 'Pay this amount',
  },
  lost: {
    title: 'Lose the webhook',
    why: 'Paid in full, but the shop is not told: it has to ask by itself.',
    button: 'Pay without a webhook',
  },
  thrice: {
    title: 'Send the webhook three times',
    why: 'Paid once, told three times at once: the goods still arrive once.',
    button: 'Send it three times',
  },
  forged: {
    title: 'Forge a webhook',
    why: 'It claims the payment with a wrong secret: the shop must refuse it.',
    button: 'Send a forged webhook',
  },
  events: 'What happened',
  nothingYet: 'Nothing yet.',
  event: (event) => {
    switch (event.tag) {
      case 'Paid':
        return `Money came in: ${money(event.amount)}${event.late ? ', late' : ''}`;
      case 'NoticeLost':
        return 'The webhook got lost';
      case 'NoticeSent':
        return `${event.forged ? 'Forged webhook' : 'Webhook'} sent${event.again ? ' again' : ''}: ${answered(event.status)}${whyNot(event.status)}`;
      case 'Planned':
        return event.afterClosing
          ? `Money held: it arrives ${event.seconds} s after the order is closed`
          : `Money arrives in ${event.seconds} s`;
      case 'Asked':
        return `${calls[event.call] ?? event.call}: ${answered(event.answer)}, ${states[event.state] ?? event.state}`;
    }
  },
  notFound: 'There is no such transaction.',
  notAllowed: 'This request was refused.',
};
