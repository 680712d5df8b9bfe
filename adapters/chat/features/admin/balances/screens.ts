import { buyerMessages } from '../../../messages.ts';
import { balancesRoutes } from './routes.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import type { Statement } from '../../../../../application/wallet/show-wallet.ts';
import type { Holders } from '../../../../../application/ports/wallets.ts';
import type { BuyerId } from '../../../../../domain/people/buyer.ts';
import type { LedgerEntry } from '../../../../../domain/balance/wallet.ts';
import { truncate } from '../../../core/truncate.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { adminMessages } from '../messages.ts';
import { nameOf } from '../person-line.ts';
import { shortName, type Names } from '../person-of.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { signed } from '../../wallet/statements.ts';
import { toMenu } from '../menu/buttons.ts';

const noteLimit = 120;

export type PageOf = { readonly page: number; readonly perPage: number };

/** Who has a balance, the largest first, and what they come to; a number opens a statement. */
export const balancesScreen = (
  { items, total, sum }: Holders,
  names: Names,
  { page, perPage }: PageOf,
): Screen => {
  const first = page * perPage + 1;
  const { balances, buttons: labels } = adminMessages;
  return message(
    total === 0
      ? balances.none
      : paragraphs(
          balances.title(total, sum),
          lines(
            ...items.map(
              ({ buyer, balance }, at) =>
                rich`${first + at}. ${bold(money(balance))} · ${nameOf(buyer, names.get(buyer) ?? null)}`,
            ),
          ),
        ),
    buttons(
      ...inRowsOf(
        5,
        items.map(({ buyer }, at) =>
          tap(`📒 ${String(first + at)}`, balancesRoutes.statement.to({ buyer, page: 0 })),
        ),
      ),
      pageButtons(page, pagesOf(total, perPage), (to) => balancesRoutes.balances.to({ page: to })),
      [tap(labels.find, balancesRoutes.findPerson.to(), 'primary')],
      [toMenu],
    ),
  );
};

const entryOf =
  (clock: StoreClock, names: Names) =>
  ({ amount, kind, order, by, note, at }: LedgerEntry): RichText => {
    const { by: decidedBy, madeBy } = adminMessages.balances;
    const whose = kind === 'CodeRedeemed' ? madeBy : decidedBy;
    return lines(
      rich`${bold(signed(amount))} · ${buyerMessages.id.wallet.kinds[kind]}${by === null ? '' : ` · ${whose(shortName(by, names))}`}`,
      `🕒 ${clock.dateTime(at, 'id-ID')}`,
      order === null ? null : rich`🧾 ${code(order)}`,
      note === null ? null : `✍️ ${truncate(note, noteLimit)}`,
    );
  };

/** What came of a change, and the way to all of them. */
export const changedScreen = (text: RichText, buyer: BuyerId): Screen =>
  message(
    text,
    buttons(
      [tap(adminMessages.buttons.statement, balancesRoutes.statement.to({ buyer, page: 0 }))],
      [toMenu],
    ),
  );

/** How a buyer's balance came about, with who had a hand in it, and the ways to change it. */
export const statementScreen = (
  { id, names }: { readonly id: BuyerId; readonly names: Names },
  { balance, entries }: Statement,
  { page, perPage }: PageOf,
  clock: StoreClock,
): Screen => {
  const { balances, buttons: labels } = adminMessages;
  const pages = pagesOf(entries.total, perPage);
  const orders = [...new Set(entries.items.flatMap(({ order }) => (order === null ? [] : [order])))];
  return message(
    paragraphs(
      lines(rich`👤 ${nameOf(id, names.get(id) ?? null)}`, balances.balance(balance)),
      ...(entries.items.length === 0 ? [balances.noEntries] : entries.items.map(entryOf(clock, names))),
      pages > 1 ? buyerMessages.id.pageOf(page + 1, pages) : null,
    ),
    buttons(
      [
        tap(labels.add, balancesRoutes.adjust.to({ buyer: id, sign: 1 }), 'good'),
        tap(labels.take, balancesRoutes.adjust.to({ buyer: id, sign: -1 }), 'danger'),
      ],
      ...inRowsOf(
        2,
        orders.map((order) => tap(`🧾 …${order.slice(-8)}`, adminOrdersRoutes.order.to({ order }))),
      ),
      pageButtons(page, pages, (to) => balancesRoutes.statement.to({ buyer: id, page: to })),
      [toMenu],
    ),
  );
};
