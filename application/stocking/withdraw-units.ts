import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Stock } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type WithdrawUnits = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  readonly count: number;
  /** Idempotency key: a repeated request with the same key takes no more. */
  readonly once: string;
};

/** Takes the newest units off the shelf for good; answers how many there were to take. What orders hold, or buyers have, stays. */
export const withdrawUnits =
  ({ stock, clock }: { readonly stock: Pick<Stock, 'withdraw'>; readonly clock: Clock }) =>
  ({ by, product, count, once }: WithdrawUnits): TaskEither<StoreFailure, number> =>
    stock.withdraw(
      product,
      count,
      [
        {
          by,
          action: 'stock.withdraw',
          subject: `variant:${product}`,
          before: {},
          after: { most: count },
          at: clock.now(),
        },
      ],
      `withdraw:${once}`,
    );
