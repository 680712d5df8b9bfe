import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { Conversations, GoodsPart } from '../../../../application/ports/conversations.ts';
import type { Log } from '../../../../application/ports/log.ts';
import type { DeliveryFailure, Unreachable } from '../../../../application/ports/messenger.ts';
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
const sentBefore = async ({ conversations, log }: Deps, order: OrderId): Promise<readonly GoodsPart[]> => {
  const sent = await conversations.goodsSent(order)();
  if (E.isRight(sent)) return sent.right;
  log.warn('not known which goods were sent', { order, cause: sent.left.cause });
  return [];
};

const note = async ({ conversations, log }: Deps, order: OrderId, part: GoodsPart): Promise<void> => {
  const noted = await conversations.noteGoodsSent(order, part)();
  if (E.isLeft(noted)) log.warn('goods sent and not noted', { order, cause: noted.left.cause });
};

/**
 * Sends what hands the goods over, one message after the other. Of several each that was sent is noted, so that a delivery
 * that broke off goes on where it was; `again` sends all of them.
 */
export const sendGoods =
  (deps: Deps) =>
  (
    buyer: BuyerId,
    order: OrderId,
    screens: Pick<GoodsScreens, 'first' | 'files'>,
    again: boolean,
  ): TE.TaskEither<Unreachable | DeliveryFailure, void> =>
  async () => {
    const isNoted = screens.files.length > 0 && !again;
    const before = isNoted ? await sentBefore(deps, order) : [];
    for (const { part, screen } of partsOf(screens)) {
      if (before.includes(part)) continue;
      const sent = await deps.client.send(buyer, screen)();
      if (E.isLeft(sent)) return sent;
      if (isNoted) await note(deps, order, part);
    }
    return E.right(undefined);
  };
