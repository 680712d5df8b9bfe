import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Stock, Stocked, TakenBack, UnknownProduct } from '../../application/ports/stock.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ProductCode } from '../../domain/product.ts';
import { stockBatchId, type StockBatch, type StockBatchId } from '../../domain/stock-batch.ts';
import { identityOf } from '../../domain/unit-text.ts';
import { isAvailable, unitId, type AvailableUnit, type UnitOfStock } from '../../domain/unit.ts';
import type { Changed, Memory } from './memory.ts';
import { put, type KeptBatch, type State } from './state.ts';

const count = (given: readonly string[], tags: ReadonlyMap<string, UnitOfStock['tag']>): Stocked => {
  const known = given.flatMap((content) => tags.get(identityOf(content)) ?? []);
  const alreadySold = known.filter((tag) => tag === 'Sold').length;
  return { added: given.length - known.length, alreadyInStock: known.length - alreadySold, alreadySold };
};

const withBatch = (
  state: State,
  product: ProductCode,
  fresh: readonly AvailableUnit[],
  importedAt: Instant,
): State['batches'] => {
  if (fresh.length === 0) return state.batches;
  const id = stockBatchId(state.batches.size + 1);
  const units = new Set(fresh.map((unit) => unit.id));
  return put(state.batches, id, { id, product, importedAt, units, takenBack: null });
};

const addUnits = (
  state: State,
  product: ProductCode,
  given: readonly string[],
  now: Instant,
): Changed<Stocked> => {
  const units = state.units.get(product) ?? [];
  const tags = new Map(units.map(({ content, tag }) => [identityOf(content), tag]));
  const fresh = given
    .filter((content) => !tags.has(identityOf(content)))
    .map((content, index): AvailableUnit => ({
      tag: 'Available',
      id: unitId(state.unitCount + index + 1),
      product,
      content,
    }));
  const next: State = {
    ...state,
    units: put(state.units, product, [...units, ...fresh]),
    unitCount: state.unitCount + fresh.length,
    batches: withBatch(state, product, fresh, now),
  };
  return [count(given, tags), next];
};

const unitsOf = (state: State, batch: KeptBatch): readonly UnitOfStock[] =>
  (state.units.get(batch.product) ?? []).filter(({ id }) => batch.units.has(id));

const asBatch = (state: State, kept: KeptBatch): StockBatch => {
  const { id, product, importedAt, takenBack } = kept;
  const units = unitsOf(state, kept);
  const tagged = (tag: UnitOfStock['tag']): number => units.filter((unit) => unit.tag === tag).length;
  return {
    id,
    product,
    importedAt,
    available: tagged('Available'),
    reserved: tagged('Reserved'),
    sold: tagged('Sold'),
    takenBack: takenBack ?? 0,
  };
};

const lastBatch = (state: State, product: ProductCode): O.Option<StockBatch> => {
  const found = [...state.batches.values()].findLast(
    (kept) => kept.product === product && (kept.takenBack === null || unitsOf(state, kept).some(isAvailable)),
  );
  return found === undefined ? O.none : O.some(asBatch(state, found));
};

const takeBack = (state: State, id: StockBatchId): Changed<TakenBack> => {
  const kept = state.batches.get(id);
  if (kept === undefined) return [{ removed: 0, reserved: 0, sold: 0 }, state];
  const { product, available, reserved, sold, takenBack } = asBatch(state, kept);
  const left = (state.units.get(product) ?? []).filter(
    (unit) => !(isAvailable(unit) && kept.units.has(unit.id)),
  );
  const next: State = {
    ...state,
    units: put(state.units, product, left),
    batches: put(state.batches, id, { ...kept, takenBack: takenBack + available }),
  };
  return [{ removed: available, reserved, sold }, next];
};

const unknown = (code: ProductCode): UnknownProduct => ({ tag: 'UnknownProduct', code });

export const memoryStock = ({ ask, change }: Memory, now: () => Instant): Stock => ({
  add: (product, units) =>
    change((state) =>
      state.variants.has(product)
        ? E.right(addUnits(state, product, units, now()))
        : E.left(unknown(product)),
    ),
  lastBatch: (product) => async () =>
    E.flatten(
      await ask((state): E.Either<UnknownProduct, O.Option<StockBatch>> =>
        state.variants.has(product) ? E.right(lastBatch(state, product)) : E.left(unknown(product)),
      )(),
    ),
  takeBack: (batch) => change((state) => E.right(takeBack(state, batch))),
});
