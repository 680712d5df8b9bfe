import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { UseCases } from '../../../application/use-cases.ts';
import type { Order } from '../../../domain/order/order.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Surroundings } from './surroundings.ts';

type No = { readonly tag: string };

/** How a buyer taps: once, and now and then once more beside it. */
export type Taps = {
  readonly tap: <L extends No, A>(
    words: string,
    act: (shop: UseCases) => TE.TaskEither<L, A>,
  ) => Promise<E.Either<L | No, A> | null>;
  readonly tapToo: <L extends No, A>(words: string, act: (shop: UseCases) => TE.TaskEither<L, A>) => void;
};

const reasons = ['NotWorking', 'Stopped', 'WrongGoods', 'Other'] as const;

/** Claims a unit of an order under warranty, one that was claimed before as well. */
export const openClaimant =
  (buyer: BuyerId, { random, faults }: Pick<Surroundings, 'random' | 'faults'>, { tap, tapToo }: Taps) =>
  async ({ id }: Pick<Order, 'id'>): Promise<void> => {
    const seen = await tap('looks at the warranty', (shop) => shop.showWarranty(buyer, id));
    if (seen === null || E.isLeft(seen) || seen.right.units.length === 0) return;
    const { unit } = random.oneOf(seen.right.units);
    const reason = random.oneOf(reasons);
    const claim = (shop: UseCases) => shop.claimWarranty({ buyer, unit, reason });
    faults.count('unit claimed');
    tapToo(`claims unit ${unit}`, claim);
    await tap(`claims unit ${unit}`, claim);
  };
