import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Conversations, MessageRef } from '../../../../application/ports/conversations.ts';
import type { Log } from '../../../../application/ports/log.ts';
import type { OrderId } from '../../../../domain/order/order.ts';
import type { MessengerClient } from '../../core/messenger-client.ts';

type Deps = {
  readonly client: Pick<MessengerClient, 'remove'>;
  readonly conversations: Pick<Conversations, 'invoiceMessage' | 'keepInvoiceMessage'>;
  readonly log: Log;
};

export const sameMessage = (a: MessageRef, b: MessageRef): boolean =>
  a.chat === b.chat && a.message === b.message;

/** The message in which an order asks to be paid; null when there is none or it cannot be found out. */
export const invoiceMessageOf = async (
  { conversations, log }: Deps,
  order: OrderId,
): Promise<MessageRef | null> => {
  const found = await conversations.invoiceMessage(order)();
  if (E.isRight(found)) return O.toNullable(found.right);
  log.error('invoice message not found', { order, operation: found.left.operation, cause: found.left.cause });
  return null;
};

/**
 * Remembers where an order asks to be paid. The message that did so before is removed: only one invoice can be paid.
 * It may stay where it asks for nothing any more (`harmless`).
 */
export const moveInvoiceMessage = async (
  deps: Deps,
  order: OrderId,
  to: MessageRef,
  harmless: MessageRef | null = null,
): Promise<void> => {
  const { client, conversations, log } = deps;
  const kept = await conversations.keepInvoiceMessage(order, to)();
  if (E.isLeft(kept)) {
    log.error('invoice message not stored', {
      order,
      operation: kept.left.operation,
      cause: kept.left.cause,
    });
    return;
  }
  const before = O.toNullable(kept.right);
  if (before === null || sameMessage(before, to)) return;
  if (harmless !== null && sameMessage(before, harmless)) return;
  const removed = await client.remove(before)();
  if (E.isLeft(removed)) log.warn('earlier invoice not removed', { order, cause: removed.left.cause });
};
