import * as E from 'fp-ts/lib/Either.js';
import type { Context } from './context.ts';

/** Waits for nothing any more. */
export const dropForm = async ({ drafts, buyer, log }: Context): Promise<void> => {
  const dropped = await drafts.drop(buyer.id)();
  if (E.isLeft(dropped)) log.error('form not dropped', { cause: dropped.left.cause });
};
