import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { codesOfName, firstFree } from '../../domain/catalogue/code-of-name.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { levelsWith, type Level, type UnknownLevel } from '../../domain/pricing/level.ts';
import { checkLimits, noLimits } from '../../domain/pricing/limits.ts';
import { checkLevelSteps, type LevelSteps } from '../../domain/pricing/steps.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { noFacts } from '../../domain/stock/stock-batch.ts';
import { asDelivered, hasInk, identityOf } from '../../domain/stock/unit-text.ts';
import type { Clock } from '../ports/clock.ts';
import type { LimitsRefused, StepsRefused } from './change-product.ts';
import { catalogueEntry } from './catalogue-audit.ts';
import type { People } from '../ports/people.ts';
import type { CodeTaken, ProductRow, Products } from '../ports/products.ts';
import type { SharedGoodsStore } from '../ports/shared-goods.ts';
import type { Stock, Stocked, UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** Without a code, one is made of the name. */
export type NewProduct = Omit<ProductRow, 'code'> & { readonly code: VariantCode | null };

export type CreateProduct = {
  readonly by: BuyerId;
  readonly product: NewProduct;
  readonly units: readonly string[];
  /** Idempotency key: the same product asked for with the same key is the one that is there. Null where nothing names the request. */
  readonly once: string | null;
};

export type ProductCreated = Stocked & { readonly code: VariantCode; readonly repeated: number };

type Deps = {
  readonly products: Pick<Products, 'taken' | 'create'>;
  readonly people: Pick<People, 'levels'>;
  readonly stock: Pick<Stock, 'add'>;
  readonly sharedGoods: Pick<SharedGoodsStore, 'write'>;
  readonly clock: Clock;
};

const chooseCode = (
  { products }: Deps,
  { code, name }: NewProduct,
): TE.TaskEither<StoreFailure, VariantCode> => {
  const wanted = code === null ? codesOfName(name) : ([code] as const);
  return pipe(
    products.taken(wanted),
    TE.map((taken) => firstFree(wanted, taken)),
  );
};

type No = LimitsRefused | CodeTaken | UnknownProduct | UnknownLevel | StepsRefused | StoreFailure;

const checkLevel = (
  known: readonly Level[],
  price: Rupiah,
  { level, steps }: LevelSteps,
): E.Either<No, unknown> =>
  known.includes(level)
    ? pipe(
        checkLevelSteps({ price, steps: [] }, steps),
        E.mapLeft((why): No => ({ tag: 'StepsRefused', why })),
      )
    : E.left({ tag: 'UnknownLevel', level, known });

/** Refused while nothing is kept yet, where a level is unknown, or would not be cheaper. */
const checkLevels = (deps: Deps, { price, levels = [] }: NewProduct): TE.TaskEither<No, unknown> =>
  levels.length === 0
    ? TE.right(null)
    : pipe(
        deps.people.levels(),
        TE.map(levelsWith),
        TE.flatMap((known) =>
          pipe(
            levels,
            E.traverseArray((own) => checkLevel(known, price, own)),
            TE.fromEither,
          ),
        ),
      );

const checkQuantities = ({
  least = noLimits.least,
  most = noLimits.most,
}: NewProduct): E.Either<No, unknown> =>
  pipe(
    checkLimits({ least, most }),
    E.mapLeft((why): No => ({ tag: 'LimitsRefused', why })),
  );

const noUnits: Stocked & { readonly repeated: number } = {
  added: 0,
  alreadyInStock: 0,
  alreadySold: 0,
  repeated: 0,
};

/** What is the same to everybody is one text, as it was given. */
const writeFirst = (
  { sharedGoods }: Deps,
  code: VariantCode,
  [content = '']: readonly string[],
): TE.TaskEither<No, typeof noUnits> =>
  hasInk(content)
    ? pipe(
        sharedGoods.write(code, asDelivered(content), [], []),
        TE.map(() => noUnits),
      )
    : TE.right(noUnits);

/* As they will go out. */
const deliverable = (given: readonly string[]): readonly string[] => given.filter(hasInk).map(asDelivered);

/* Each once. */
const unitsOf = (given: readonly string[]): readonly string[] => [
  ...new Map(deliverable(given).map((unit) => [identityOf(unit), unit])).values(),
];

const stockFirst = (
  { stock }: Deps,
  code: VariantCode,
  given: readonly string[],
): TE.TaskEither<No, typeof noUnits> => {
  const units = unitsOf(given);
  return pipe(
    stock.add(code, units, noFacts, []),
    TE.map((stocked) => ({ ...stocked, repeated: deliverable(given).length - units.length })),
  );
};

const goodsFirst = (
  deps: Deps,
  { kind = 'unit' }: NewProduct,
  code: VariantCode,
  units: readonly string[],
): TE.TaskEither<No, typeof noUnits> => {
  switch (kind) {
    case 'unit':
      return stockFirst(deps, code, units);
    case 'shared':
      return writeFirst(deps, code, units);
    case 'manual':
      return TE.right(noUnits);
  }
};

/**
 * Adds a product with its first units, or with what everybody reads, hidden: nobody buys before the owner has seen it.
 * Where it ends between the two, a hidden product without goods is left, until the same request comes again.
 */
export const createProduct =
  (deps: Deps) =>
  ({ by, product, units, once }: CreateProduct): TE.TaskEither<No, ProductCreated> =>
    pipe(
      TE.Do,
      TE.tap((): TE.TaskEither<No, unknown> => TE.fromEither(checkQuantities(product))),
      TE.tap(() => checkLevels(deps, product)),
      TE.bind('free', (): TE.TaskEither<No, VariantCode> => chooseCode(deps, product)),
      TE.bind('code', ({ free: code }): TE.TaskEither<No, VariantCode> => {
        const { name, price, kind = 'unit' } = product;
        const first = kind === 'unit' ? unitsOf(units).length : 0;
        const after = { name, price, kind, ...(first === 0 ? {} : { units: first }) };
        const entry = catalogueEntry(by, 'product.create', code, { after }, deps.clock.now());
        const key = once === null ? null : `create:${once}:${name}`;
        return deps.products.create({ ...product, code }, [entry], key);
      }),
      TE.bind('stocked', ({ code }) => goodsFirst(deps, product, code, units)),
      TE.map(({ code, stocked }) => ({ ...stocked, code })),
    );
