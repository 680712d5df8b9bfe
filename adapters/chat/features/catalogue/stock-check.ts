import { catalogueRoutes } from './routes.ts';
import type { Instant } from '../../../../domain/instant.ts';
import { available, nameOf, type CatalogueItem } from '../../../../domain/catalogue/product.ts';
import { truncate } from '../../core/truncate.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import { lines, paragraphs } from '../../core/rich-text.ts';
import type { Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { pageButtons, pagesOf } from '../../core/paging.ts';
import { nameLimit } from './product-list.ts';

export type StockPage = {
  readonly items: readonly CatalogueItem[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly at: Instant;
};

/** How many there are of everything, with the moment it was counted. */
export const stockCheck = (
  { messages, store: shop }: Locale,
  { items, page, perPage, total, at }: StockPage,
): Screen => {
  if (items.length === 0) return message(messages.home.emptyShop);
  const pages = pagesOf(total, perPage);
  const context = (to: number) => catalogueRoutes.stockCheck.to({ page: to });
  return message(
    paragraphs(
      messages.stockCheck.title(shop.clock.dateTime(at, messages.locale)),
      lines(
        ...items.map((item) => messages.stockCheck.entry(truncate(nameOf(item), nameLimit), available(item))),
      ),
      pages > 1 ? messages.pageOf(page + 1, pages) : null,
    ),
    buttons(pageButtons(page, pages, context), [tap(messages.buttons.refresh, context(page))]),
  );
};
