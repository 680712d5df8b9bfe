import type { OrderNotFound } from '../../../../application/change-order.ts';
import type { NotPermitted } from '../../../../application/requires.ts';
import type { StoreFailure } from '../../../../application/ports/store-failure.ts';
import { outcome } from '../../screens/owner/menu.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { goHome } from '../browse.ts';
import { apologise } from '../trouble.ts';
import type { Turn } from '../turn.ts';

/** Whoever may not do it (any more) is answered as if there were no such thing. */
export const asStranger = (turn: Turn): Promise<void> => {
  const { trouble } = turn.voice.says;
  return goHome(turn, turn.tapped === null ? trouble.unknownText : trouble.staleButton);
};

/** What every wish of an owner can come to. */
export const refuse = async (turn: Turn, no: NotPermitted | OrderNotFound | StoreFailure): Promise<void> => {
  switch (no.tag) {
    case 'NotPermitted':
      return asStranger(turn);
    case 'OrderNotFound':
      await turn.show(outcome(forOwners.orders.unknown));
      return;
    case 'StoreFailure':
      return apologise(turn, no);
  }
};
