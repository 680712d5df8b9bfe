import * as E from 'fp-ts/lib/Either.js';
import type { MutableAlert } from '../../../../../domain/staff/alerts.ts';
import type { Channel } from '../../../../../domain/rating/testimony.ts';
import type { Context } from '../../../core/context.ts';
import { message } from '../../../core/make-screen.ts';
import type { RichText } from '../../../core/screen.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { keysNow } from '../../home/handlers.ts';
import { refuse } from '../refuse.ts';
import { alertsMessages } from './messages.ts';
import type { alertsRoutes } from './routes.ts';
import { alertsScreen } from './screens.ts';

const { alerts: messages, buttons: labels } = alertsMessages;

/** What is muted by whoever looks, and where alerts go. */
const screenWith = async (context: Context, muted: readonly MutableAlert[], lead?: RichText) => {
  const group = await context.shop.admin.showAlertGroup(context.buyer.id)();
  if (E.isLeft(group)) {
    await refuse(context, group.left);
    return null;
  }
  const mayMove = context.rights.isOwner && context.client.hasTopics === true;
  return alertsScreen(muted, { group: group.right, mayMove }, lead);
};

const showNow = async (context: Context, lead?: RichText, how: 'show' | 'send' = 'show'): Promise<void> => {
  const muted = await context.shop.admin.alertsMuted(context.buyer.id, context.buyer.id)();
  if (E.isLeft(muted)) return refuse(context, muted.left);
  const screen = await screenWith(context, muted.right, lead);
  if (screen !== null) await context[how](screen);
};

export const showAlerts = (context: Context): Promise<void> => showNow(context);

export const muteAlert = async (
  context: Context,
  { alert, muted }: ValuesOf<typeof alertsRoutes.mute>,
): Promise<void> => {
  const now = await context.shop.admin.muteAlert({ by: context.buyer.id, alert, muted })();
  if (E.isLeft(now)) return refuse(context, now.left);
  await context.note(muted ? messages.muted : messages.unmuted);
  const screen = await screenWith(context, now.right);
  if (screen !== null) await context.show(screen);
};

/** What was told stays; how to hear of it again comes below. */
export const muteThisAlert = async (
  context: Context,
  { alert }: ValuesOf<typeof alertsRoutes.muteThis>,
): Promise<void> => {
  const now = await context.shop.admin.muteAlert({ by: context.buyer.id, alert, muted: true })();
  if (E.isLeft(now)) return refuse(context, now.left);
  await context.note(messages.muted);
  const screen = await screenWith(context, now.right);
  if (screen !== null) await context.send(screen);
};

/** A key opens the messenger's own list of groups that have topics. */
export const askGroup = async (context: Context): Promise<void> => {
  if (!context.rights.isOwner) return showNow(context, messages.onlyOwners);
  const keys = keysNow(context);
  if (context.client.hasTopics !== true || keys.tag !== 'Keys') return showNow(context);
  await context.send(
    message(messages.pickGroup, { ...keys, pickChat: { label: labels.pickGroup, kind: 'Forum' } }),
  );
};

/** A group was picked in the messenger's own list; the shop's keyboard comes back in its place. */
export const takePickedGroup = async (context: Context, { id }: Channel): Promise<void> => {
  const taken = await context.shop.admin.chooseAlertGroup({ by: context.buyer.id, chat: id })();
  const say = async (text: RichText): Promise<void> => {
    await context.send(message(text, keysNow(context)));
  };
  if (E.isRight(taken)) {
    await say(messages.moved(taken.right.title));
    return showNow(context, undefined, 'send');
  }
  const no = taken.left;
  switch (no.tag) {
    case 'NoSuchGroup':
      return say(messages.noSuchGroup);
    case 'NoTopics':
      return say(messages.noTopics(no.title));
    case 'MayNotManage':
      return say(messages.mayNotManage(no.title));
    case 'DeliveryFailure':
      return say(messages.unreachable);
    case 'OnlyOwners':
      return say(messages.onlyOwners);
    case 'Stale':
      return say(messages.stale);
    case 'NotPermitted':
    case 'StoreFailure':
      return refuse(context, no);
  }
};

export const leaveGroup = async (context: Context): Promise<void> => {
  const left = await context.shop.admin.leaveAlertGroup({ by: context.buyer.id })();
  if (E.isRight(left)) return showNow(context, messages.inPrivateAgain);
  const no = left.left;
  switch (no.tag) {
    case 'OnlyOwners':
      return showNow(context, messages.onlyOwners);
    case 'Stale':
      return showNow(context, messages.stale);
    case 'NotPermitted':
    case 'StoreFailure':
      return refuse(context, no);
  }
};
