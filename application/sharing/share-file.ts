import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { readGoodsFile, type FileRefused } from '../../domain/stock/goods-file.ts';
import type { Clock } from '../ports/clock.ts';
import type { SharedGoodsStore } from '../ports/shared-goods.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly sharedGoods: Pick<SharedGoodsStore, 'write'>; readonly clock: Clock };
type No = FileRefused | UnknownProduct | StoreFailure;

type Given = {
  readonly product: VariantCode;
  readonly name: string | null;
  readonly bytes: Uint8Array;
};
export type ShareFile = Given & { readonly by: BuyerId };

const share =
  ({ sharedGoods }: Pick<Deps, 'sharedGoods'>) =>
  ({ product, name, bytes }: Given, audit: readonly AuditEntry[]): TE.TaskEither<No, void> =>
    pipe(
      TE.fromEither(readGoodsFile(name, bytes)),
      TE.flatMap((file): TE.TaskEither<No, void> =>
        sharedGoods.write(product, file, [{ tag: 'OfferRestock', product }], audit),
      ),
    );

/** Puts a file in the place of what everybody who buys it gets; whoever bought it before has it from now on, too. */
export const shareFile =
  (deps: Deps) =>
  ({ by, ...given }: ShareFile): TE.TaskEither<No, void> =>
    share(deps)(given, [
      {
        by,
        action: 'shared.write',
        subject: `variant:${given.product}`,
        before: {},
        after: { bytes: given.bytes.byteLength },
        at: deps.clock.now(),
      },
    ]);

/** The same for whoever sits at the machine itself, who is nobody of the staff. */
export const fillSharedFile =
  (deps: Pick<Deps, 'sharedGoods'>) =>
  (given: Given): TE.TaskEither<No, void> =>
    share(deps)(given, []);
