import * as E from 'fp-ts/lib/Either.js';
import type { OrderNotFound } from '../../../../../application/change-order.ts';
import type { NotWaiting } from '../../../../../application/ports/manual-work.ts';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import type { WaitsForOwner } from '../../../../../application/within-ceiling.ts';
import type { NotPermitted } from '../../../../../application/requires.ts';
import type { NothingToRefund } from '../../../../../domain/balance/refunding.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import { asked } from '../first-of.ts';
import type { manualWorkRoutes } from './routes.ts';
import { queueScreen, taskScreen, workNotice } from './screens.ts';

/** What every action on manual work can come to. */
export const refuseWork = async (
  context: Context,
  no: NotWaiting | NothingToRefund | OrderNotFound | NotPermitted | WaitsForOwner | StoreFailure,
): Promise<void> => {
  switch (no.tag) {
    case 'NotWaiting':
      await context.show(workNotice(adminMessages.manual.gone));
      return;
    case 'NothingToRefund':
      await context.show(workNotice(adminMessages.manual.nothingToRefund));
      return;
    default:
      return refuse(context, no);
  }
};

export const showQueue = async (context: Context): Promise<void> => {
  const open = await context.shop.admin.listTasks(context.buyer.id, asked)();
  if (E.isLeft(open)) return refuse(context, open.left);
  await context.show(queueScreen(open.right, context.clock.now()));
};

export const showTask = async (
  context: Context,
  given: ValuesOf<typeof manualWorkRoutes.task>,
): Promise<void> => {
  const found = await context.shop.admin.showTask(context.buyer.id, given)();
  if (E.isLeft(found)) return refuseWork(context, found.left);
  const file = await context.shop.admin.inspectOrder(context.buyer.id, given.order)();
  const buyer = E.isRight(file) ? file.right.buyer : null;
  await context.show(taskScreen(found.right, buyer, context.clock.now()));
};
