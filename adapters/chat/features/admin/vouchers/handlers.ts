import * as E from 'fp-ts/lib/Either.js';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import type { UnknownVoucher } from '../../../../../application/ports/vouchers.ts';
import type { NotPermitted } from '../../../../../application/requires.ts';
import type { VoucherCode } from '../../../../../domain/voucher/voucher.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import type { adminVouchersRoutes } from './routes.ts';
import { codesScreen, sureToStop, voucherNotice, voucherScreen, vouchersScreen } from './screens.ts';

const { vouchers: messages } = adminMessages;

const refuseVoucher = async (
  context: Context,
  no: UnknownVoucher | NotPermitted | StoreFailure,
): Promise<void> => {
  if (no.tag !== 'UnknownVoucher') return refuse(context, no);
  await context.show(voucherNotice(messages.unknown));
};

export const showVouchers = async (
  context: Context,
  { page }: ValuesOf<typeof adminVouchersRoutes.list>,
): Promise<void> => {
  const found = await context.shop.admin.listVouchers(context.buyer.id, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  if (found.right.items.length === 0 && page > 0) return showVouchers(context, { page: 0 });
  await context.show(vouchersScreen(found.right, page));
};

export const showFile = async (
  context: Context,
  code: VoucherCode,
  page: number,
  notice: RichText | null = null,
): Promise<void> => {
  const found = await context.shop.admin.showVoucher(context.buyer.id, code, page)();
  if (E.isLeft(found)) return refuseVoucher(context, found.left);
  // A voucher whose categories cannot be named is shown all the same.
  const categories = E.getOrElseW(() => [])(await context.shop.categories()());
  const place = { clock: context.store.clock, botName: context.username() };
  await context.show(voucherScreen(found.right, categories, page, place, notice));
};

export const showVoucher = (
  context: Context,
  { voucher, page }: ValuesOf<typeof adminVouchersRoutes.voucher>,
): Promise<void> => showFile(context, voucher, page);

export const showCodes = async (
  context: Context,
  { page }: ValuesOf<typeof adminVouchersRoutes.codes>,
): Promise<void> => {
  const found = await context.shop.admin.listRedeemCodes(context.buyer.id, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  if (found.right.items.length === 0 && page > 0) return showCodes(context, { page: 0 });
  await context.show(codesScreen(found.right, page, context.store.clock));
};

export const askStop = async (
  context: Context,
  { voucher }: ValuesOf<typeof adminVouchersRoutes.askStop>,
): Promise<void> => {
  await context.show(sureToStop(voucher));
};

export const stopVoucher = async (
  context: Context,
  { voucher }: ValuesOf<typeof adminVouchersRoutes.stop>,
): Promise<void> => {
  const stopped = await context.shop.admin.stopVoucher({ by: context.buyer.id, code: voucher })();
  if (E.isLeft(stopped)) return refuseVoucher(context, stopped.left);
  return showFile(context, voucher, 0, messages.stopped);
};
