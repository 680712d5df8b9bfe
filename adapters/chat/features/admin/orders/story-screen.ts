import type { OrderStory } from '../../../../../application/owner/order-story.ts';
import type { BuyerId } from '../../../../../domain/people/buyer.ts';
import type { OrderId } from '../../../../../domain/order/order.ts';
import type { Chapter } from '../../../../../domain/order/order-story.ts';
import { buyerMessages } from '../../../messages.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { shortName, type Names } from '../person-of.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { adminOrdersRoutes } from './routes.ts';

const { story: messages } = adminMessages.orders;

const perPage = 12;
const noteLimit = 200;

const signed = (amount: number): string =>
  amount < 0
    ? `-${money(-amount as Parameters<typeof money>[0])}`
    : money(amount as Parameters<typeof money>[0]);

/** The one of the staff who had a hand in it; null for what nobody did. */
const actorOf = (chapter: Chapter): BuyerId | null => {
  switch (chapter.tag) {
    case 'Attempt':
      return chapter.vouchedBy;
    case 'Refunded':
      return chapter.refund.by;
    case 'CaseAnswered':
    case 'GoodsAsked':
    case 'Noted':
      return chapter.by;
    case 'Became':
    case 'CaseOpened':
    case 'Booked':
    case 'Sent':
      return null;
  }
};

/** Everybody of the staff whom the story names. */
export const actorsOf = ({ story }: OrderStory): readonly BuyerId[] =>
  story.flatMap((chapter) => {
    const actor = actorOf(chapter);
    return actor === null ? [] : [actor];
  });

const chapterText = (chapter: Chapter, order: OrderId, names: Names): RichText => {
  const actor = actorOf(chapter);
  const who = actor === null ? '' : messages.by(shortName(actor, names));
  switch (chapter.tag) {
    case 'Became':
      return rich`${buyerMessages.id.orders.status[chapter.state]}`;
    case 'Attempt': {
      const { reference, method, state } = chapter.attempt;
      // The first attempt is called like its order, which stands above.
      const own = String(reference) === order ? '' : rich` · ${code(reference)}`;
      return rich`💳 ${messages.attempts[state]} · ${messages.method(method)}${own}${who}`;
    }
    case 'CaseOpened':
      return rich`🗂️ ${messages.caseOpened(chapter.kind, money(chapter.amount))}`;
    case 'CaseAnswered':
      return rich`🗂️ ${messages.answers[chapter.answer]}${who}`;
    case 'Booked':
      return rich`💼 ${messages.booked} ${signed(chapter.amount)}`;
    case 'Refunded': {
      const { amount, reason } = chapter.refund;
      return rich`${messages.refunded} ${money(amount)}${who}: ${truncate(reason, noteLimit)}`;
    }
    case 'Sent':
      return rich`✉️ ${messages.sent[chapter.message]}`;
    case 'GoodsAsked':
      return rich`📨 ${messages.goodsAsked}${who}`;
    case 'Noted':
      return rich`📝 ${truncate(chapter.note, noteLimit)}${who}`;
  }
};

/** All that happened to an order, the newest on the first page. */
export const storyScreen = (
  { order, story }: OrderStory,
  names: Names,
  page: number,
  clock: StoreClock,
): Screen => {
  const pages = pagesOf(story.length, perPage);
  const shown = Math.min(page, pages - 1);
  const end = story.length - shown * perPage;
  const told = story.slice(Math.max(0, end - perPage), end);
  return message(
    paragraphs(
      lines(messages.title, rich`🧾 ${code(order.id)}`),
      told.length === 0
        ? messages.none
        : paragraphs(
            ...told.map((chapter) =>
              lines(chapterText(chapter, order.id, names), `🕒 ${clock.dateTime(chapter.at, 'id-ID')}`),
            ),
          ),
    ),
    buttons(
      pageButtons(shown, pages, (to) => adminOrdersRoutes.story.to({ order: order.id, page: to })),
      [
        tap(messages.note, adminOrdersRoutes.note.to({ order: order.id })),
        tap(messages.back, adminOrdersRoutes.order.to({ order: order.id })),
      ],
      [toMenu],
    ),
  );
};
