import * as E from 'fp-ts/lib/Either.js';
import type { Context } from '../../../core/context.ts';
import { permits } from '../../../core/within-rights.ts';
import { refuse } from '../refuse.ts';
import { adminMenu } from './screens.ts';

export const showMenu = async (context: Context): Promise<void> => {
  const seen = await context.shop.admin.overview(context.buyer.id)();
  if (E.isLeft(seen)) return refuse(context, seen.left);
  await context.show(adminMenu(seen.right, permits(context.shop.admin, context.rights, 'showReport')));
};
