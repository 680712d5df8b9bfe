import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { VariantCode } from '../../../../../domain/catalogue/product.ts';
import type { SharedGoods } from '../../../../../domain/stock/goods.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import { refuse } from '../refuse.ts';
import type { sharedRoutes } from './routes.ts';
import { contentScreens, sharedScreen } from './screens.ts';

const look = async (context: Context, product: VariantCode): Promise<SharedGoods | null | 'Refused'> => {
  const found = await context.shop.admin.showShared(context.buyer.id, product)();
  if (E.isRight(found)) return O.toNullable(found.right);
  await refuse(context, found.left);
  return 'Refused';
};

export const showShared = async (
  context: Context,
  { product }: ValuesOf<typeof sharedRoutes.show>,
  notice: RichText | null = null,
): Promise<void> => {
  const goods = await look(context, product);
  if (goods !== 'Refused') await context.show(sharedScreen(product, goods, notice));
};

export const viewShared = async (
  context: Context,
  { product }: ValuesOf<typeof sharedRoutes.view>,
): Promise<void> => {
  const goods = await look(context, product);
  if (goods === 'Refused') return;
  for (const screen of goods === null ? [] : contentScreens(goods.content)) await context.send(screen);
  await context.send(sharedScreen(product, goods));
};
