import type { ValuesOf } from '../../../core/routes.ts';
import type { jobsRoutes } from './routes.ts';
import * as E from 'fp-ts/lib/Either.js';
import { parkedScreen } from './screens.ts';
import { adminMessages } from '../messages.ts';
import type { Context } from '../../../core/context.ts';
import { refuse } from '../refuse.ts';

export const showParked = async (context: Context): Promise<void> => {
  const seen = await context.shop.admin.listParked(context.buyer.id)();
  if (E.isLeft(seen)) return refuse(context, seen.left);
  await context.show(parkedScreen(seen.right));
};

/** Lets a job run again; the list shows what is left. */
export const retry = async (context: Context, { job }: ValuesOf<typeof jobsRoutes.retry>): Promise<void> => {
  const again = await context.shop.admin.retryJob({ by: context.buyer.id, job })();
  if (E.isLeft(again)) return refuse(context, again.left);
  await context.note(again.right ? adminMessages.parked.again : adminMessages.parked.goneNote);
  return showParked(context);
};
