import type { OrderStory } from '../../../../../application/owner/order-story.ts';
import type { Chapter } from '../../../../../domain/order/order-story.ts';
import { buyerMessages } from '../../../messages.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
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

const chapterText = (chapter: Chapter): RichText => {
  switch (chapter.tag) {
    case 'Became':
      return rich`${buyerMessages.id.orders.status[chapter.state]}`;
    case 'Attempt': {
      const { reference, method, state } = chapter.attempt;
      const who = chapter.vouchedBy === null ? '' : messages.by(chapter.vouchedBy);
      return rich`💳 ${messages.attempts[state]} · ${method} · ${code(reference)}${who}`;
    }
    case 'CaseOpened':
      return rich`🗂️ ${messages.caseOpened(chapter.kind, money(chapter.amount))}`;
    case 'CaseAnswered':
      return rich`🗂️ ${messages.answers[chapter.answer]}${messages.by(chapter.by)}`;
    case 'Booked':
      return rich`💼 ${messages.booked} ${signed(chapter.amount)}`;
    case 'Refunded': {
      const { amount, by, reason } = chapter.refund;
      return rich`↩️ Refund ${money(amount)}${messages.by(by)}: ${truncate(reason, noteLimit)}`;
    }
    case 'Sent':
      return rich`✉️ ${messages.sent[chapter.message]}`;
    case 'GoodsAsked':
      return rich`📨 ${messages.goodsAsked}${messages.by(chapter.by)}`;
    case 'Noted':
      return rich`📝 ${truncate(chapter.note, noteLimit)}${messages.by(chapter.by)}`;
  }
};

/** All that happened to an order, the newest on the first page. */
export const storyScreen = ({ order, story }: OrderStory, page: number, clock: StoreClock): Screen => {
  const pages = pagesOf(story.length, perPage);
  const shown = Math.min(page, pages - 1);
  const end = story.length - shown * perPage;
  const told = story.slice(Math.max(0, end - perPage), end);
  return message(
    paragraphs(
      lines(messages.title, rich`🧾 ${code(order.id)}`),
      told.length === 0
        ? messages.none
        : lines(
            ...told.map((chapter) => rich`${clock.dateTime(chapter.at, 'id-ID')}\n${chapterText(chapter)}`),
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
