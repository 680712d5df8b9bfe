import type { NotPermitted } from '../../../../../application/requires.ts';
import type { UnknownBatch, UnknownProduct } from '../../../../../application/ports/stock.ts';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import type { Context } from '../../../core/context.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import { stockNotice } from './screens.ts';

/** What every look at the stock can come to. */
export const refuseStock = async (
  context: Context,
  no: NotPermitted | UnknownProduct | UnknownBatch | StoreFailure,
): Promise<void> => {
  switch (no.tag) {
    case 'UnknownProduct':
      await context.show(stockNotice(adminMessages.stock.unknown, null));
      return;
    case 'UnknownBatch':
      await context.show(stockNotice(adminMessages.stock.unknownBatch, null));
      return;
    default:
      return refuse(context, no);
  }
};
