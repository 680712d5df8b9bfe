import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { ProductRow, Products } from '../../application/ports/products.ts';
import { bug } from '../../domain/bug.ts';
import {
  categoryId,
  productId,
  type Category,
  type Product,
  type ProductCode,
  type CatalogueItem,
  type Variant,
} from '../../domain/catalogue/product.ts';
import { isAvailable } from '../../domain/stock/unit.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import { put, type KeptVariant, type State } from './state.ts';

const catalogueItem = (state: State, { product, variant }: KeptVariant): CatalogueItem => {
  const units = state.units.get(variant.code) ?? [];
  return {
    product,
    variant,
    availability: { tag: 'Stocked', count: units.filter(isAvailable).length },
    sold: units.filter(({ tag }) => tag === 'Sold').length,
  };
};

const itemOf = (state: State, code: ProductCode): CatalogueItem | undefined => {
  const kept = state.variants.get(code);
  return kept === undefined ? undefined : catalogueItem(state, kept);
};

const withCategory = (state: State, name: string): State =>
  state.categories.some((category) => category.name === name)
    ? state
    : { ...state, categories: [...state.categories, { id: categoryId(state.categories.length + 1), name }] };

const categoryNamed = (state: State, name: string): Category =>
  state.categories.find((category) => category.name === name) ?? bug(`no category is called ${name}`);

/** A row's code is its variant's; a new one is the only variant of a new product. */
const importRow = (before: State, { category, code, price, ...facts }: ProductRow): State => {
  const state = withCategory(before, category);
  const product: Product = { ...facts, id: productId(code), category: categoryNamed(state, category) };
  const variant: Variant = { code, label: null, price, kind: 'unit' };
  return { ...state, variants: put(state.variants, code, { product, variant }) };
};

const inUse = (state: State): readonly Category[] => {
  const used = new Set([...state.variants.values()].map(({ product }) => product.category.id));
  return state.categories.filter(({ id }) => used.has(id));
};

export const memoryProducts = ({ ask, change }: Memory): Products => ({
  categories: () => ask(inUse),
  page: (category, request) =>
    ask((state) => {
      const chosen = [...state.variants.values()].filter(
        ({ product }) => category === null || product.category.id === category,
      );
      const { items, total } = pageOf(chosen, request);
      return { items: items.map((kept) => catalogueItem(state, kept)), total };
    }),
  find: (code) => ask((state) => O.fromNullable(itemOf(state, code))),
  findAll: (codes) => ask((state) => [...new Set(codes)].flatMap((code) => itemOf(state, code) ?? [])),
  import: (rows) =>
    change((state) => {
      const updated = rows.filter(({ code }) => state.variants.has(code)).length;
      return E.right([{ added: rows.length - updated, updated }, rows.reduce(importRow, state)]);
    }),
});
