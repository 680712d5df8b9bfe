import type { RatingEntry } from '../../../../../application/ports/ratings.ts';
import { variantCode } from '../../../../../domain/catalogue/product.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { starsOf } from '../../ratings/messages.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import { adminRatingsRoutes } from './routes.ts';

const { ratings: messages, buttons: labels } = adminMessages;
const nameLimit = 60;

const about = (entry: RatingEntry, clock: StoreClock): RichText => {
  const { rating, product, firstName, isHidden, isRefunded, testimony } = entry;
  return lines(
    rich`${starsOf(rating.stars)}`,
    messages.product(truncate(product, nameLimit)),
    messages.by(truncate(firstName, nameLimit), clock.dateTime(rating.ratedAt, 'id-ID')),
    rating.words === null ? null : messages.words(rating.words),
    isHidden ? messages.hidden : null,
    isRefunded ? messages.refunded : null,
    testimony === null ? null : messages.testimony[testimony],
  );
};

export type RatingsPage = {
  readonly entries: readonly RatingEntry[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  /** Of one product only; its own name for it. */
  readonly product: string | null;
};

/** What buyers say, newest first. */
export const ratingsScreen = (
  { entries, page, perPage, total, product }: RatingsPage,
  clock: StoreClock,
): Screen => {
  const [first] = entries;
  if (first === undefined) return message(messages.none, buttons([toMenu]));
  const pages = pagesOf(total, perPage);
  const from = page * perPage + 1;
  const of = product === null ? null : variantCode(product);
  return message(
    paragraphs(
      product === null ? messages.title(total) : messages.titleOf(truncate(first.product, nameLimit), total),
      ...entries.map((entry, at) => lines(rich`${String(from + at)}.`, about(entry, clock))),
    ),
    buttons(
      ...inRowsOf(
        5,
        entries.map(({ rating: { order }, line }, at) =>
          tap(labels.rating(from + at), adminRatingsRoutes.rating.to({ order, line })),
        ),
      ),
      pageButtons(page, pages, (to) =>
        of === null
          ? adminRatingsRoutes.list.to({ page: to })
          : adminRatingsRoutes.of.to({ product: of, page: to }),
      ),
      [of === null ? null : tap(labels.allRatings, adminRatingsRoutes.list.to({ page: 0 }))],
      [toMenu],
    ),
  );
};

/** One rating, and what staff can do about it. */
export const ratingScreen = (entry: RatingEntry, clock: StoreClock, lead: RichText | null = null): Screen => {
  const { rating, line, isHidden, testimony } = entry;
  const { order, product } = rating;
  return message(
    paragraphs(lead, about(entry, clock), messages.order(order)),
    buttons(
      [
        isHidden
          ? tap(labels.unhideRating, adminRatingsRoutes.hide.to({ order, line, hidden: false }))
          : tap(labels.hideRating, adminRatingsRoutes.hide.to({ order, line, hidden: true }), 'danger'),
      ],
      [
        testimony === null
          ? null
          : tap(labels.withdrawTestimony, adminRatingsRoutes.withdraw.to({ order, line }), 'danger'),
      ],
      [
        tap(labels.ofProduct, adminRatingsRoutes.of.to({ product: variantCode(product), page: 0 })),
        tap(labels.order, adminOrdersRoutes.order.to({ order })),
      ],
      [tap(labels.backToRatings, adminRatingsRoutes.list.to({ page: 0 })), toMenu],
    ),
  );
};

/** A sentence, and the way back to the list. */
export const ratingNotice = (text: RichText): Screen =>
  message(text, buttons([tap(labels.backToRatings, adminRatingsRoutes.list.to({ page: 0 })), toMenu]));
