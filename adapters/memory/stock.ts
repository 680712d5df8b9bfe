import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type {
  GivenUp,
  ImportGone,
  ImportWatch,
  Published,
  Stock,
  Stocked,
  StockImport,
  TakenBack,
  UnknownBatch,
  UnknownProduct,
} from '../../application/ports/stock.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { Instant } from '../../domain/instant.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import {
  noFacts,
  stockBatchId,
  stockImportId,
  type BatchFacts,
  type StockBatch,
  type StockBatchId,
  type StockImportId,
} from '../../domain/stock/stock-batch.ts';
import { identityOf } from '../../domain/stock/unit-text.ts';
import { isAvailable, unitId, type AvailableUnit, type UnitOfStock } from '../../domain/stock/unit.ts';
import { enqueue } from './follow-ups.ts';
import type { Changed, Memory } from './memory.ts';
import { drop, put, type KeptBatch, type State } from './state.ts';

const count = (given: readonly string[], tags: ReadonlyMap<string, UnitOfStock['tag']>): Stocked => {
  const known = given.flatMap((content) => tags.get(identityOf(content)) ?? []);
  const alreadySold = known.filter((tag) => tag === 'Sold' || tag === 'Burned').length;
  return { added: given.length - known.length, alreadyInStock: known.length - alreadySold, alreadySold };
};

const nextBatch = (state: State): StockBatchId => stockBatchId(state.batches.size + 1);

const withBatch = (
  state: State,
  product: VariantCode,
  fresh: readonly AvailableUnit[],
  facts: BatchFacts,
  importedAt: Instant,
): State['batches'] => {
  if (fresh.length === 0) return state.batches;
  const id = nextBatch(state);
  const units = new Set(fresh.map((unit) => unit.id));
  return put(state.batches, id, { ...facts, id, product, importedAt, units, takenBack: null });
};

const addUnits = (
  state: State,
  product: VariantCode,
  given: readonly string[],
  facts: BatchFacts,
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
    batches: withBatch(state, product, fresh, facts, now),
  };
  return [count(given, tags), next];
};

const unitsOf = (state: State, batch: KeptBatch): readonly UnitOfStock[] =>
  (state.units.get(batch.product) ?? []).filter(({ id }) => batch.units.has(id));

export const asBatch = (state: State, kept: KeptBatch): StockBatch => {
  const { id, product, importedAt, name, supplier, cost, takenBack } = kept;
  const units = unitsOf(state, kept);
  const tagged = (tag: UnitOfStock['tag']): number => units.filter((unit) => unit.tag === tag).length;
  return {
    id,
    product,
    importedAt,
    name,
    supplier,
    cost,
    available: tagged('Available'),
    reserved: tagged('Reserved'),
    sold: tagged('Sold') + tagged('Burned'),
    takenBack: takenBack ?? 0,
  };
};

const lastBatch = (state: State, product: VariantCode): O.Option<StockBatch> => {
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

const withdraw = (state: State, product: VariantCode, most: number): Changed<number> => {
  const units = state.units.get(product) ?? [];
  const gone = new Set(
    units
      .filter(isAvailable)
      .toReversed()
      .slice(0, most)
      .map(({ id }) => id),
  );
  const takenBackOf = (kept: KeptBatch): number => [...kept.units].filter((id) => gone.has(id)).length;
  const batches = [...state.batches].map(([id, kept]) => {
    const count = takenBackOf(kept);
    return [
      id,
      { ...kept, takenBack: count === 0 ? kept.takenBack : (kept.takenBack ?? 0) + count },
    ] as const;
  });
  return [
    gone.size,
    {
      ...state,
      units: put(
        state.units,
        product,
        units.filter(({ id }) => !gone.has(id)),
      ),
      batches: new Map(batches),
    },
  ];
};

const unknown = (code: VariantCode): UnknownProduct => ({ tag: 'UnknownProduct', code });
const unknownBatch: UnknownBatch = { tag: 'UnknownBatch' };
const gone: ImportGone = { tag: 'ImportGone' };

/** The given units that the product neither has nor had. */
const unknownOf = (state: State, product: VariantCode, given: readonly string[]): readonly string[] => {
  const had = new Set((state.units.get(product) ?? []).map(({ content }) => identityOf(content)));
  return given.filter((content) => !had.has(identityOf(content)));
};

const distinct = (units: readonly string[]): readonly string[] =>
  [...new Map(units.toReversed().map((unit) => [identityOf(unit), unit])).values()].toReversed();

const gather = (state: State, product: VariantCode, given: readonly string[]): Changed<StockImport> => {
  const units = unknownOf(state, product, given);
  const tags = new Map(
    (state.units.get(product) ?? []).map(({ content, tag }) => [identityOf(content), tag]),
  );
  const { alreadyInStock, alreadySold } = count(given, tags);
  const fresh = distinct(units);
  const id = stockImportId(state.importCount + 1);
  return [
    { id, product, fresh: fresh.length, repeated: units.length - fresh.length, alreadyInStock, alreadySold },
    {
      ...state,
      importCount: state.importCount + 1,
      imports: put(state.imports, id, { product, units: fresh, published: null }),
    },
  ];
};

/** Handed over as it would be to a database, so that whoever waits may give up on the way. */
const chunk = 1_000;

const taken = (units: Iterable<string>, watch: ImportWatch): readonly string[] | null => {
  const all: string[] = [];
  for (const unit of units) {
    if (all.length % chunk === 0 && watch.isGivenUp()) return null;
    all.push(unit);
    if (all.length % chunk === 0) watch.gathered(all.length);
  }
  watch.gathered(all.length);
  return watch.isGivenUp() ? null : all;
};

/** Where nothing was added there is nothing to follow. */
const withFollowUps = (
  [counts, state]: Changed<Stocked>,
  followUps: readonly FollowUp[],
  now: Instant,
): Changed<Stocked> => [counts, counts.added === 0 ? state : enqueue(state, followUps, now)];

const publish = (
  state: State,
  id: StockImportId,
  facts: BatchFacts,
  followUps: readonly FollowUp[],
  now: Instant,
): E.Either<ImportGone, Changed<Published>> => {
  const kept = state.imports.get(id);
  if (kept === undefined) return E.left(gone);
  const { product, published } = kept;
  if (published !== null) return E.right([{ product, ...published }, state]);
  const batch = nextBatch(state);
  const [{ added }, stocked] = addUnits(state, product, kept.units, facts, now);
  const next = enqueue(stocked, followUps, now);
  const done = { batch, added };
  return E.right([
    { product, ...done },
    { ...next, imports: put(next.imports, id, { product, units: [], published: done }) },
  ]);
};

const describe = (
  state: State,
  id: StockBatchId,
  facts: BatchFacts,
): E.Either<UnknownBatch, Changed<StockBatch>> => {
  const kept = state.batches.get(id);
  if (kept === undefined) return E.left(unknownBatch);
  const next = { ...state, batches: put(state.batches, id, { ...kept, ...facts }) };
  return E.right([asBatch(next, { ...kept, ...facts }), next]);
};

const withAudit = (state: State, audit: readonly AuditEntry[]): State => ({
  ...state,
  audit: [...state.audit, ...audit],
});

/** Whether it is sold by the unit. */
const isOfUnits = (state: State, product: VariantCode): boolean =>
  state.variants.get(product)?.variant.kind === 'unit';

export const memoryStock = ({ ask, change }: Memory, now: () => Instant): Stock => ({
  add: (product, units, facts = noFacts, followUps = []) =>
    change((state) =>
      isOfUnits(state, product)
        ? E.right(withFollowUps(addUnits(state, product, units, facts, now()), followUps, now()))
        : E.left(unknown(product)),
    ),
  gather: (product, units, watch) =>
    change<UnknownProduct | GivenUp, StockImport>((state) => {
      if (!isOfUnits(state, product)) return E.left(unknown(product));
      const all = taken(units, watch);
      return all === null ? E.left({ tag: 'GivenUp' }) : E.right(gather(state, product, all));
    }),
  publish: (id, facts, followUps, audit) =>
    change((state) =>
      pipe(
        publish(state, id, facts, followUps, now()),
        E.map(([done, next]): Changed<Published> => [done, next === state ? state : withAudit(next, audit)]),
      ),
    ),
  discard: (id) =>
    change((state) =>
      E.right([
        undefined,
        state.imports.get(id)?.published === null ? { ...state, imports: drop(state.imports, id) } : state,
      ]),
    ),
  describe: (batch, facts, audit) =>
    change((state) =>
      pipe(
        describe(state, batch, facts),
        E.map(([described, next]): Changed<StockBatch> => [described, withAudit(next, audit)]),
      ),
    ),
  lastBatch: (product) => async () =>
    E.flatten(
      await ask((state): E.Either<UnknownProduct, O.Option<StockBatch>> =>
        state.variants.has(product) ? E.right(lastBatch(state, product)) : E.left(unknown(product)),
      )(),
    ),
  withdraw: (product, most, audit) =>
    change((state) => {
      const [count, next] = withdraw(state, product, most);
      return E.right([count, count > 0 ? withAudit(next, audit) : next]);
    }),
  takeBack: (batch, audit) =>
    change((state) => {
      const [done, next] = takeBack(state, batch);
      return E.right([done, done.removed > 0 ? withAudit(next, audit) : next]);
    }),
});
