import * as E from 'fp-ts/lib/Either.js';
import type { OrderId } from '../../../../domain/order/order.ts';
import type { WarrantyOfOrder } from '../../../../application/warranty/show-warranty.ts';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import type { ValuesOf } from '../../core/routes.ts';
import { goHome } from '../home/handlers.ts';
import type { warrantyRoutes } from './routes.ts';
import { claimableOf, reasonScreen, warrantyOffer, warrantyScreen } from './screens.ts';

/** The warranty of a buyer's own order; null where they were told that there is none. */
export const warrantyOf = async (context: Context, order: OrderId): Promise<WarrantyOfOrder | null> => {
  const { shop, buyer, locale } = context;
  const found = await shop.showWarranty(buyer.id, order)();
  if (E.isRight(found)) return found.right;
  await (found.left.tag === 'StoreFailure'
    ? apologise(context, found.left)
    : goHome(context, locale.messages.orders.notFound));
  return null;
};

/** Under the goods of an order, where something of it is under warranty. */
export const offerWarranty = async (context: Context, order: OrderId): Promise<void> => {
  const found = await warrantyOf(context, order);
  if (found?.units.some(({ terms }) => terms !== null) === true)
    await context.send(warrantyOffer(context.locale, order));
};

export const showWarranty = async (
  context: Context,
  { order }: ValuesOf<typeof warrantyRoutes.warranty>,
): Promise<void> => {
  const found = await warrantyOf(context, order);
  if (found !== null) await context.show(warrantyScreen(context.locale, found, context.clock.now()));
};

export const askReason = async (
  context: Context,
  { order, unit }: ValuesOf<typeof warrantyRoutes.unit>,
): Promise<void> => {
  const found = await warrantyOf(context, order);
  if (found === null) return;
  const now = context.clock.now();
  const covered = claimableOf(found, now).find((one) => one.unit === unit);
  await context.show(
    covered === undefined
      ? warrantyScreen(context.locale, found, now)
      : reasonScreen(context.locale, found.order, covered),
  );
};
