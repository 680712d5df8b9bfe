import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Conversations, MessageRef } from '../../application/ports/conversations.ts';
import type { Log } from '../../application/ports/log.ts';
import type {
  BuyerNews,
  DeliveryFailure,
  Messenger,
  Unreachable,
} from '../../application/ports/messenger.ts';
import type { MoneyNews } from '../../domain/money-news.ts';
import type { Buyer } from '../../domain/buyer.ts';
import type { MethodOffer } from '../../domain/payment.ts';
import { billOf, moveBill } from './bills.ts';
import { drawBill } from './draw-bill.ts';
import type { Screen } from './screen.ts';
import {
  closedBill,
  closedPictureBill,
  type ClosedOrder,
  type StatusPictures,
} from './screens/closed-bill.ts';
import { goodsScreens } from './screens/goods.ts';
import { cancelledNotice, expiredNotice, moneyNotice, underReviewNotice } from './screens/notices.ts';
import { ownerScreen } from './screens/owner-line.ts';
import type { Skin } from './skin.ts';
import { voiceOf, type Shopfront, type Voice } from './voice.ts';

export type MessengerDeps = {
  readonly skin: Skin;
  readonly conversations: Pick<Conversations, 'bill' | 'keepBill'>;
  readonly log: Log;
  readonly front: Shopfront;
  readonly pictures: StatusPictures;
  /** The ways to pay, to know which bills are pictures. */
  readonly methods: readonly MethodOffer[];
};

type No = Unreachable | DeliveryFailure;
type News<Tag extends BuyerNews['tag']> = Extract<BuyerNews, { tag: Tag }>;

/** Whether the order's bill was most likely a QR code. */
const wasPicture = ({ methods }: MessengerDeps, { attempts }: ClosedOrder): boolean => {
  const last = attempts.at(-1);
  return last !== undefined && methods.find(({ id }) => id === last.method)?.kind === 'Qris';
};

/** Makes an order's bill unpayable where it stands. Never fails: answers whether a bill now says so. */
const closeBill = async (deps: MessengerDeps, voice: Voice, order: ClosedOrder): Promise<boolean> => {
  const bill = await billOf(deps, order.id);
  if (bill === null) return false;
  // What expired is followed by a notice that has the button.
  const picture = closedPictureBill(voice, order, deps.pictures, 'elsewhere');
  const text = closedBill(voice, order, 'elsewhere');
  for (const screen of wasPicture(deps, order) ? [picture, text] : [text, picture]) {
    const edited = await deps.skin.edit(bill, screen)();
    if (E.isRight(edited)) return true;
    if (edited.left.tag !== 'NotEditable') {
      const cause = edited.left.tag === 'DeliveryFailure' ? edited.left.cause : edited.left.tag;
      deps.log.warn('bill not closed', { order: order.id, cause });
      return false;
    }
  }
  return false;
};

const sendRest = async ({ skin, log }: MessengerDeps, buyer: Buyer, screens: readonly Screen[]) => {
  for (const screen of screens) {
    const sent = await skin.send(buyer.id, screen)();
    if (E.isLeft(sent)) {
      log.warn('what follows the goods was not sent', { buyer: buyer.id, cause: sent.left });
      return;
    }
  }
};

/** The first message holds all the goods: once it is sent they are delivered, and what goes wrong afterwards never sends them again. */
const tellGoods =
  (deps: MessengerDeps, buyer: Buyer, voice: Voice) =>
  ({ order, goods }: News<'Goods'>): TE.TaskEither<No, void> => {
    const { first, rest } = goodsScreens(voice, { order, goods });
    return pipe(
      deps.skin.send(buyer.id, first),
      TE.chainFirstTaskK(() => () => sendRest(deps, buyer, rest)),
      TE.chainFirstTaskK(() => () => closeBill(deps, voice, order)),
      TE.map(() => undefined),
    );
  };

const tellInvoice =
  (deps: MessengerDeps, buyer: Buyer, voice: Voice) =>
  (bill: News<'InvoiceReady'>): TE.TaskEither<No, void> =>
    pipe(
      drawBill(voice, bill),
      TE.flatMap((screen): TE.TaskEither<No, MessageRef> => deps.skin.send(buyer.id, screen)),
      TE.chainFirstTaskK((sent) => () => moveBill(deps, bill.order.id, sent)),
      TE.map(() => undefined),
    );

/** Closes the bill, then tells the buyer in a message of its own, unless the closed bill says enough (`quietly`). */
const tellClosed =
  (deps: MessengerDeps, buyer: Buyer, voice: Voice) =>
  (order: ClosedOrder, notice: Screen, quietly: boolean): TE.TaskEither<No, void> =>
    pipe(
      TE.fromTask<boolean, No>(() => closeBill(deps, voice, order)),
      TE.flatMap((said) =>
        said && quietly ? TE.right<No, unknown>(undefined) : deps.skin.send(buyer.id, notice),
      ),
      TE.map(() => undefined),
    );

/** Money changed what became of these orders: their bills must not ask for any more. */
const closesBill: ReadonlySet<MoneyNews['kind']> = new Set(['Deposited', 'CaseCredited', 'RefundedOutside']);

const tellMoney =
  (deps: MessengerDeps, buyer: Buyer, voice: Voice) =>
  ({ news, order, balance }: News<'Money'>): TE.TaskEither<No, void> => {
    const closed = order === null || order.tag === 'AwaitingPayment' ? null : order;
    const notice = moneyNotice(voice, news, balance);
    return closed !== null && closesBill.has(news.kind)
      ? tellClosed(deps, buyer, voice)(closed, notice, false)
      : pipe(
          deps.skin.send(buyer.id, notice),
          TE.map(() => undefined),
        );
  };

/** The shop's voice in a messenger. A chat with a person has that person's number. */
export const chatMessenger = (deps: MessengerDeps): Messenger => ({
  tellBuyer: (buyer, news) => {
    const voice = voiceOf(deps.front, buyer.language);
    const close = tellClosed(deps, buyer, voice);
    switch (news.tag) {
      case 'Goods':
        return tellGoods(deps, buyer, voice)(news);
      case 'InvoiceReady':
        return tellInvoice(deps, buyer, voice)(news);
      case 'Expired':
        return close(news.order, expiredNotice(voice, news.order), false);
      case 'Cancelled':
        return close(news.order, cancelledNotice(voice, news.order), true);
      case 'UnderReview':
        return close(news.order, underReviewNotice(voice, news.order), false);
      case 'Money':
        return tellMoney(deps, buyer, voice)(news);
    }
  },
  tellOwner: (owner, report) =>
    pipe(
      deps.skin.send(owner, ownerScreen(report, deps.front.clock)),
      TE.map(() => undefined),
    ),
});
