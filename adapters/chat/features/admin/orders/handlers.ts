import type { ValuesOf } from '../../../core/routes.ts';
import type { adminOrdersRoutes } from './routes.ts';
import * as E from 'fp-ts/lib/Either.js';
import type { OrderFile } from '../../../../../application/owner/look-after-shop.ts';
import type { OrderId } from '../../../../../domain/order/order.ts';
import { orderFileScreen } from './screens.ts';
import type { Context } from '../../../core/context.ts';
import { refuse } from '../refuse.ts';

/** Anybody's order; null when it cannot be shown, which was said. */
export const fileOf = async (context: Context, id: OrderId): Promise<OrderFile | null> => {
  const found = await context.shop.admin.inspectOrder(context.buyer.id, id)();
  if (E.isRight(found)) return found.right;
  await refuse(context, found.left);
  return null;
};

export const showOrderFile = async (
  context: Context,
  { order }: ValuesOf<typeof adminOrdersRoutes.order>,
): Promise<void> => {
  const file = await fileOf(context, order);
  if (file !== null) await context.show(orderFileScreen(file, context.store.clock));
};
