import { catalogueRoutes } from './routes.ts';
import type { Instant } from '../../../../domain/instant.ts';
import { nameInList, type ListedProduct } from '../../../../domain/catalogue/listed-product.ts';
import { available } from '../../../../domain/catalogue/product.ts';
import { fitLines, truncate } from '../../core/truncate.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import { bold, lines, paragraphs, rich } from '../../core/rich-text.ts';
import type { RichText, Screen } from '../../core/screen.ts';
import type { BuyerMessages } from '../../messages.ts';
import type { Locale } from '../../core/locale.ts';
import { pageButtons, pagesOf } from '../../core/paging.ts';
import { nameLimit } from './product-list.ts';

const linesLimit = 3_800;

export type StockPage = {
  readonly items: readonly ListedProduct[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly at: Instant;
};

const stockLines =
  ({ stockCheck: { entry } }: BuyerMessages) =>
  (listed: ListedProduct): readonly RichText[] => {
    const name = truncate(nameInList(listed), nameLimit);
    const [only] = listed;
    return listed.length === 1
      ? [rich`${entry(name, available(only))}`]
      : [
          rich`🛍️ ${bold(name)}`,
          ...listed.map((item) => rich`   ${entry(item.variant.label ?? name, available(item))}`),
        ];
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
      lines(...fitLines(items.flatMap(stockLines(messages)), linesLimit, messages.more)),
      pages > 1 ? messages.pageOf(page + 1, pages) : null,
    ),
    buttons(pageButtons(page, pages, context), [tap(messages.buttons.refresh, context(page))]),
  );
};
