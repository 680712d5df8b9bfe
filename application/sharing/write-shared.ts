import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { asDelivered } from '../../domain/stock/unit-text.ts';
import type { Clock } from '../ports/clock.ts';
import type { SharedGoodsStore } from '../ports/shared-goods.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly sharedGoods: Pick<SharedGoodsStore, 'write'>; readonly clock: Clock };

export type WriteShared = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  readonly content: string;
};

const write =
  ({ sharedGoods }: Pick<Deps, 'sharedGoods'>) =>
  (product: VariantCode, content: string, audit: readonly AuditEntry[]) =>
    sharedGoods.write(product, content, [{ tag: 'OfferRestock', product }], audit);

/** Writes what everybody who buys it reads; whoever bought it before reads it from now on, too. */
export const writeShared =
  (deps: Deps) =>
  ({ by, product, content }: WriteShared): TaskEither<UnknownProduct | StoreFailure, void> => {
    const delivered = asDelivered(content);
    return write(deps)(product, delivered, [
      {
        by,
        action: 'shared.write',
        subject: `variant:${product}`,
        before: {},
        after: { characters: delivered.length },
        at: deps.clock.now(),
      },
    ]);
  };

/** The same for whoever sits at the machine itself, who is nobody of the staff. */
export const fillShared =
  (deps: Pick<Deps, 'sharedGoods'>) =>
  (product: VariantCode, content: string): TaskEither<UnknownProduct | StoreFailure, void> =>
    write(deps)(product, asDelivered(content), []);
