import * as E from 'fp-ts/lib/Either.js';
import type { BroadcastNotFound } from '../../../../../application/broadcast/find-broadcast.ts';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import type { NotPermitted } from '../../../../../application/requires.ts';
import type { Broadcast, BroadcastId, NotNow } from '../../../../../domain/broadcast/broadcast.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { refuse } from '../refuse.ts';
import { broadcastMessages } from './messages.ts';
import type { broadcastRoutes } from './routes.ts';
import { broadcastCard, broadcastList, broadcastNotice, sureScreen } from './screens.ts';

const messages = broadcastMessages.broadcasts;

type No = BroadcastNotFound | NotNow | NotPermitted | StoreFailure;

/** What every action on a broadcast can come to. */
export const refuseBroadcast = async (context: Context, id: BroadcastId, no: No): Promise<void> => {
  switch (no.tag) {
    case 'BroadcastNotFound':
      await context.show(broadcastNotice(messages.gone));
      return;
    case 'NotNow':
      await context.note(messages.notNow(no.state), true);
      return showBroadcast(context, { broadcast: id });
    default:
      return refuse(context, no);
  }
};

export const showBroadcasts = async (
  context: Context,
  { page }: ValuesOf<typeof broadcastRoutes.list>,
): Promise<void> => {
  const found = await context.shop.admin.listBroadcasts(context.buyer.id, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  if (found.right.items.length === 0 && page > 0) return showBroadcasts(context, { page: 0 });
  await context.show(broadcastList(found.right, page));
};

/** Its card, which says from now on how far it is. */
const showCard = async (context: Context, broadcast: Broadcast): Promise<void> => {
  const shown = await context.show(
    broadcastCard({ broadcast, rate: null }, context.store.clock, context.clock.now()),
  );
  if (shown === null) return;
  const watched = await context.shop.admin.watchBroadcast(context.buyer.id, broadcast.id, shown)();
  if (E.isLeft(watched)) context.log.warn('broadcast not watched', { broadcast: broadcast.id });
};

export const showBroadcast = async (
  context: Context,
  { broadcast: id }: ValuesOf<typeof broadcastRoutes.card>,
): Promise<void> => {
  const found = await context.shop.admin.findBroadcast(context.buyer.id, id)();
  if (E.isLeft(found)) return refuseBroadcast(context, id, found.left);
  return showCard(context, found.right.value);
};

export const steerBroadcast = async (
  context: Context,
  { broadcast: id, command }: ValuesOf<typeof broadcastRoutes.steer>,
): Promise<void> => {
  const steered = await context.shop.admin.steerBroadcast({
    by: context.buyer.id,
    broadcast: id,
    command: { tag: command },
  })();
  if (E.isLeft(steered)) return refuseBroadcast(context, id, steered.left);
  return showCard(context, steered.right);
};

export const askToSteer = async (
  context: Context,
  { broadcast, command }: ValuesOf<typeof broadcastRoutes.ask>,
): Promise<void> => {
  if (command !== 'Stop' && command !== 'Withdraw') return steerBroadcast(context, { broadcast, command });
  await context.show(sureScreen(broadcast, command));
};
