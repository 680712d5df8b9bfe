import * as E from 'fp-ts/lib/Either.js';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { refuse } from '../refuse.ts';
import { reportsMessages } from './messages.ts';
import type { reportsRoutes } from './routes.ts';
import { recapsScreen, reportScreen, tableScreen } from './screens.ts';

export const showReport = async (
  context: Context,
  { period }: ValuesOf<typeof reportsRoutes.report>,
): Promise<void> => {
  const made = await context.shop.admin.showReport(context.buyer.id, period)();
  if (E.isLeft(made)) return refuse(context, made.left);
  await context.show(await reportScreen(made.right, context.store.clock, context.reportFiles));
};

export const sendTable = async (
  context: Context,
  { period }: ValuesOf<typeof reportsRoutes.table>,
): Promise<void> => {
  const made = await context.shop.admin.showReport(context.buyer.id, period)();
  if (E.isLeft(made)) return refuse(context, made.left);
  await context.send(tableScreen(made.right, context.store.clock, context.reportFiles));
};

export const showRecaps = async (context: Context): Promise<void> => {
  const muted = await context.shop.admin.recapsMuted(context.buyer.id, context.buyer.id)();
  if (E.isLeft(muted)) return refuse(context, muted.left);
  await context.show(recapsScreen(muted.right));
};

export const muteRecap = async (
  context: Context,
  { kind, muted }: ValuesOf<typeof reportsRoutes.mute>,
): Promise<void> => {
  const now = await context.shop.admin.muteRecap({ by: context.buyer.id, kind, muted })();
  if (E.isLeft(now)) return refuse(context, now.left);
  await context.note(muted ? reportsMessages.reports.muted : reportsMessages.reports.unmuted);
  await context.show(recapsScreen(now.right));
};
