import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { checkLevelSteps, type LevelSteps } from '../../domain/pricing/steps.ts';
import type { Clock } from '../ports/clock.ts';
import type { CatalogueEntry, KindFixed, LabelTaken, Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { catalogueEntry, factsAfter, factsBefore } from './catalogue-audit.ts';
import type { StepsRefused } from './change-product.ts';

/** No steps: those of the level pay what everybody pays. */
export type SetLevelPrices = LevelSteps & { readonly by: BuyerId; readonly product: VariantCode };

type Deps = { readonly products: Pick<Products, 'entry' | 'change'>; readonly clock: Clock };
type No = StepsRefused | UnknownProduct | LabelTaken | KindFixed | StoreFailure;

/** Says what a variant costs buyers of one level, below what everybody pays. Orders keep the prices they were placed at. */
export const setLevelPrices =
  ({ products, clock }: Deps) =>
  ({ by, product, level, steps }: SetLevelPrices): TE.TaskEither<No, void> =>
    pipe(
      products.entry(product),
      TE.flatMap((found): TE.TaskEither<No, CatalogueEntry> =>
        O.isNone(found) ? TE.left({ tag: 'UnknownProduct', code: product }) : TE.right(found.value),
      ),
      TE.tap((entry): TE.TaskEither<No, unknown> =>
        pipe(
          checkLevelSteps(entry.variant, steps),
          E.mapLeft((why): No => ({ tag: 'StepsRefused', why })),
          TE.fromEither,
        ),
      ),
      TE.flatMap((entry): TE.TaskEither<No, void> => {
        const change = { levels: [{ level, steps }] };
        const facts = { before: factsBefore(entry, change), after: factsAfter(change) };
        return products.change(product, change, [
          catalogueEntry(by, 'product.change', product, facts, clock.now()),
        ]);
      }),
    );
