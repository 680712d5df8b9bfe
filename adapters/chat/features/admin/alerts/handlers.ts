import * as E from 'fp-ts/lib/Either.js';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { refuse } from '../refuse.ts';
import { alertsMessages } from './messages.ts';
import type { alertsRoutes } from './routes.ts';
import { alertsScreen } from './screens.ts';

const { alerts: messages } = alertsMessages;

export const showAlerts = async (context: Context): Promise<void> => {
  const muted = await context.shop.admin.alertsMuted(context.buyer.id, context.buyer.id)();
  if (E.isLeft(muted)) return refuse(context, muted.left);
  await context.show(alertsScreen(muted.right));
};

export const muteAlert = async (
  context: Context,
  { alert, muted }: ValuesOf<typeof alertsRoutes.mute>,
): Promise<void> => {
  const now = await context.shop.admin.muteAlert({ by: context.buyer.id, alert, muted })();
  if (E.isLeft(now)) return refuse(context, now.left);
  await context.note(muted ? messages.muted : messages.unmuted);
  await context.show(alertsScreen(now.right));
};

/** What was told stays; how to hear of it again comes below. */
export const muteThisAlert = async (
  context: Context,
  { alert }: ValuesOf<typeof alertsRoutes.muteThis>,
): Promise<void> => {
  const now = await context.shop.admin.muteAlert({ by: context.buyer.id, alert, muted: true })();
  if (E.isLeft(now)) return refuse(context, now.left);
  await context.note(messages.muted);
  await context.send(alertsScreen(now.right));
};
