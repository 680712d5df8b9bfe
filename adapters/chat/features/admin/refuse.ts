import type { OrderNotFound } from '../../../../application/change-order.ts';
import type { NotPermitted } from '../../../../application/requires.ts';
import type { StoreFailure } from '../../../../application/ports/store-failure.ts';
import { outcome } from './menu/screens.ts';
import { adminMessages } from './messages.ts';
import { asStranger } from '../home/handlers.ts';
import { apologise } from '../../core/errors.ts';
import type { Context } from '../../core/context.ts';

/** What every action of staff can come to. */
export const refuse = async (
  context: Context,
  no: NotPermitted | OrderNotFound | StoreFailure,
): Promise<void> => {
  switch (no.tag) {
    case 'NotPermitted':
      return asStranger(context);
    case 'OrderNotFound':
      await context.show(outcome(adminMessages.orders.unknown));
      return;
    case 'StoreFailure':
      return apologise(context, no);
  }
};
