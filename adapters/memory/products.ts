import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { ProductRow, Products } from '../../application/ports/products.ts';
import { bug } from '../../domain/bug.ts';
import {
  categoryId,
  type Category,
  type Product,
  type ProductCode,
  type ShelfItem,
} from '../../domain/product.ts';
import { isFree } from '../../domain/unit.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import { put, type State } from './state.ts';

const shelfItem = (state: State, product: Product): ShelfItem => {
  const units = state.units.get(product.code) ?? [];
  return {
    product,
    stock: units.filter(isFree).length,
    sold: units.filter(({ tag }) => tag === 'HandedOver').length,
  };
};

const itemOf = (state: State, code: ProductCode): ShelfItem | undefined => {
  const product = state.products.get(code);
  return product === undefined ? undefined : shelfItem(state, product);
};

const withCategory = (state: State, name: string): State =>
  state.categories.some((category) => category.name === name)
    ? state
    : { ...state, categories: [...state.categories, { id: categoryId(state.categories.length + 1), name }] };

const categoryNamed = (state: State, name: string): Category =>
  state.categories.find((category) => category.name === name) ?? bug(`no category is called ${name}`);

const importRow = (before: State, { category, ...facts }: ProductRow): State => {
  const state = withCategory(before, category);
  const product: Product = { ...facts, category: categoryNamed(state, category) };
  return { ...state, products: put(state.products, product.code, product) };
};

const inUse = (state: State): readonly Category[] => {
  const used = new Set([...state.products.values()].map(({ category }) => category.id));
  return state.categories.filter(({ id }) => used.has(id));
};

export const memoryProducts = ({ ask, change }: Memory): Products => ({
  categories: () => ask(inUse),
  page: (category, request) =>
    ask((state) => {
      const chosen = [...state.products.values()].filter(
        (product) => category === null || product.category.id === category,
      );
      const { items, total } = pageOf(chosen, request);
      return { items: items.map((product) => shelfItem(state, product)), total };
    }),
  find: (code) => ask((state) => O.fromNullable(itemOf(state, code))),
  findAll: (codes) => ask((state) => [...new Set(codes)].flatMap((code) => itemOf(state, code) ?? [])),
  import: (rows) =>
    change((state) => {
      const updated = rows.filter(({ code }) => state.products.has(code)).length;
      return E.right([{ added: rows.length - updated, updated }, rows.reduce(importRow, state)]);
    }),
});
