import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type {
  FileOutcome,
  FilesImport,
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
import { isFile, type GoodsContent, type NewGoodsFile } from '../../domain/stock/goods-file.ts';
import { isAvailable, unitId, type AvailableUnit, type UnitOfStock } from '../../domain/stock/unit.ts';
import { enqueue } from './follow-ups.ts';
import { digestOf, identityIn, identityOfFile, keepFile, withoutFilesOf } from './goods-files.ts';
import { withAnswer } from './idempotency.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, drop, put, type StoredBatch, type StoredImport, type State } from './state.ts';

/** What became of the units that the product has or had, by what makes them the ones they are. */
const tagsOf = (state: State, product: VariantCode): ReadonlyMap<string, UnitOfStock['tag']> => {
  const identity = identityIn(state);
  return new Map((state.units.get(product) ?? []).map(({ content, tag }) => [identity(content), tag]));
};

const count = (
  state: State,
  given: readonly GoodsContent[],
  tags: ReadonlyMap<string, UnitOfStock['tag']>,
): Stocked => {
  const identity = identityIn(state);
  const known = given.flatMap((content) => tags.get(identity(content)) ?? []);
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
  given: readonly GoodsContent[],
  facts: BatchFacts,
  now: Instant,
): Changed<Stocked> => {
  const units = state.units.get(product) ?? [];
  const tags = tagsOf(state, product);
  const identity = identityIn(state);
  const fresh = given
    .filter((content) => !tags.has(identity(content)))
    .map((content, index): AvailableUnit => ({
      tag: 'Available',
      id: unitId(state.unitCount + index + 1),
      product,
      content,
    }));
  const next: State = stateWith(state, {
    units: put(state.units, product, [...units, ...fresh]),
    unitCount: state.unitCount + fresh.length,
    batches: withBatch(state, product, fresh, facts, now),
  });
  const double = given.filter((content) => tags.has(identity(content)));
  return [count(state, given, tags), withoutFilesOf(next, double)];
};

const unitsOf = (state: State, batch: StoredBatch): readonly UnitOfStock[] =>
  (state.units.get(batch.product) ?? []).filter(({ id }) => batch.units.has(id));

export const asBatch = (state: State, stored: StoredBatch): StockBatch => {
  const { id, product, importedAt, name, supplier, cost, takenBack } = stored;
  const units = unitsOf(state, stored);
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
    (stored) =>
      stored.product === product && (stored.takenBack === null || unitsOf(state, stored).some(isAvailable)),
  );
  return found === undefined ? O.none : O.some(asBatch(state, found));
};

const withoutUnits = (state: State, product: VariantCode, isGone: (unit: UnitOfStock) => boolean): State => {
  const units = state.units.get(product) ?? [];
  const gone = units.filter(isGone).map(({ content }) => content);
  const left = units.filter((unit) => !isGone(unit));
  return withoutFilesOf(stateWith(state, { units: put(state.units, product, left) }), gone);
};

const takeBack = (state: State, id: StockBatchId): Changed<TakenBack> => {
  const stored = state.batches.get(id);
  if (stored === undefined) return [{ removed: 0, reserved: 0, sold: 0 }, state];
  const { product, available, reserved, sold, takenBack } = asBatch(state, stored);
  const next: State = stateWith(
    withoutUnits(state, product, (unit) => isAvailable(unit) && stored.units.has(unit.id)),
    {
      batches: put(state.batches, id, { ...stored, takenBack: takenBack + available }),
    },
  );
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
  const takenBackOf = (stored: StoredBatch): number => [...stored.units].filter((id) => gone.has(id)).length;
  const batches = [...state.batches].map(([id, stored]) => {
    const count = takenBackOf(stored);
    return [
      id,
      { ...stored, takenBack: count === 0 ? stored.takenBack : (stored.takenBack ?? 0) + count },
    ] as const;
  });
  return [
    gone.size,
    stateWith(
      withoutUnits(state, product, ({ id }) => gone.has(id)),
      {
        batches: new Map(batches),
      },
    ),
  ];
};

const unknown = (code: VariantCode): UnknownProduct => ({ tag: 'UnknownProduct', code });
const unknownBatch: UnknownBatch = { tag: 'UnknownBatch' };
const gone: ImportGone = { tag: 'ImportGone' };

/** The given units that the product neither has nor had. */
const unknownOf = (state: State, product: VariantCode, given: readonly string[]): readonly string[] => {
  const had = tagsOf(state, product);
  const identity = identityIn(state);
  return given.filter((content) => !had.has(identity(content)));
};

const distinct = (state: State, units: readonly string[]): readonly string[] => {
  const identity = identityIn(state);
  return [...new Map(units.toReversed().map((unit) => [identity(unit), unit])).values()].toReversed();
};

const nothingLeftOut: StoredImport['leftOut'] = { repeated: 0, alreadyInStock: 0, alreadySold: 0 };

const withImport = (state: State, stored: StoredImport): Changed<StockImportId> => {
  const id = stockImportId(state.importCount + 1);
  return [id, stateWith(state, { importCount: id, imports: put(state.imports, id, stored) })];
};

const gather = (state: State, product: VariantCode, given: readonly string[]): Changed<StockImport> => {
  const units = unknownOf(state, product, given);
  const { alreadyInStock, alreadySold } = count(state, given, tagsOf(state, product));
  const fresh = distinct(state, units);
  const [id, next] = withImport(state, { product, units: fresh, leftOut: nothingLeftOut, published: null });
  return [
    { id, product, fresh: fresh.length, repeated: units.length - fresh.length, alreadyInStock, alreadySold },
    next,
  ];
};

const filesImport = (id: StockImportId, stored: StoredImport, last: FileOutcome): FilesImport => ({
  id,
  product: stored.product,
  fresh: stored.units.length,
  ...stored.leftOut,
  bytes: stored.units.reduce((sum, unit) => sum + (isFile(unit) ? unit.size : 0), 0),
  last,
});

const outcomeOf = (state: State, { product, units }: StoredImport, identity: string): FileOutcome => {
  const tag = tagsOf(state, product).get(identity);
  if (tag !== undefined) return tag === 'Sold' || tag === 'Burned' ? 'Sold' : 'InStock';
  return units.map(identityIn(state)).includes(identity) ? 'Repeated' : 'Fresh';
};

const leftOutWith = ({ leftOut }: StoredImport, outcome: FileOutcome): StoredImport['leftOut'] => ({
  repeated: leftOut.repeated + (outcome === 'Repeated' ? 1 : 0),
  alreadyInStock: leftOut.alreadyInStock + (outcome === 'InStock' ? 1 : 0),
  alreadySold: leftOut.alreadySold + (outcome === 'Sold' ? 1 : 0),
});

const gatherFile = (
  state: State,
  id: StockImportId,
  given: NewGoodsFile,
): E.Either<ImportGone, Changed<FilesImport>> => {
  const stored = state.imports.get(id);
  if (stored === undefined || stored.published !== null) return E.left(gone);
  const last = outcomeOf(state, stored, identityOfFile(digestOf(given.bytes)));
  const leftOut = leftOutWith(stored, last);
  const [file, next] = keepFile(state, given);
  const [units, base] = last === 'Fresh' ? [[...stored.units, file], next] : [stored.units, state];
  const now = { ...stored, units, leftOut };
  return E.right([filesImport(id, now, last), stateWith(base, { imports: put(base.imports, id, now) })]);
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
  const stored = state.imports.get(id);
  if (stored === undefined) return E.left(gone);
  const { product, published } = stored;
  if (published !== null) return E.right([{ product, ...published }, state]);
  const batch = nextBatch(state);
  const [{ added }, stocked] = addUnits(state, product, stored.units, facts, now);
  const next = enqueue(stocked, followUps, now);
  const done = { batch, added };
  return E.right([
    { product, ...done },
    stateWith(next, { imports: put(next.imports, id, { ...stored, units: [], published: done }) }),
  ]);
};

const describe = (
  state: State,
  id: StockBatchId,
  facts: BatchFacts,
): E.Either<UnknownBatch, Changed<StockBatch>> => {
  const stored = state.batches.get(id);
  if (stored === undefined) return E.left(unknownBatch);
  const next = stateWith(state, { batches: put(state.batches, id, { ...stored, ...facts }) });
  return E.right([asBatch(next, { ...stored, ...facts }), next]);
};

const withAudit = (state: State, audit: readonly AuditEntry[]): State =>
  stateWith(state, {
    audit: [...state.audit, ...audit],
  });

const discarded = (state: State, id: StockImportId): State => {
  const stored = state.imports.get(id);
  return stored?.published === null
    ? withoutFilesOf(stateWith(state, { imports: drop(state.imports, id) }), stored.units)
    : state;
};

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
  openImport: (product) =>
    change<UnknownProduct, StockImportId>((state) =>
      isOfUnits(state, product)
        ? E.right(withImport(state, { product, units: [], leftOut: nothingLeftOut, published: null }))
        : E.left(unknown(product)),
    ),
  gatherFile: (id, file) => change((state) => gatherFile(state, id, file)),
  publish: (id, facts, followUps, audit) =>
    change((state) =>
      pipe(
        publish(state, id, facts, followUps, now()),
        E.map(([done, next]): Changed<Published> => [done, next === state ? state : withAudit(next, audit)]),
      ),
    ),
  discard: (id) => change((state) => E.right([undefined, discarded(state, id)])),
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
  withdraw: (product, most, audit, once) =>
    change((state) => {
      const before = once === null ? undefined : state.idempotencyKeys.get(once);
      if (before !== undefined) return E.right([before, state]);
      const [count, removed] = withdraw(state, product, most);
      const next = once === null ? removed : withAnswer(removed, once, count);
      return E.right([count, count > 0 ? withAudit(next, audit) : next]);
    }),
  takeBack: (batch, audit) =>
    change((state) => {
      const [done, next] = takeBack(state, batch);
      return E.right([done, done.removed > 0 ? withAudit(next, audit) : next]);
    }),
});
