import * as E from 'fp-ts/lib/Either.js';
import type { VariantCode } from '../../../../../domain/catalogue/product.ts';
import type { Context } from '../../../core/context.ts';

/** What a page of the stock is titled with: the name, or the code as long as the name cannot be had. */
export const variantName = async (context: Context, product: VariantCode): Promise<string> => {
  const found = await context.shop.admin.nameVariant(context.buyer.id, product)();
  return E.isRight(found) ? found.right : product;
};
