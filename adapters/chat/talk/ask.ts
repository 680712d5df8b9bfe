import * as E from 'fp-ts/lib/Either.js';
import type { Screen } from '../core/screen.ts';
import { decodeAsked, encodeAsked, type Asked } from './awaiting.ts';
import { apologise } from '../core/errors.ts';
import type { Context } from '../core/context.ts';

/** What this person was asked for and has not answered yet; null also when that cannot be found out. */
export const askedOf = async ({ conversations, buyer, clock, log }: Context): Promise<Asked | null> => {
  const kept = await conversations.awaited(buyer.id)();
  if (E.isRight(kept)) return kept.right === null ? null : decodeAsked(kept.right, clock.now());
  log.error('what is awaited was not found out', { cause: kept.left.cause });
  return null;
};

/** Asks for something: what is typed next answers it. */
export const ask = async (context: Context, what: Asked, screen: Screen): Promise<void> => {
  const kept = await context.conversations.keepAwaited(
    context.buyer.id,
    encodeAsked(what, context.clock.now()),
  )();
  if (E.isLeft(kept)) return apologise(context, kept.left);
  await context.show(screen);
};

/** Waits for nothing any more. */
export const letGo = async ({ conversations, buyer, log }: Context): Promise<void> => {
  const dropped = await conversations.keepAwaited(buyer.id, null)();
  if (E.isLeft(dropped)) log.error('what is awaited was not let go', { cause: dropped.left.cause });
};
