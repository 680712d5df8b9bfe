import type { Instant } from '../../../domain/instant.ts';
import type { ShelfItem } from '../../../domain/product.ts';
import { clip } from '../clip.ts';
import { buttons, message, tap } from '../make-screen.ts';
import { lines, paragraphs } from '../rich-text.ts';
import type { Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { pageButtons, pagesOf } from './paging.ts';
import { nameLimit } from './product-list.ts';

export type StockPage = {
  readonly items: readonly ShelfItem[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly at: Instant;
};

/** How many there are of everything, with the moment it was counted. */
export const stockCheck = ({ says, shop }: Voice, { items, page, perPage, total, at }: StockPage): Screen => {
  if (items.length === 0) return message(says.home.emptyShop);
  const pages = pagesOf(total, perPage);
  const turn = (to: number) => ({ tag: 'StockCheck', page: to }) as const;
  return message(
    paragraphs(
      says.stockCheck.title(shop.clock.dateTime(at, says.locale)),
      lines(
        ...items.map(({ product, stock }) => says.stockCheck.entry(clip(product.name, nameLimit), stock)),
      ),
      pages > 1 ? says.pageOf(page + 1, pages) : null,
    ),
    buttons(pageButtons(page, pages, turn), [tap(says.buttons.refresh, turn(page))]),
  );
};
