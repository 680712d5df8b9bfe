import type { OrderNotFound } from '../../../../application/change-order.ts';
import type { NotPermitted } from '../../../../application/requires.ts';
import type { WaitsForOwner } from '../../../../application/within-ceiling.ts';
import type { StoreFailure } from '../../../../application/ports/store-failure.ts';
import { outcome } from './menu/screens.ts';
import { adminMessages } from './messages.ts';
import { asStranger } from '../home/handlers.ts';
import { apologise } from '../../core/errors.ts';
import type { Context } from '../../core/context.ts';

/** What every action of staff can come to. */
export const refuse = async (
  context: Context,
  no: NotPermitted | OrderNotFound | StoreFailure | WaitsForOwner,
): Promise<void> => {
  switch (no.tag) {
    case 'NotPermitted':
      return asStranger(context);
    case 'OrderNotFound':
      await context.show(outcome(adminMessages.orders.unknown));
      return;
    case 'WaitsForOwner':
      await context.show(outcome(adminMessages.approvals.waiting(no.amount)));
      return;
    case 'StoreFailure':
      return apologise(context, no);
  }
};

/** What becomes of a form whose action was refused: one that waits for an owner is done with. */
export const refusedForm = async (
  context: Context,
  no: Parameters<typeof refuse>[1],
): Promise<'Done' | 'Failed'> => {
  await refuse(context, no);
  return no.tag === 'WaitsForOwner' ? 'Done' : 'Failed';
};
