import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { Conversations, GoodsDelivery, GoodsPart } from '../../../../application/ports/conversations.ts';
import type { Log } from '../../../../application/ports/log.ts';
import type { BuyerNews, DeliveryFailure, Unreachable } from '../../../../application/ports/messenger.ts';
import type { OrderId } from '../../../../domain/order/order.ts';
import type { BuyerId } from '../../../../domain/people/buyer.ts';
import type { MessengerClient } from '../../core/messenger-client.ts';
import type { Screen } from '../../core/screen.ts';
import type { GoodsScreens } from './goods.ts';

type Deps = {
  readonly client: Pick<MessengerClient, 'send'>;
  readonly conversations: Pick<Conversations, 'goodsSent' | 'noteGoodsSent'>;
  readonly log: Pick<Log, 'warn'>;
};

type Part = { readonly part: GoodsPart; readonly screen: Screen };

const partsOf = ({ first, files }: Pick<GoodsScreens, 'first' | 'files'>): readonly Part[] => [
  { part: null, screen: first },
  ...files.map((screen) => ({
    part: screen.attachment?.tag === 'GoodsFile' ? screen.attachment.file.id : null,
    screen,
  })),
];

/** Where it cannot be known, everything is sent: rather twice than not at all. */
const sentBefore = async (
  { conversations, log }: Deps,
  delivery: GoodsDelivery,
): Promise<readonly GoodsPart[]> => {
  const sent = await conversations.goodsSent(delivery)();
  if (E.isRight(sent)) return sent.right;
  log.warn('not known which goods were sent', { order: delivery.order, cause: sent.left.cause });
  return [];
};

const note = async (
  { conversations, log }: Deps,
  delivery: GoodsDelivery,
  part: GoodsPart,
): Promise<void> => {
  const noted = await conversations.noteGoodsSent(delivery, part)();
  if (E.isLeft(noted))
    log.warn('goods sent and not noted', { order: delivery.order, cause: noted.left.cause });
};

type Again = Extract<BuyerNews, { readonly tag: 'Goods' }>['again'];

/** The delivery under which messages are noted; null where it is not known from another of the same order. */
const deliveryOf = (order: OrderId, again: Again): GoodsDelivery | null => {
  if (again === undefined) return { order, again: null };
  return again.asked === null ? null : { order, again: again.asked };
};

/**
 * Sends what hands the goods over, one message after the other. Of several each that was sent is noted, so that a delivery
 * that broke off goes on where it was, and what is asked for once more as well.
 */
export const sendGoods =
  (deps: Deps) =>
  (
    buyer: BuyerId,
    order: OrderId,
    screens: Pick<GoodsScreens, 'first' | 'files'>,
    again: Again,
  ): TE.TaskEither<Unreachable | DeliveryFailure, void> =>
  async () => {
    const delivery = screens.files.length > 0 ? deliveryOf(order, again) : null;
    const before = delivery === null ? [] : await sentBefore(deps, delivery);
    for (const { part, screen } of partsOf(screens)) {
      if (before.includes(part)) continue;
      const sent = await deps.client.send(buyer, screen)();
      if (E.isLeft(sent)) return sent;
      if (delivery !== null) await note(deps, delivery, part);
    }
    return E.right(undefined);
  };
