import type { OrderNotFound } from '../../../../application/change-order.ts';
import type { NotPermitted } from '../../../../application/requires.ts';
import type { StoreFailure } from '../../../../application/ports/store-failure.ts';
import { outcome } from '../../screens/owner/menu.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { goHome } from '../browse.ts';
import { apologise } from '../../core/errors.ts';
import type { Context } from '../../core/context.ts';

/** Whoever may not do it (any more) is answered as if there were no such thing. */
export const asStranger = (context: Context): Promise<void> => {
  const { trouble } = context.locale.says;
  return goHome(context, context.tapped === null ? trouble.unknownText : trouble.staleButton);
};

/** What every wish of an owner can come to. */
export const refuse = async (
  context: Context,
  no: NotPermitted | OrderNotFound | StoreFailure,
): Promise<void> => {
  switch (no.tag) {
    case 'NotPermitted':
      return asStranger(context);
    case 'OrderNotFound':
      await context.show(outcome(forOwners.orders.unknown));
      return;
    case 'StoreFailure':
      return apologise(context, no);
  }
};
