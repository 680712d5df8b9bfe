import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { codesOfName, firstFree } from '../../domain/catalogue/code-of-name.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { startOf } from '../../domain/start-of.ts';
import type { Clock } from '../ports/clock.ts';
import type { ManualWork } from '../ports/manual-work.ts';
import type { CatalogueEntry, CodeTaken, Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Warranties } from '../ports/warranties.ts';
import { catalogueEntry } from './catalogue-audit.ts';

export type CloneProduct = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  /** Idempotency key: a repeated request with the same key answers with the copy that is there. */
  readonly once: string;
};

type Deps = {
  readonly products: Pick<Products, 'entry' | 'taken' | 'create'>;
  readonly warranties: Pick<Warranties, 'termsOf' | 'setTerms'>;
  readonly manualWork: Pick<ManualWork, 'spec' | 'setSpec'>;
  readonly clock: Clock;
};

type No = UnknownProduct | CodeTaken | StoreFailure;

/** As long as a name may be. */
const longestName = 64;

const nameOfCopy = (name: string): string => `${startOf(name, longestName - 10)} (salinan)`;

const copyRest = (
  { warranties, manualWork }: Deps,
  from: VariantCode,
  to: VariantCode,
): TE.TaskEither<No, void> =>
  pipe(
    TE.Do,
    TE.bind('terms', () => warranties.termsOf(from)),
    TE.bind('spec', () => manualWork.spec(from)),
    TE.tap(({ terms }): TE.TaskEither<No, void> => warranties.setTerms(to, terms, [])),
    TE.flatMap(({ spec }): TE.TaskEither<No, void> => manualWork.setSpec(to, spec, [])),
  );

/** A hidden product like another one, without its goods: what is to be different is changed, and then it is sold. */
export const cloneProduct =
  (deps: Deps) =>
  ({ by, product, once }: CloneProduct): TE.TaskEither<No, VariantCode> =>
    pipe(
      deps.products.entry(product),
      TE.flatMap((found): TE.TaskEither<No, CatalogueEntry> =>
        O.isNone(found) ? TE.left({ tag: 'UnknownProduct', code: product }) : TE.right(found.value),
      ),
      TE.bindTo('entry'),
      TE.bind('free', ({ entry }): TE.TaskEither<No, VariantCode> => {
        const wanted = codesOfName(entry.product.name);
        return pipe(
          deps.products.taken(wanted),
          TE.map((taken) => firstFree(wanted, taken)),
        );
      }),
      TE.bind('code', ({ entry, free: code }): TE.TaskEither<No, VariantCode> => {
        const { category, name, emoji, description, terms, photo } = entry.product;
        const { price, steps, levels, kind, least, most } = entry.variant;
        const row = {
          code,
          category: category.name,
          name: nameOfCopy(name),
          emoji,
          price,
          steps,
          levels,
          least,
          most,
          description,
          terms,
          kind,
          photo,
        };
        const from = { after: { from: product } };
        const made = catalogueEntry(by, 'product.clone', code, from, deps.clock.now());
        return deps.products.create(row, [made], `clone:${once}`);
      }),
      TE.tap(({ code }) => copyRest(deps, product, code)),
      TE.map(({ code }) => code),
    );
