import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Conversations, MessageRef } from '../../application/ports/conversations.ts';
import type { ReportFiles } from '../../application/ports/report-files.ts';
import type { Log } from '../../application/ports/log.ts';
import type {
  BuyerNews,
  DeliveryFailure,
  GroupReport,
  Messenger,
  OwnerReport,
  PlaceGone,
  Unreachable,
} from '../../application/ports/messenger.ts';
import type { MoneyNews } from '../../domain/balance/money-news.ts';
import type { Buyer } from '../../domain/people/buyer.ts';
import type { PaymentMethod } from '../../domain/payment/payment.ts';
import { invoiceMessageOf, moveInvoiceMessage } from './features/checkout/invoice-messages.ts';
import { drawInvoice, insteadOf } from './features/checkout/draw-invoice.ts';
import type { Screen } from './core/screen.ts';
import {
  closedInvoice,
  closedPictureInvoice,
  type ClosedOrder,
  type StatusPictures,
} from './features/checkout/closed-invoice.ts';
import { goodsScreens } from './features/orders/goods.ts';
import { sendGoods } from './features/orders/send-goods.ts';
import {
  cancelledNotice,
  expiredNotice,
  fromStaffNotice,
  levelNotice,
  moneyNotice,
  underReviewNotice,
} from './features/notifications/screens.ts';
import { manualNotice } from './features/manual/screens.ts';
import { claimRefusedNotice } from './features/warranty/screens.ts';
import { askScreen } from './features/ratings/screens.ts';
import { restockedNotice } from './features/restock/screens.ts';
import { recapScreen } from './features/admin/reports/screens.ts';
import { groupScreen, ownerScreen } from './features/admin/notifications/screens.ts';
import { withinRights, type RightsTable } from './core/within-rights.ts';
import { router } from './features.ts';
import type { ForumClient } from './core/forum-client.ts';
import type { MessengerClient } from './core/messenger-client.ts';
import { localeOf, type StoreInfo, type Locale } from './core/locale.ts';

export type MessengerDeps = {
  readonly reportFiles: Pick<ReportFiles, 'draw'>;
  readonly client: MessengerClient;
  /** For what owners are told: it comes after what buyers wait for. */
  readonly alerts: Pick<MessengerClient, 'send'>;
  /** The same for groups with topics. */
  readonly forum: Pick<ForumClient, 'send'>;
  /** Which right opens what: whoever is told something sees the buttons that are theirs. */
  readonly rightsTable: RightsTable;
  readonly conversations: Pick<
    Conversations,
    'invoiceMessage' | 'keepInvoiceMessage' | 'goodsSent' | 'noteGoodsSent'
  >;
  readonly log: Log;
  readonly store: () => StoreInfo;
  readonly pictures: StatusPictures;
  /** The ways to pay: those on offer, and those that once were. */
  readonly gateways: {
    readonly methods: readonly PaymentMethod[];
    readonly knownMethods: readonly PaymentMethod[];
  };
};

type No = Unreachable | DeliveryFailure;
type News<Tag extends BuyerNews['tag']> = Extract<BuyerNews, { tag: Tag }>;

/** Whether the order's invoice was most likely a QR code. */
const wasPicture = ({ gateways }: MessengerDeps, { attempts }: ClosedOrder): boolean => {
  const last = attempts.at(-1);
  return last !== undefined && gateways.knownMethods.find(({ id }) => id === last.method)?.kind === 'Qris';
};

/** Makes an order's invoice unpayable where it stands. Never fails: answers whether an invoice now says so. */
const closeInvoice = async (deps: MessengerDeps, locale: Locale, order: ClosedOrder): Promise<boolean> => {
  const message = await invoiceMessageOf(deps, order.id);
  if (message === null) return false;
  // What expired is followed by a notice that has the button.
  const picture = closedPictureInvoice(locale, order, deps.pictures, 'elsewhere');
  const text = closedInvoice(locale, order, 'elsewhere');
  for (const screen of wasPicture(deps, order) ? [picture, text] : [text, picture]) {
    const edited = await deps.client.edit(message, screen)();
    if (E.isRight(edited)) return true;
    if (edited.left.tag !== 'NotEditable') {
      const cause = edited.left.tag === 'DeliveryFailure' ? edited.left.cause : edited.left.tag;
      deps.log.warn('invoice not closed', { order: order.id, cause });
      return false;
    }
  }
  return false;
};

const sendRest = async ({ client, log }: MessengerDeps, buyer: Buyer, screens: readonly Screen[]) => {
  for (const screen of screens) {
    const sent = await client.send(buyer.id, screen)();
    if (E.isLeft(sent)) {
      log.warn('what follows the goods was not sent', { buyer: buyer.id, cause: sent.left });
      return;
    }
  }
};

/** Goods are delivered once the first message and all that are files are sent; what goes wrong afterwards never sends them again. */
const tellGoods =
  (deps: MessengerDeps, buyer: Buyer, locale: Locale) =>
  ({ order, goods, again }: News<'Goods'>): TE.TaskEither<No, void> => {
    const screens = goodsScreens(locale, { order, goods }, again !== undefined);
    return pipe(
      sendGoods(deps)(buyer.id, order.id, screens, again),
      TE.chainFirstTaskK(() => () => sendRest(deps, buyer, screens.rest)),
      TE.chainFirstTaskK(() => () => closeInvoice(deps, locale, order)),
      TE.map(() => undefined),
    );
  };

const tellInvoice =
  (deps: MessengerDeps, buyer: Buyer, locale: Locale) =>
  (news: News<'InvoiceReady'>): TE.TaskEither<No, void> =>
    pipe(
      drawInvoice(locale, { ...news, methods: deps.gateways.methods }),
      TE.flatMap((screen): TE.TaskEither<No, MessageRef> => deps.client.send(buyer.id, screen)),
      TE.orElse((no) => {
        const instead = insteadOf(locale, { ...news, methods: deps.gateways.methods });
        return no.tag === 'Unreachable' || no.retryAfter !== null || instead === null
          ? TE.left(no)
          : deps.client.send(buyer.id, instead);
      }),
      TE.chainFirstTaskK((sent) => () => moveInvoiceMessage(deps, news.order.id, sent)),
      TE.map(() => undefined),
    );

/** Closes the invoice, then tells the buyer in a message of its own, unless the closed invoice says enough (`quietly`). */
const tellClosed =
  (deps: MessengerDeps, buyer: Buyer, locale: Locale) =>
  (order: ClosedOrder, notice: Screen, quietly: boolean): TE.TaskEither<No, void> =>
    pipe(
      TE.fromTask<boolean, No>(() => closeInvoice(deps, locale, order)),
      TE.flatMap((said) =>
        said && quietly ? TE.right<No, unknown>(undefined) : deps.client.send(buyer.id, notice),
      ),
      TE.map(() => undefined),
    );

/** Money changed what became of these orders: their invoices must not ask for any more. */
const closesInvoice: ReadonlySet<MoneyNews['kind']> = new Set([
  'Deposited',
  'CaseCredited',
  'RefundedOutside',
]);

const notifyOfMoney =
  (deps: MessengerDeps, buyer: Buyer, locale: Locale) =>
  ({ news, order, balance }: News<'Money'>): TE.TaskEither<No, void> => {
    const closed = order === null || order.tag === 'AwaitingPayment' ? null : order;
    const notice = moneyNotice(locale, news, balance);
    return closed !== null && closesInvoice.has(news.kind)
      ? tellClosed(deps, buyer, locale)(closed, notice, false)
      : pipe(
          deps.client.send(buyer.id, notice),
          TE.map(() => undefined),
        );
  };

/** A recap with its chart, or the words of anything else. */
const screenOf = async (
  { store, reportFiles }: MessengerDeps,
  report: GroupReport,
  words: typeof ownerScreen,
): Promise<Screen> => {
  const { news, figures } = report;
  return news.tag === 'Recap' && figures !== undefined
    ? recapScreen(news.kind, figures, store().clock, reportFiles)
    : words(report, store().clock);
};

const screenForOwner = async (deps: MessengerDeps, report: OwnerReport): Promise<Screen> =>
  withinRights(router.opens, deps.rightsTable, report.rights)(await screenOf(deps, report, ownerScreen));

/** The shop's locale in a messenger. A chat with a person has that person's number. */
export const chatMessenger = (deps: MessengerDeps): Messenger => ({
  notifyBuyer: (buyer, news) => {
    const locale = localeOf(deps.store(), buyer.language);
    const close = tellClosed(deps, buyer, locale);
    switch (news.tag) {
      case 'Goods':
        return tellGoods(deps, buyer, locale)(news);
      case 'InvoiceReady':
        return tellInvoice(deps, buyer, locale)(news);
      case 'Restocked':
        return pipe(
          deps.client.send(buyer.id, restockedNotice(locale, news.item, news.until)),
          TE.map(() => undefined),
        );
      case 'Expired':
        return close(news.order, expiredNotice(locale, news.order), false);
      case 'Cancelled':
        return close(news.order, cancelledNotice(locale, news.order), true);
      case 'UnderReview':
        return close(news.order, underReviewNotice(locale, news.order), false);
      case 'Level':
        return pipe(
          deps.client.send(buyer.id, levelNotice(locale, news.level)),
          TE.map(() => undefined),
        );
      case 'RatingAsked':
        // It can wait: it takes its slot behind whoever is answered.
        return pipe(
          deps.alerts.send(buyer.id, askScreen(locale, news.order.id, news.product)),
          TE.map(() => undefined),
        );
      case 'FromStaff':
        return pipe(
          deps.client.send(buyer.id, fromStaffNotice(locale, news.text)),
          TE.map(() => undefined),
        );
      case 'ClaimRefused':
        return pipe(
          deps.client.send(buyer.id, claimRefusedNotice(locale, news.order)),
          TE.map(() => undefined),
        );
      case 'ManualReturned':
      case 'ManualOverdue':
        return pipe(
          deps.client.send(buyer.id, manualNotice(locale, news)),
          TE.map(() => undefined),
        );
      case 'Money':
        return notifyOfMoney(deps, buyer, locale)(news);
    }
  },
  notifyAdmin: (owner, report) =>
    pipe(
      TE.fromTask<Screen, No>(() => screenForOwner(deps, report)),
      TE.flatMap((screen) => deps.alerts.send(owner, screen)),
      TE.map(() => undefined),
    ),
  notifyGroup: (place, report) =>
    pipe(
      TE.fromTask<Screen, PlaceGone | DeliveryFailure>(() => screenOf(deps, report, groupScreen)),
      TE.flatMap((screen) => deps.forum.send(place, screen)),
    ),
});
