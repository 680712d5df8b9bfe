import * as E from 'fp-ts/lib/Either.js';
import type { Stock, Stocked } from '../../application/ports/stock.ts';
import type { ProductCode } from '../../domain/product.ts';
import { identityOf, unitId, type FreeUnit, type UnitOfStock } from '../../domain/unit.ts';
import type { Changed, Memory } from './memory.ts';
import { put, type State } from './state.ts';

const count = (given: readonly string[], tags: ReadonlyMap<string, UnitOfStock['tag']>): Stocked => {
  const known = given.flatMap((content) => tags.get(identityOf(content)) ?? []);
  const alreadySold = known.filter((tag) => tag === 'HandedOver').length;
  return { added: given.length - known.length, alreadyInStock: known.length - alreadySold, alreadySold };
};

const addUnits = (state: State, product: ProductCode, given: readonly string[]): Changed<Stocked> => {
  const units = state.units.get(product) ?? [];
  const tags = new Map(units.map(({ content, tag }) => [identityOf(content), tag]));
  const fresh = given
    .filter((content) => !tags.has(identityOf(content)))
    .map((content, index): FreeUnit => ({
      tag: 'Free',
      id: unitId(state.unitCount + index + 1),
      product,
      content,
    }));
  const next: State = {
    ...state,
    units: put(state.units, product, [...units, ...fresh]),
    unitCount: state.unitCount + fresh.length,
  };
  return [count(given, tags), next];
};

export const memoryStock = ({ change }: Memory): Stock => ({
  add: (product, units) =>
    change((state) =>
      state.variants.has(product)
        ? E.right(addUnits(state, product, units))
        : E.left({ tag: 'UnknownProduct', code: product }),
    ),
});
