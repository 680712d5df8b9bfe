import type { ValuesOf } from '../../../core/routes.ts';
import type { adminOrdersRoutes } from './routes.ts';
import * as E from 'fp-ts/lib/Either.js';
import type { OrderFile } from '../../../../../application/owner/inspect-order.ts';
import type { OrderId } from '../../../../../domain/order/order.ts';
import { orderFileScreen, vouchersOf } from './screens.ts';
import { foundScreen } from './found-screen.ts';
import { actorsOf, storyScreen } from './story-screen.ts';
import { filterOf } from './criteria.ts';
import { adminMessages } from '../messages.ts';
import { outcome } from '../menu/screens.ts';
import type { Context } from '../../../core/context.ts';
import { namesOf } from '../person-of.ts';
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
  if (file === null) return;
  const names = await namesOf(context, vouchersOf(file));
  await context.show(orderFileScreen(file, names, context.store.clock));
};

export const showFound = async (
  context: Context,
  { before, ...wanted }: ValuesOf<typeof adminOrdersRoutes.found>,
): Promise<void> => {
  const { shop, buyer, store } = context;
  const found = await shop.admin.searchOrders(buyer.id, filterOf(context, wanted), before)();
  if (E.isLeft(found)) return refuse(context, found.left);
  await context.show(foundScreen(found.right, wanted, before, store.clock));
};

export const showStory = async (
  context: Context,
  { order, page }: ValuesOf<typeof adminOrdersRoutes.story>,
): Promise<void> => {
  const told = await context.shop.admin.tellOrderStory(context.buyer.id, order)();
  if (E.isLeft(told)) return refuse(context, told.left);
  const names = await namesOf(context, actorsOf(told.right));
  await context.show(storyScreen(told.right, names, page, context.store.clock));
};

export const sendAgain = async (
  context: Context,
  { order }: ValuesOf<typeof adminOrdersRoutes.sendAgain>,
): Promise<void> => {
  const asked = await context.shop.admin.sendGoodsAgain({ by: context.buyer.id, order })();
  if (E.isRight(asked)) return context.note(adminMessages.orders.sentAgain, true);
  if (asked.left.tag !== 'NothingToSend') return refuse(context, asked.left);
  await context.show(outcome(adminMessages.orders.nothingToSend));
};
