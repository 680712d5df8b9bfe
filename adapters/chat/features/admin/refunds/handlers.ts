import type { OrderFile } from '../../../../../application/owner/inspect-order.ts';
import type { OrderId } from '../../../../../domain/order/order.ts';
import { nothing } from '../../../../../domain/rupiah.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { fileOf } from '../orders/handlers.ts';
import { isRefundable } from '../orders/screens.ts';
import type { refundsRoutes } from './routes.ts';
import { chooseFate, chooseLine, choosePlace, comesTo, nothingToRefund, refundOf } from './screens.ts';

export const startRefund = async (
  context: Context,
  { order: id }: ValuesOf<typeof refundsRoutes.refund>,
): Promise<void> => {
  const file = await fileOf(context, id);
  if (file === null) return;
  const { order } = file;
  await context.show(
    isRefundable(order) ? chooseLine(file, order, context.store.clock) : nothingToRefund(id),
  );
};

/** An order of which something can still be given back, since each line is given back once; else what came of it, which was shown. */
export const refundableFile = async (
  context: Context,
  id: OrderId,
  line: number | null,
): Promise<OrderFile | 'Done' | 'Failed'> => {
  const file = await fileOf(context, id);
  if (file === null) return 'Failed';
  if (comesTo(file.order, line) > nothing) return file;
  await context.show(nothingToRefund(id));
  return 'Done';
};

export const refundLine = async (
  context: Context,
  { order: id, line }: ValuesOf<typeof refundsRoutes.refundLine>,
): Promise<void> => {
  const file = await refundableFile(context, id, line);
  if (typeof file !== 'string') await context.show(chooseFate(id, line, refundOf(file.order, line)));
};

export const refundGoods = async (
  context: Context,
  { order: id, line, goods }: ValuesOf<typeof refundsRoutes.refundGoods>,
): Promise<void> => {
  const file = await refundableFile(context, id, line);
  if (typeof file !== 'string') await context.show(choosePlace(id, line, goods, refundOf(file.order, line)));
};
