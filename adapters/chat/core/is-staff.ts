import * as E from 'fp-ts/lib/Either.js';
import type { Context } from './context.ts';
import { logFailure } from './errors.ts';

/** Whether the person may do anything that buyers may not. False when it cannot be found out: each action is guarded again. */
export const isStaff = async (context: Context): Promise<boolean> => {
  const held = await context.shop.permissionsOf(context.buyer.id)();
  if (E.isRight(held)) return held.right.size > 0;
  logFailure(context, held.left);
  return false;
};
