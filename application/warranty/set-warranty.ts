import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { WarrantyTerms } from '../../domain/warranty/warranty.ts';
import type { Clock } from '../ports/clock.ts';
import type { Warranties } from '../ports/warranties.ts';

type Deps = { readonly warranties: Pick<Warranties, 'termsOf' | 'setTerms'>; readonly clock: Clock };

export type SetWarranty = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  /** Null for none. */
  readonly terms: WarrantyTerms | null;
};

const factsOf = (terms: WarrantyTerms | null) => ({
  days: terms?.days ?? null,
  policy: terms?.policy ?? null,
});

/** Gives a variant its warranty for orders to come; those that were placed keep theirs. */
export const setWarranty =
  ({ warranties, clock }: Deps) =>
  ({ by, product, terms }: SetWarranty) =>
    pipe(
      warranties.termsOf(product),
      TE.flatMap((before) =>
        warranties.setTerms(product, terms, [
          {
            by,
            action: 'variant.warranty',
            subject: `variant:${product}`,
            before: factsOf(before),
            after: factsOf(terms),
            at: clock.now(),
          },
        ]),
      ),
    );
