import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { checkLimits, type LimitsRefusal } from '../../domain/pricing/limits.ts';
import { checkSteps, type StepsRefusal } from '../../domain/pricing/steps.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import { catalogueEntry, factsAfter, factsBefore } from './catalogue-audit.ts';
import type { CatalogueEntry, KindFixed, LabelTaken, ProductChange, Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type ChangeProduct = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  readonly change: ProductChange;
};

/** A price and its steps do not go together, or steps not with each other. */
export type StepsRefused = { readonly tag: 'StepsRefused'; readonly why: StepsRefusal };

/** The least and the most of one order do not go together, or are no such numbers. */
export type LimitsRefused = { readonly tag: 'LimitsRefused'; readonly why: LimitsRefusal };

type No = UnknownProduct | LabelTaken | KindFixed | StepsRefused | LimitsRefused | StoreFailure;

type Deps = { readonly products: Pick<Products, 'entry' | 'change'>; readonly clock: Clock };

/** Whether the price and the steps that a change leaves behind go together. */
const checkPrices = (
  { variant }: CatalogueEntry,
  { price = variant.price, steps = variant.steps }: ProductChange,
): E.Either<StepsRefused, unknown> =>
  pipe(
    checkSteps({ price, steps }),
    E.mapLeft((why): StepsRefused => ({ tag: 'StepsRefused', why })),
  );

/** Whether the least and the most that a change leaves behind go together. */
const checkQuantities = (
  { variant }: CatalogueEntry,
  { least = variant.least, most = variant.most }: ProductChange,
): E.Either<LimitsRefused, unknown> =>
  pipe(
    checkLimits({ least, most }),
    E.mapLeft((why): LimitsRefused => ({ tag: 'LimitsRefused', why })),
  );

/**
 * Changes what buyers read of a product, its price, steps and limits, or whether they see it. Orders keep the terms they were
 * placed on.
 */
export const changeProduct =
  ({ products, clock }: Deps) =>
  ({ by, product, change }: ChangeProduct): TE.TaskEither<No, void> =>
    pipe(
      products.entry(product),
      TE.flatMap((found): TE.TaskEither<No, CatalogueEntry> =>
        O.isNone(found) ? TE.left({ tag: 'UnknownProduct', code: product }) : TE.right(found.value),
      ),
      TE.tap((entry): TE.TaskEither<No, unknown> => TE.fromEither(checkPrices(entry, change))),
      TE.tap((entry): TE.TaskEither<No, unknown> => TE.fromEither(checkQuantities(entry, change))),
      TE.flatMap((entry): TE.TaskEither<No, void> => {
        const facts = { before: factsBefore(entry, change), after: factsAfter(change) };
        return products.change(product, change, [
          catalogueEntry(by, 'product.change', product, facts, clock.now()),
        ]);
      }),
    );
