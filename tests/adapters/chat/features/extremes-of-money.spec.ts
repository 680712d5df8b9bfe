import type { Overview } from '../../../../application/ports/overviews.ts';
import { casesRoutes } from '../../../../adapters/chat/features/admin/cases/routes.ts';
import { expect } from 'chai';
import { captionLimit, textLimit } from '../../../../adapters/chat/core/make-screen.ts';
import { lengthOf } from '../../../../adapters/chat/core/rich-text.ts';
import type { Screen } from '../../../../adapters/chat/core/screen.ts';
import { lineNumber } from '../../../../domain/order/order-line.ts';
import {
  closedInvoice,
  closedPictureInvoice,
  replacedPictureInvoice,
} from '../../../../adapters/chat/features/checkout/closed-invoice.ts';
import { accountInvoice, qrInvoice } from '../../../../adapters/chat/features/checkout/invoice.ts';
import { moneyNotice } from '../../../../adapters/chat/features/notifications/screens.ts';
import { ownerScreen } from '../../../../adapters/chat/features/admin/notifications/screens.ts';
import {
  balancesScreen,
  statementScreen,
} from '../../../../adapters/chat/features/admin/balances/screens.ts';
import {
  answeredScreen,
  caseScreen,
  casesPerPage,
  casesScreen,
  closedScreen,
} from '../../../../adapters/chat/features/admin/cases/screens.ts';
import { outcome, adminMenu } from '../../../../adapters/chat/features/admin/menu/screens.ts';
import { shortName } from '../../../../adapters/chat/features/admin/person-of.ts';
import { orderFileScreen } from '../../../../adapters/chat/features/admin/orders/screens.ts';
import { parkedScreen } from '../../../../adapters/chat/features/admin/jobs/screens.ts';
import {
  chooseFate,
  chooseLine,
  choosePlace,
  nothingToRefund,
  refundOf,
} from '../../../../adapters/chat/features/admin/refunds/screens.ts';
import {
  paymentChoice,
  tooManyOpen,
  unanswered,
} from '../../../../adapters/chat/features/checkout/payment-choice.ts';
import { depositsScreen, ledgerScreen } from '../../../../adapters/chat/features/wallet/statements.ts';
import { walletScreen } from '../../../../adapters/chat/features/wallet/screens.ts';
import { localeOf } from '../../../../adapters/chat/core/locale.ts';
import { reasonLimit, transferLimit } from '../../../../adapters/chat/core/answers.ts';
import { adminMessages } from '../../../../adapters/chat/features/admin/messages.ts';
import { holdersPerPage } from '../../../../application/owner/list-balances.ts';
import { parkedShown } from '../../../../application/owner/list-parked.ts';
import { depositsPerPage, entriesPerPage } from '../../../../application/wallet/show-wallet.ts';
import { buyerId } from '../../../../domain/people/buyer.ts';
import { cartLimits } from '../../../../domain/catalogue/cart.ts';
import type { CaseAnswer, CaseKind, OpenCase } from '../../../../domain/cases/open-case.ts';
import { orderId } from '../../../../domain/order/order.ts';
import { methodId, paymentReference, type PaymentReference } from '../../../../domain/payment/payment.ts';
import { variantCode } from '../../../../domain/catalogue/product.ts';
import type { BooksDifference } from '../../../../domain/payment/reconciliation.ts';
import type { Refund } from '../../../../domain/balance/refund.ts';
import { nothing, rupiah, type Rupiah } from '../../../../domain/rupiah.ts';
import { entryKey, type EntryKind } from '../../../../domain/balance/wallet.ts';
import { aBuyer } from '../../../support/builders/buyers.ts';
import { anEntry } from '../../../support/builders/entries.ts';
import { minutesPastNoon, noon } from '../../../support/builders/moments.ts';
import {
  aDeliveredOrder,
  aDeposit,
  anExpiredOrder,
  anOrder,
  anOrderLine,
  anOrderUnderReview,
} from '../../../support/builders/orders.ts';
import { anInvoice, anOffer, aPayableAttempt, aSettledAttempt } from '../../../support/builders/payments.ts';
import { aStoreInfo, pictures } from '../chat-world.ts';
import { complaintsOf } from '../complaints.ts';
import { buttonsIn, labelsIn, wordsIn } from '../recording-client.ts';

const many = <T>(count: number, one: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at));

/** A messenger takes it, and it says all that it has to: nothing was cut off at the end of the message. */
const fits = (screen: Screen): void => {
  expect(complaintsOf(screen)).to.deep.equal([]);
  const limit = screen.attachment === null ? textLimit : captionLimit;
  const isFull = lengthOf(screen.text) > limit - 64;
  expect(isFull && wordsIn(screen).endsWith('…')).to.equal(false);
};

const longName = '👨‍👩‍👧 <b>&"'.repeat(40).slice(0, 300);
/** As long as an owner may type it, and as wide as one letter can be. */
const reason = '👨‍👩‍👧&<'.repeat(60).slice(0, reasonLimit);
const transfer = 'W'.repeat(transferLimit);
const largest = rupiah(Number.MAX_SAFE_INTEGER);
/** So much that an order as large as a cart can be is still an exact amount. */
const price = rupiah(4_503_599_627_370);
const person = buyerId(9_007_199_254_740_991);
const otherOwner = buyerId(9_007_199_254_740_990);
const buyer = aBuyer({ id: person, firstName: longName, username: 'u'.repeat(32) });
const stranger = null;
const id = orderId('tg9007199254740991-0a1b2c3d');
const reference = (at: number): PaymentReference => paymentReference(`${id}-${String(at + 2)}`);
const { clock } = aStoreInfo();

const lines = many(cartLimits.lines, (at) =>
  anOrderLine({
    product: variantCode(`${'C'.repeat(29)}${String(at).padStart(3, '0')}`),
    name: longName,
    unitPrice: price,
    quantity: cartLimits.quantity,
    terms: longName,
  }),
);
const attempts = many(40, (at) =>
  aSettledAttempt({
    reference: reference(at),
    amount: price,
    confirmation: { by: otherOwner, reason, reference: transfer },
  }),
);
const kinds: readonly CaseKind[] = ['Underpaid', 'Overpaid', 'PaidLate', 'PaidTwice'];
const cases = (count: number): readonly OpenCase[] =>
  many(count, (at) => ({
    order: id,
    reference: reference(at),
    kind: kinds[at % 4] ?? 'Underpaid',
    amount: largest,
    openedAt: minutesPastNoon(at),
  }));
const [open] = cases(1);
const underReview = anOrderUnderReview({ id, buyer: person, lines, attempts });
const refunded = (at: number): Refund => ({
  lines: [lineNumber(at + 1)],
  amount: price,
  goods: at % 2 === 0 ? 'Burned' : 'Returned',
  to: at % 2 === 0 ? { tag: 'Balance' } : { tag: 'Outside', reference: transfer },
  reason,
  by: otherOwner,
  at: noon,
});
const delivered = aDeliveredOrder({
  id,
  buyer: person,
  lines,
  attempts,
  refunds: many(cartLimits.lines - 1, refunded),
});
const file = { order: delivered, buyer };
const entryKinds: readonly EntryKind[] = [
  ...(['OrderPaid', 'Deposited', 'PaidLate', 'Overpaid'] as const),
  ...(['PaidTwice', 'CaseCredited', 'Refunded', 'ByOwner'] as const),
];
const entries = many(entriesPerPage, (at) =>
  anEntry({
    key: entryKey(String(at)),
    buyer: person,
    kind: entryKinds[at % entryKinds.length] ?? 'ByOwner',
    amount: at % 2 === 0 ? largest : 0 - largest,
    order: orderId(`tg9007199254740991-0a1b2c${String(at).padStart(2, '0')}`),
    by: otherOwner,
    note: reason,
  }),
);
const holders = many(holdersPerPage, (at) => ({ buyer: buyerId(person - at), balance: largest }));
const names = new Map(holders.map((holder) => [holder.buyer, { ...buyer, id: holder.buyer }] as const));
const staffNames = new Map([person, otherOwner].map((id) => [id, { ...buyer, id }] as const));
const jobs = many(parkedShown, (at) => ({
  id: `${'9'.repeat(17)}${String(at % 10)}`,
  task: 'deliver-goods',
  order: id,
  error: longName.repeat(9),
}));
const meant = refundOf(delivered, cartLimits.lines - 1);
const noBalances = { items: [], total: 0, sum: nothing };
const answers: readonly CaseAnswer[] = ['Deliver', 'Credit', 'RefundOutside'];
const waiting = (count: number, revenue: Rupiah): Overview => ({
  cases: count,
  claims: count,
  manual: count,
  parked: count,
  soldOut: count,
  today: { orders: count, revenue },
});
const caseFile = { open: { ...open!, amount: largest }, order: underReview, buyer };
const list = <A>(items: readonly A[], page: number, total: number, perPage = 10) => ({
  items,
  page,
  total,
  perPage,
});

const ownersScreens: Readonly<Record<string, Screen>> = {
  'the menu with hundreds of cases': adminMenu(waiting(1_000_000, largest), true),
  'the menu with nothing to do': adminMenu(waiting(0, rupiah(0)), true),
  'no cases': casesScreen([], 0, clock),
  'the first of hundreds of cases': casesScreen(cases(900), 0, clock),
  'the last of hundreds of cases': casesScreen(cases(900), 999, clock),
  'a case': caseScreen(caseFile, clock, adminMessages.cases.short),
  'a case whose buyer is unknown': caseScreen({ ...caseFile, buyer: stranger }, clock),
  ...Object.fromEntries(
    answers.flatMap((answer) => [
      [`a case answered: ${answer}`, answeredScreen(caseFile, clock, adminMessages.cases.done[answer])],
      [
        `a case closed before: ${answer}`,
        closedScreen(
          { reference: reference(9_997), answer, by: otherOwner, note: transfer, at: noon },
          person,
          buyer,
          clock,
        ),
      ],
    ]),
  ),
  'a case that never was': closedScreen(null, person, stranger, clock),
  'no balances': balancesScreen(noBalances, new Map(), { page: 0, perPage: holdersPerPage }),
  balances: balancesScreen({ items: holders, total: 9_990, sum: largest }, names, {
    page: 500,
    perPage: holdersPerPage,
  }),
  'a statement': statementScreen(
    { id: person, names: staffNames },
    { balance: largest, entries: { items: entries, total: 9_990 } },
    { page: 500, perPage: entriesPerPage },
    clock,
  ),
  'a statement of nothing': statementScreen(
    { id: person, names: new Map() },
    { balance: nothing, entries: { items: [], total: 0 } },
    { page: 0, perPage: entriesPerPage },
    clock,
  ),
  'parked jobs': parkedScreen(jobs),
  'no parked jobs': parkedScreen([]),
  'an order’s file': orderFileScreen(file, staffNames, clock),
  'the file of an order under review': orderFileScreen({ order: underReview, buyer }, new Map(), clock),
  'the choice of a line': chooseLine(
    { order: { ...delivered, refunds: [] }, buyer },
    { ...delivered, refunds: [] },
    clock,
  ),
  'the choice of a fate': chooseFate(id, 99, meant),
  'the choice of a place': choosePlace(id, 99, 'Burned', meant),
  'nothing to give back': nothingToRefund(id),
  'a refusal': outcome(adminMessages.balances.overdrawn(largest)),
};

describe('A screen for an owner with more than it can hold, or nothing', () => {
  for (const [name, screen] of Object.entries(ownersScreens)) {
    it(`still fits: ${name}`, () => {
      fits(screen);
    });
  }

  const differences: readonly BooksDifference[] = [
    ...(['PaidThereOnly', 'PaidHereOnly', 'OtherAmount', 'UnknownThere', 'NoWord'] as const),
  ];
  const news = [
    ...entryKinds.map(
      (kind) =>
        ({ tag: 'MoneyCredited', order: id, reference: reference(1), kind, amount: largest }) as const,
    ),
    ...differences.map(
      (difference) => ({ tag: 'BooksDiffer', order: id, reference: reference(1), difference }) as const,
    ),
    { tag: 'BooksBroken', invariant: 'I2', subject: longName, at: noon } as const,
    ...kinds.map(
      (kind) => ({ tag: 'CaseOpened', order: id, reference: reference(1), kind, amount: largest }) as const,
    ),
  ];
  it('still fits: news of money', () => {
    for (const one of news) {
      fits(ownerScreen({ news: one, order: underReview, buyer }, clock));
      fits(ownerScreen({ news: one, order: null, buyer: null }, clock));
    }
  });

  const dataIn = (screen: Screen): readonly string[] =>
    buttonsIn(screen).flatMap((button) => (button.tag === 'Tap' ? [button.data] : []));

  it('leads to each of hundreds of cases, page by page, and no further', () => {
    const all = cases(401);
    const pages: Screen[] = [];
    for (let next: number | undefined = 0; next !== undefined;) {
      const at: number = next;
      const screen = casesScreen(all, at, clock);
      pages.push(screen);
      next = dataIn(screen)
        .map((data) => casesRoutes.cases.read(data)?.page ?? at)
        .find((page) => page > at);
    }
    expect(pages).to.have.lengthOf(Math.ceil(401 / casesPerPage));
    const reached = pages.flatMap((screen) =>
      dataIn(screen).flatMap((data) => casesRoutes.case.read(data)?.reference ?? []),
    );
    expect(reached).to.deep.equal(all.map((one) => one.reference));
    expect(labelsIn(pages.at(-1)!).flat())
      .to.include('◀️')
      .and.to.not.include('▶️');
  });

  it('shows the last cases where a page is wanted that is there no more', () => {
    expect(casesScreen(cases(9), 40, clock)).to.deep.equal(casesScreen(cases(9), 1, clock));
    expect(wordsIn(casesScreen(cases(9), 40, clock))).to.include('9. Kurang bayar');
  });

  it('keeps the sums and what was received in an order’s file, however long the order is', () => {
    const words = wordsIn(orderFileScreen(file, staffNames, clock));
    for (const part of [id, 'Rp 9.007.199.254.740.000', 'lainnya', 'Masuk Rp 4.503.599.627.370'])
      expect(words).to.include(part);
  });

  it('keeps each entry’s amount, owner and reason in a statement', () => {
    const words = wordsIn(ownersScreens['a statement']!);
    expect(words.split('Rp 9.007.199.254.740.991').length - 1).to.equal(1 + entriesPerPage);
    expect(words.split(`oleh ${shortName(otherOwner, staffNames)}`).length - 1).to.equal(entriesPerPage);
    expect(words.split('✍️').length - 1).to.equal(entriesPerPage);
    expect(words).to.include('501');
  });

  it('keeps every parked job’s number and order', () => {
    const words = wordsIn(ownersScreens['parked jobs']!);
    expect(words).to.include(`${String(parkedShown)}. Kirim barang`);
    expect(words.split(id).length - 1).to.equal(parkedShown);
  });
});

for (const language of ['id', 'en'] as const) {
  const locale = localeOf(aStoreInfo({ name: 'Toko '.repeat(12).trim() }), language);
  const invoice = anInvoice({ amount: rupiah(largest - price), fee: price });
  const attempt = aPayableAttempt({ invoice });
  const deposit = aDeposit({ id, buyer: person, total: largest, attempts: [attempt] });
  const methods = [anOffer({ max: largest }), anOffer({ id: methodId('b'.repeat(30)), max: largest })];
  const expired = { ...anExpiredOrder({ id, buyer: person, lines: [], total: largest }), cart: null };
  const screen = { order: deposit, attempt, balance: largest, methods };
  const filled = aSettledAttempt({ amount: largest });
  const deposits = many(depositsPerPage, (at) => ({ ...deposit, attempts: at % 2 === 0 ? [] : [filled] }));
  const news = [...entryKinds, 'RefundedOutside'] as const;
  const screens: Readonly<Record<string, Screen>> = {
    'the wallet': walletScreen(locale, largest),
    'the empty wallet': walletScreen(locale, nothing),
    deposits: depositsScreen(locale, list(deposits, 500, 9_990), noon),
    'no deposits': depositsScreen(locale, list([], 0, 0), noon),
    'the ledger': ledgerScreen(locale, largest, list(entries, 500, 9_990)),
    'the empty ledger': ledgerScreen(locale, nothing, list([], 0, 0)),
    'the ways to pay a deposit': paymentChoice(locale, {
      order: deposit,
      buyerName: longName,
      methods: [anOffer({ max: largest })],
      balance: null,
    }),
    'a deposit’s code': qrInvoice(locale, screen, pictures.paid),
    'a deposit’s account': accountInvoice(locale, screen, {
      tag: 'AccountNumber',
      bank: 'Bank Artha Graha',
      number: '9'.repeat(30),
    }),
    'a gateway that is silent': unanswered(
      locale,
      { order: anOrder({ id, lines, attempts: [attempt] }), buyerName: longName, methods, balance: largest },
      attempt,
    ),
    'a deposit’s code that is not to be paid any more': replacedPictureInvoice(locale, deposit, pictures),
    'a closed deposit': closedInvoice(locale, expired),
    'a closed deposit’s picture': closedPictureInvoice(locale, expired, pictures),
    'too many open': tooManyOpen(locale, 999_999),
    ...Object.fromEntries(
      news.flatMap((kind) =>
        [largest, 0 - largest].map((amount) => [
          `news of ${kind} ${String(amount)}`,
          moneyNotice(locale, { key: 'k', kind, amount, order: id }, largest),
        ]),
      ),
    ),
  };

  describe(`A screen of the wallet in ${language} with more than it can hold, or nothing`, () => {
    for (const [name, screen] of Object.entries(screens)) {
      it(`still fits: ${name}`, () => {
        fits(screen);
      });
    }

    it('shows every entry of a page whole, and the ways to both neighbours', () => {
      const words = wordsIn(screens['the ledger']!);
      expect(words.split('Rp 9.007.199.254.740.991').length - 1).to.equal(1 + entriesPerPage);
      for (const { order } of entries) expect(words).to.include(order);
      expect(labelsIn(screens['the ledger']!)[0]).to.deep.equal(['◀️', '▶️']);
      expect(labelsIn(screens['the empty ledger']!).flat()).to.not.include('▶️');
      expect(labelsIn(screens['no deposits']!).flat()).to.include(locale.messages.buttons.topUp);
    });
  });
}
