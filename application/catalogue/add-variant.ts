import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { codesOfName, firstFree } from '../../domain/catalogue/code-of-name.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { Clock } from '../ports/clock.ts';
import type { CodeTaken, LabelTaken, Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import { catalogueEntry } from './catalogue-audit.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type AddVariant = {
  readonly by: BuyerId;
  readonly beside: VariantCode;
  readonly label: string;
  readonly price: Rupiah;
};

type Deps = { readonly products: Pick<Products, 'taken' | 'addVariant'>; readonly clock: Clock };

/** Sells a product in one more variant, whose code is made of that of another one and the label. */
export const addVariant =
  ({ products, clock }: Deps) =>
  ({
    by,
    beside,
    label,
    price,
  }: AddVariant): TE.TaskEither<CodeTaken | LabelTaken | UnknownProduct | StoreFailure, VariantCode> => {
    const wanted = codesOfName(`${beside} ${label}`);
    return pipe(
      products.taken(wanted),
      TE.map((taken) => firstFree(wanted, taken)),
      TE.tap((code): TE.TaskEither<CodeTaken | LabelTaken | UnknownProduct | StoreFailure, void> =>
        products.addVariant(beside, { code, label, price }, [
          catalogueEntry(by, 'variant.add', code, { after: { beside, label, price } }, clock.now()),
        ]),
      ),
    );
  };
