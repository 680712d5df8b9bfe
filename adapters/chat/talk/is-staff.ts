import * as E from 'fp-ts/lib/Either.js';
import type { Turn } from './turn.ts';
import { logFailure } from './trouble.ts';

/** Whether the person may do anything that buyers may not. False when it cannot be found out: each action is guarded again. */
export const isStaff = async (turn: Turn): Promise<boolean> => {
  const held = await turn.shop.permissionsOf(turn.buyer.id)();
  if (E.isRight(held)) return held.right.size > 0;
  logFailure(turn, held.left);
  return false;
};
