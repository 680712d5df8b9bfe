import type { RedeemCode } from '../../../../../application/ports/redeem-codes.ts';
import type { NewRedeemCode } from '../../../../../application/ports/redeem-codes.ts';
import { redeemCodesPerPage } from '../../../../../application/voucher/list-redeem-codes.ts';
import type { VoucherSummary } from '../../../../../application/ports/vouchers.ts';
import type { Page } from '../../../../../application/ports/page.ts';
import {
  usesPerPage,
  vouchersPerPage,
  type VoucherFile,
} from '../../../../../application/voucher/show-vouchers.ts';
import type { Category } from '../../../../../domain/catalogue/product.ts';
import { nothing, type Rupiah } from '../../../../../domain/rupiah.ts';
import type { Voucher, VoucherCode } from '../../../../../domain/voucher/voucher.ts';
import { buttons, copy, message, tap } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { lastMinute } from '../last-minute.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { adminVouchersRoutes } from './routes.ts';

const { vouchers: messages, buttons: labels } = adminMessages;

const scopeLimit = 300;

const toList = tap(labels.toVouchers, adminVouchersRoutes.list.to({ page: 0 }));

/** All vouchers, newest first; a button opens one. */
export const vouchersScreen = ({ items, total }: Page<VoucherSummary>, page: number): Screen =>
  message(
    total === 0 ? messages.none : messages.title(total),
    buttons(
      ...items.map(({ voucher, stoppedAt, reserved, redeemed }) => [
        tap(
          messages.entry(voucher, stoppedAt !== null, reserved + redeemed),
          adminVouchersRoutes.voucher.to({ voucher: voucher.code, page: 0 }),
        ),
      ]),
      pageButtons(page, pagesOf(total, vouchersPerPage), (to) => adminVouchersRoutes.list.to({ page: to })),
      [tap(labels.newVoucher, adminVouchersRoutes.create.to(), 'primary')],
      [tap(labels.codes, adminVouchersRoutes.codes.to({ page: 0 }))],
      [toMenu],
    ),
  );

/** By name as far as it is known. */
const scopeOf = ({ scope }: Voucher, categories: readonly Category[]): string => {
  switch (scope.tag) {
    case 'All':
      return messages.all;
    case 'Categories':
      return `kategori ${scope.categories
        .map((id) => categories.find((one) => one.id === id)?.name ?? `#${String(id)}`)
        .join(', ')}`;
    case 'Products':
      return `produk ${scope.products.join(', ')}`;
    case 'Variants':
      return `varian ${scope.variants.join(', ')}`;
  }
};

/** The terms of a voucher, one a line. */
export const termLines = (
  voucher: Omit<Voucher, 'code' | 'scope'>,
  scope: string,
  clock: StoreClock,
): readonly (RichText | null)[] => {
  const day = (moment: Voucher['from']): string => (moment === null ? '' : clock.dateTime(moment, 'id-ID'));
  return [
    messages.cut(voucher),
    voucher.minSpend > nothing ? messages.minSpend(voucher) : null,
    messages.scope(truncate(scope, scopeLimit)),
    messages.quota(voucher.quota),
    messages.perBuyer(voucher.perBuyer),
    voucher.firstOrderOnly ? messages.firstOrderOnly : null,
    voucher.withSteps ? null : messages.withoutSteps,
    voucher.from === null ? null : messages.from(day(voucher.from)),
    voucher.until === null ? null : messages.until(day(lastMinute(voucher.until))),
  ];
};

/** By which clock moments are written, and what the bot is called where links can lead to it. */
export type VoucherPlace = { readonly clock: StoreClock; readonly botName: string | null };

/** One voucher: its terms, who used it, and the end of it. */
export const voucherScreen = (
  { summary, uses }: VoucherFile,
  categories: readonly Category[],
  page: number,
  { clock, botName }: VoucherPlace,
  notice: RichText | null = null,
): Screen => {
  const { voucher, stoppedAt, reserved, redeemed } = summary;
  const { code: text } = voucher;
  const link = botName === null ? null : `https://t.me/${botName}?start=v_${text}`;
  return message(
    paragraphs(
      notice,
      lines(messages.head(voucher), ...termLines(voucher, scopeOf(voucher, categories), clock)),
      lines(
        messages.usage(redeemed, reserved),
        ...uses.items.map(({ order, state, discount, takenAt }) =>
          messages.use(order, state, money(discount), clock.dateTime(takenAt, 'id-ID')),
        ),
      ),
      stoppedAt === null
        ? messages.link(voucher, link)
        : messages.stoppedAt(clock.dateTime(stoppedAt, 'id-ID')),
    ),
    buttons(
      pageButtons(page, pagesOf(uses.total, usesPerPage), (to) =>
        adminVouchersRoutes.voucher.to({ voucher: text, page: to }),
      ),
      [copy(labels.copyCode, text), link === null || stoppedAt !== null ? null : copy(labels.copyLink, link)],
      [
        stoppedAt === null
          ? tap(labels.stopVoucher, adminVouchersRoutes.askStop.to({ voucher: text }), 'danger')
          : null,
      ],
      [toList, toMenu],
    ),
  );
};

/** The first letters of a code: the rest is money. */
const masked = (code: string): string => `${code.slice(0, 4)}${'•'.repeat(code.length - 4)}`;

/** Codes that give balance, newest first, none of them readable. */
export const codesScreen = ({ items, total }: Page<RedeemCode>, page: number, clock: StoreClock): Screen =>
  message(
    total === 0
      ? messages.codes.none
      : paragraphs(
          messages.codes.title(total),
          lines(
            ...items.map(({ code, amount, redeemed }) =>
              messages.codes.entry(
                masked(code),
                money(amount),
                redeemed === null ? null : clock.dateTime(redeemed.at, 'id-ID'),
              ),
            ),
          ),
        ),
    buttons(
      pageButtons(page, pagesOf(total, redeemCodesPerPage), (to) =>
        adminVouchersRoutes.codes.to({ page: to }),
      ),
      [tap(labels.newCodes, adminVouchersRoutes.createCodes.to(), 'primary')],
      [toList, toMenu],
    ),
  );

/** New codes, shown once. */
export const newCodesScreen = (codes: readonly NewRedeemCode[], amount: Rupiah): Screen =>
  message(
    paragraphs(
      messages.codes.made(codes.length, money(amount)),
      lines(...codes.map(({ code: text }) => rich`${code(text)}`)),
      messages.codes.once,
    ),
    buttons([tap(labels.codes, adminVouchersRoutes.codes.to({ page: 0 }))], [toMenu]),
  );

export const sureToStop = (voucher: VoucherCode): Screen =>
  message(
    messages.sureToStop(voucher),
    buttons(
      [tap(labels.stopSurely, adminVouchersRoutes.stop.to({ voucher }), 'danger')],
      [tap(labels.backToVoucher, adminVouchersRoutes.voucher.to({ voucher, page: 0 }))],
    ),
  );

/** What came of it, and the way to the others. */
export const voucherNotice = (text: RichText): Screen => message(text, buttons([toList, toMenu]));
