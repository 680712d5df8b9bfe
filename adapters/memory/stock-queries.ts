import * as O from 'fp-ts/lib/Option.js';
import type { StockLevel, StockQueries } from '../../application/ports/stock-queries.ts';
import { nameOf, type VariantCode } from '../../domain/catalogue/product.ts';
import { isAvailable, type UnitOfStock } from '../../domain/stock/unit.ts';
import { arranged } from './arranged.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import type { StoredVariant, State } from './state.ts';
import { asBatch } from './stock.ts';

const levelOf = (state: State, stored: StoredVariant): StockLevel => {
  const { code } = stored.variant;
  const units = state.units.get(code) ?? [];
  const tagged = (tag: UnitOfStock['tag']): number => units.filter((unit) => unit.tag === tag).length;
  return {
    code,
    name: nameOf(stored),
    isHidden: stored.isHidden === true,
    available: tagged('Available'),
    reserved: tagged('Reserved'),
    sold: tagged('Sold'),
    threshold: state.alerts.get(code)?.threshold ?? null,
  };
};

const ofUnits = (state: State): readonly StoredVariant[] =>
  arranged(state).filter(({ variant }) => variant.kind === 'unit');

const level = (state: State, code: VariantCode): O.Option<StockLevel> => {
  const stored = ofUnits(state).find(({ variant }) => variant.code === code);
  return stored === undefined ? O.none : O.some(levelOf(state, stored));
};

export const memoryStockQueries = ({ ask }: Memory): StockQueries => ({
  levels: (request) =>
    ask((state) => {
      const { items, total } = pageOf(ofUnits(state), request);
      return { items: items.map((stored) => levelOf(state, stored)), total };
    }),
  level: (code) => ask((state) => level(state, code)),
  batches: (code, request) =>
    ask((state) => {
      const all = [...state.batches.values()].filter(({ product }) => product === code).toReversed();
      const { items, total } = pageOf(all, request);
      return { items: items.map((stored) => asBatch(state, stored)), total };
    }),
  units: (code, before, limit) =>
    ask((state) =>
      (state.units.get(code) ?? [])
        .filter((unit) => isAvailable(unit) && (before === null || unit.id < before))
        .toReversed()
        .slice(0, limit)
        .map(({ id, content }) => ({ place: id, content })),
    ),
  batch: (id) =>
    ask((state) => {
      const stored = state.batches.get(id);
      return stored === undefined ? O.none : O.some(asBatch(state, stored));
    }),
});
