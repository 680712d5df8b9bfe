import * as E from 'fp-ts/lib/Either.js';
import { below } from '../../core/below.ts';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import type { ValuesOf } from '../../core/routes.ts';
import { showProduct } from '../catalogue/handlers.ts';
import { useVoucher } from '../voucher/handlers.ts';
import type { promotionsRoutes } from './routes.ts';
import { choiceNoted } from './screens.ts';

export const wantPromotions = async (
  context: Context,
  { wanted }: ValuesOf<typeof promotionsRoutes.want>,
): Promise<void> => {
  const kept = await context.shop.wantPromotions(context.buyer.id, wanted)();
  if (E.isLeft(kept)) return apologise(context, kept.left);
  await context.show(choiceNoted(context.locale, wanted));
};

export const openProduct = (
  context: Context,
  given: ValuesOf<typeof promotionsRoutes.product>,
): Promise<void> => showProduct(below(context), given);

export const openVoucher = (
  context: Context,
  given: ValuesOf<typeof promotionsRoutes.voucher>,
): Promise<void> => useVoucher(below(context), given);
