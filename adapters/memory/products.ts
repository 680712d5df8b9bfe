import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { isNonEmpty } from 'fp-ts/lib/ReadonlyArray.js';
import type {
  ArrangedProduct,
  CatalogueEntry,
  CodeTaken,
  Imported,
  ImportRefusal,
  KindFixed,
  LabelTaken,
  ProductChange,
  ProductRow,
  Products,
  Removal,
  Way,
} from '../../application/ports/products.ts';
import type { UnknownProduct } from '../../application/ports/stock.ts';
import { bug } from '../../domain/bug.ts';
import {
  categoryId,
  productId,
  productName,
  type Category,
  type GoodsKind,
  type Product,
  type ProductId,
  type VariantCode,
  type CatalogueItem,
  type Variant,
} from '../../domain/catalogue/product.ts';
import { usualSpec } from '../../domain/manual/manual-task.ts';
import { checkLimits, noLimits, type Limited } from '../../domain/pricing/limits.ts';
import { arranged } from './arranged.ts';
import type { ListedProduct } from '../../domain/catalogue/listed-product.ts';
import { availabilityOf, soldOf } from './availability.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { favouriteIn } from './favourites.ts';
import type { GoodsContent } from '../../domain/stock/goods-file.ts';
import { withoutFilesOf } from './goods-files.ts';
import { withAnswer } from './idempotency.ts';
import type { Changed, Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import { ratingOf } from './ratings.ts';
import { stateWith, drop, put, type StoredVariant, type State } from './state.ts';

const warrantyOf = (state: State, code: VariantCode): Pick<CatalogueItem, 'warrantyDays'> => {
  const terms = state.warranties.get(code);
  return terms === undefined ? {} : { warrantyDays: terms.days };
};

const catalogueItem = (state: State, { product, variant }: StoredVariant): CatalogueItem => ({
  product,
  variant,
  availability: availabilityOf(state, variant),
  sold: soldOf(state, variant),
  ...ratingOf(state, product.id),
  ...warrantyOf(state, variant.code),
});

const listed = (state: State, all: readonly StoredVariant[], id: ProductId): readonly ListedProduct[] => {
  const items = all.filter(({ product }) => product.id === id).map((stored) => catalogueItem(state, stored));
  return isNonEmpty(items) ? [items] : [];
};

const isHidden = (stored: StoredVariant): boolean => stored.isHidden === true;

const itemOf = (state: State, code: VariantCode): CatalogueItem | undefined => {
  const stored = state.variants.get(code);
  return stored === undefined || isHidden(stored) ? undefined : catalogueItem(state, stored);
};

const withCategory = (state: State, name: string): State =>
  state.categories.some((category) => category.name === name)
    ? state
    : stateWith(state, {
        categories: [...state.categories, { id: categoryId(state.categories.length + 1), name }],
      });

const categoryNamed = (state: State, name: string): Category =>
  state.categories.find((category) => category.name === name) ?? bug(`no category is called ${name}`);

const limitsAfter = (
  before: Limited,
  { least, most }: { readonly least?: number | undefined; readonly most?: number | null | undefined },
): Limited => ({ least: least ?? before.least, most: most === undefined ? before.most : most });

/** What is named takes the place of what was, level by level; without steps it is gone. */
const levelsAfter = (known: Variant['levels'], given: Variant['levels']): Variant['levels'] =>
  [
    ...known.filter(({ level }) => !given.some((one) => one.level === level)),
    ...given.filter(({ steps }) => steps.length > 0),
  ].sort((a, b) => (a.level < b.level ? -1 : 1));

/** A new product stands behind all others. */
const withPlace = (state: State, id: ProductId): State =>
  state.productOrder.includes(id) ? state : stateWith(state, { productOrder: [...state.productOrder, id] });

/** How goods that are made by hand are made; others have nothing of the kind. */
const specsAfter = (
  { manualSpecs }: State,
  { code, kind }: Variant,
  { inputs, hours }: { readonly inputs: ProductRow['inputs']; readonly hours: ProductRow['hours'] },
): State['manualSpecs'] => {
  if (kind !== 'manual' || (inputs === undefined && hours === undefined)) return manualSpecs;
  const before = manualSpecs.get(code) ?? usualSpec;
  return put(manualSpecs, code, { inputs: inputs ?? before.inputs, hours: hours ?? before.hours });
};

/** A row's code is its variant's; a new one is the only variant of a new product. */
const importRow = (
  before: State,
  {
    category,
    code,
    price,
    steps,
    levels,
    warranty,
    kind,
    product: of,
    label,
    least,
    most,
    emoji,
    photo,
    name,
    description,
    terms,
    isHidden: hidden,
    inputs,
    hours,
  }: ProductRow,
): State => {
  const state = withCategory(before, category);
  const known = state.variants.get(code);
  const id = known?.product.id ?? of ?? productId(code);
  const one = [...state.variants.values()].find((stored) => stored.product.id === id);
  const former = one?.product;
  const hiddenAfter = hidden ?? (one !== undefined && isHidden(one));
  const product: Product = {
    id,
    category: categoryNamed(state, category),
    name,
    emoji: emoji === undefined ? (former?.emoji ?? null) : emoji,
    photo: photo === undefined ? (former?.photo ?? null) : photo,
    description,
    terms,
  };
  const variant: Variant = {
    code,
    label: label ?? known?.variant.label ?? null,
    price,
    steps: steps ?? known?.variant.steps ?? [],
    levels: levelsAfter(known?.variant.levels ?? [], levels ?? []),
    kind: kind ?? known?.variant.kind ?? 'unit',
    ...limitsAfter(known?.variant ?? noLimits, { least, most }),
  };
  const described = [...state.variants].map(
    ([key, stored]) =>
      [key, stored.product.id === id ? { ...stored, product, isHidden: hiddenAfter } : stored] as const,
  );
  const warranties =
    warranty === undefined
      ? state.warranties
      : warranty === null
        ? drop(state.warranties, code)
        : put(state.warranties, code, warranty);
  return withPlace(
    stateWith(state, {
      warranties,
      manualSpecs: specsAfter(state, variant, { inputs, hours }),
      variants: put(new Map(described), code, { product, variant, isHidden: hiddenAfter }),
    }),
    id,
  );
};

const entryOf = (state: State, stored: StoredVariant): CatalogueEntry => ({
  ...catalogueItem(state, stored),
  isHidden: isHidden(stored),
});

const unknown = (code: VariantCode): UnknownProduct => ({ tag: 'UnknownProduct', code });

/** A change of a product goes for all of its variants, one of the price for the one that is named. */
const changed = (before: State, code: VariantCode, change: ProductChange): State | null => {
  const target = before.variants.get(code);
  if (target === undefined) return null;
  const { category, price, steps, levels, label, kind, least, most, isHidden: hidden, ...facts } = change;
  const state = category === undefined ? before : withCategory(before, category);
  const product: Product = {
    ...target.product,
    ...facts,
    category: category === undefined ? target.product.category : categoryNamed(state, category),
  };
  const next = ([key, stored]: readonly [VariantCode, StoredVariant]) =>
    stored.product.id === product.id
      ? ([
          key,
          {
            product,
            variant:
              key === code
                ? {
                    ...stored.variant,
                    price: price ?? stored.variant.price,
                    steps: steps ?? stored.variant.steps,
                    levels: levelsAfter(stored.variant.levels, levels ?? []),
                    label: label ?? stored.variant.label,
                    kind: kind ?? stored.variant.kind,
                    ...limitsAfter(stored.variant, { least, most }),
                  }
                : stored.variant,
            isHidden: hidden ?? isHidden(stored),
          },
        ] as const)
      : ([key, stored] as const);
  return stateWith(state, { variants: new Map([...state.variants].map(next)) });
};

/** Whether another variant of its product is called so. */
const isLabelTaken = (state: State, code: VariantCode, label: string): boolean => {
  const id = state.variants.get(code)?.product.id;
  return [...state.variants.values()].some(
    ({ product, variant }) => product.id === id && variant.code !== code && variant.label === label,
  );
};

/** Labels that two variants of one product have, of the products of these codes. */
const labelsTwice = ({ variants }: State, codes: readonly VariantCode[]): readonly string[] => {
  const ids = new Set(codes.map((code) => variants.get(code)?.product.id));
  const labels = [...variants.values()]
    .filter(({ product }) => ids.has(product.id))
    .map(({ product, variant }) => ({ id: product.id, label: variant.label ?? '' }));
  return labels
    .filter((one, at) => labels.findIndex(({ id, label }) => id === one.id && label === one.label) < at)
    .map(({ label }) => label)
    .sort();
};

/** The first of these codes of which an order would take more at least than at most. */
const limitsOff = ({ variants }: State, codes: readonly VariantCode[]): VariantCode | undefined =>
  [...codes].sort().find((code) => {
    const limits = variants.get(code)?.variant;
    return limits !== undefined && E.isLeft(checkLimits(limits));
  });

const hasHistory = (state: State, code: VariantCode): boolean =>
  (state.units.get(code) ?? []).length > 0 ||
  [...state.orders.values()].some(({ value }) => value.lines.some(({ product }) => product === code));

/** Whether it stays of the kind it is. */
const isKindFixed = (state: State, code: VariantCode, kind: GoodsKind | undefined): boolean => {
  const known = state.variants.get(code)?.variant.kind;
  return (
    known !== undefined &&
    kind !== undefined &&
    known !== kind &&
    (hasHistory(state, code) || state.shared.has(code))
  );
};

/** A product whose last variant is gone has no place any more. */
const orderWithout = ({ variants, productOrder }: State, code: VariantCode): readonly ProductId[] => {
  const id = variants.get(code)?.product.id;
  const hasOthers = [...variants.values()].some(
    ({ product, variant }) => product.id === id && variant.code !== code,
  );
  return hasOthers ? productOrder : productOrder.filter((one) => one !== id);
};

/** What is held for a variant beside its units. */
const heldFor = ({ shared, imports }: State, code: VariantCode): readonly GoodsContent[] => [
  ...[shared.get(code)?.content ?? []].flat(),
  ...[...imports.values()].filter(({ product }) => product === code).flatMap(({ units }) => units),
];

const without = (state: State, code: VariantCode): State =>
  stateWith(withoutFilesOf(state, heldFor(state, code)), {
    productOrder: orderWithout(state, code),
    variants: drop(state.variants, code),
    variantsOfRequests: new Map([...state.variantsOfRequests].filter(([, made]) => made !== code)),
    shared: drop(state.shared, code),
    restocks: drop(state.restocks, code),
    alerts: drop(state.alerts, code),
    batches: new Map([...state.batches].filter(([, { product }]) => product !== code)),
    imports: new Map([...state.imports].filter(([, { product }]) => product !== code)),
  });

const usedCategories = (state: State): readonly Category[] => {
  const used = new Set([...state.variants.values()].map(({ product }) => product.category.id));
  return state.categories.filter(({ id }) => used.has(id));
};

const arrangementOf = (state: State, code: VariantCode): readonly ArrangedProduct[] => {
  const chosen = state.variants.get(code)?.product;
  const peers = arranged(state).filter(({ product }) => product.category.id === chosen?.category.id);
  const ids = [...new Set(peers.map(({ product }) => product.id))];
  return ids.flatMap((id) => {
    const first = peers.find(({ product }) => product.id === id);
    return first === undefined
      ? []
      : [
          {
            code: first.variant.code,
            name: productName(first.product),
            category: first.product.category,
            isHidden: isHidden(first),
            isChosen: id === chosen?.id,
          },
        ];
  });
};

/** The order after `id` has changed places with the next one that counts; null where there is none. */
const swapped = <Id>(
  order: readonly Id[],
  counts: (id: Id) => boolean,
  id: Id,
  way: Way,
): readonly Id[] | null => {
  const peers = order.filter(counts);
  const at = peers.indexOf(id);
  const near = at === -1 ? undefined : peers[at + (way === 'Up' ? -1 : 1)];
  if (near === undefined) return null;
  return order.map((one) => (one === id ? near : one === near ? id : one));
};

/** Whether something moved at the first request of a key. */
const movedBefore = ({ idempotencyKeys }: State, once: string): boolean => idempotencyKeys.get(once) === 1;

const inUse = (state: State): readonly Category[] => {
  const used = new Set(
    [...state.variants.values()]
      .filter((stored) => !isHidden(stored))
      .map(({ product }) => product.category.id),
  );
  return state.categories.filter(({ id }) => used.has(id));
};

const withAudit = (state: State, audit: readonly AuditEntry[]): State =>
  stateWith(state, {
    audit: [...state.audit, ...audit],
  });

export const memoryProducts = ({ ask, change }: Memory): Products => ({
  categories: () => ask(inUse),
  page: (category, request) =>
    ask((state) => {
      const chosen = arranged(state).filter(
        ({ product, isHidden: hidden }) =>
          hidden !== true && (category === null || product.category.id === category),
      );
      const { items, total } = pageOf([...new Set(chosen.map(({ product }) => product.id))], request);
      return { items: items.flatMap((id) => listed(state, chosen, id)), total };
    }),
  find: (code) => ask((state) => O.fromNullable(itemOf(state, code))),
  findAll: (codes) => ask((state) => [...new Set(codes)].flatMap((code) => itemOf(state, code) ?? [])),
  card: (code, buyer) =>
    ask((state) => {
      const item = itemOf(state, code);
      if (item === undefined) return O.none;
      const beside = [...state.variants.values()].flatMap(({ product, variant }) =>
        product.id === item.product.id ? [variant] : [],
      );
      return O.some({ item, beside, favourite: favouriteIn(state, buyer, code) });
    }),
  entries: (request) =>
    ask((state) => {
      const { items, total } = pageOf(arranged(state), request);
      return { items: items.map((stored) => entryOf(state, stored)), total };
    }),
  entry: (code) =>
    ask((state) => {
      const stored = state.variants.get(code);
      return stored === undefined ? O.none : O.some(entryOf(state, stored));
    }),
  taken: (codes) => ask((state) => [...new Set(codes)].filter((code) => state.variants.has(code))),
  create: (row, audit, once) =>
    change((state): E.Either<CodeTaken, Changed<VariantCode>> => {
      const { code } = row;
      const before = once === null ? undefined : state.variantsOfRequests.get(once);
      if (before !== undefined) return E.right([before, state]);
      if (state.variants.has(code)) return E.left({ tag: 'CodeTaken', code });
      const next = importRow(state, row);
      const stored = next.variants.get(code) ?? bug(`${code} was not kept`);
      const variants = put(next.variants, code, { ...stored, isHidden: true });
      const variantsOfRequests =
        once === null ? next.variantsOfRequests : put(next.variantsOfRequests, once, code);
      return E.right([code, withAudit(stateWith(next, { variants, variantsOfRequests }), audit)]);
    }),
  addVariant: (beside, added, audit) =>
    change((state): E.Either<CodeTaken | LabelTaken | UnknownProduct, Changed<undefined>> => {
      const { code, label } = added;
      const target = state.variants.get(beside);
      if (target === undefined) return E.left(unknown(beside));
      if (state.variants.has(code)) return E.left({ tag: 'CodeTaken', code });
      const all = [...state.variants.values()];
      if (all.some(({ product, variant }) => product.id === target.product.id && variant.label === label))
        return E.left({ tag: 'LabelTaken', label });
      const { kind } = target.variant;
      const variant: Variant = { ...added, steps: [], levels: [], kind, ...noLimits };
      const variants = put(state.variants, code, { ...target, variant });
      return E.right([undefined, withAudit(stateWith(state, { variants }), audit)]);
    }),
  change: (code, wanted, audit) =>
    change((state): E.Either<UnknownProduct | LabelTaken | KindFixed, Changed<undefined>> => {
      const { label, kind } = wanted;
      if (isKindFixed(state, code, kind)) return E.left({ tag: 'KindFixed', code });
      if (label !== undefined && isLabelTaken(state, code, label))
        return E.left({ tag: 'LabelTaken', label });
      const next = changed(state, code, wanted);
      return next === null ? E.left(unknown(code)) : E.right([undefined, withAudit(next, audit)]);
    }),
  remove: (code, audit) =>
    change<UnknownProduct, Removal>((state) => {
      const hidden = changed(state, code, { isHidden: true });
      if (hidden === null) return E.left(unknown(code));
      return hasHistory(state, code)
        ? E.right(['Hidden', withAudit(hidden, audit)])
        : E.right(['Removed', withAudit(without(state, code), audit)]);
    }),
  arrangement: (code) => ask((state) => arrangementOf(state, code)),
  allCategories: () => ask(usedCategories),
  move: (code, way, audit, once) =>
    change((state): E.Either<UnknownProduct, Changed<boolean>> => {
      const target = state.variants.get(code);
      if (target === undefined) return E.left(unknown(code));
      if (state.idempotencyKeys.has(once)) return E.right([movedBefore(state, once), state]);
      const peers = new Set(
        [...state.variants.values()]
          .filter(({ product }) => product.category.id === target.product.category.id)
          .map(({ product }) => product.id),
      );
      const productOrder = swapped(state.productOrder, (id) => peers.has(id), target.product.id, way);
      return E.right(
        productOrder === null
          ? [false, withAnswer(state, once, 0)]
          : [true, withAudit(stateWith(withAnswer(state, once, 1), { productOrder }), audit)],
      );
    }),
  moveCategory: (id, way, audit, once) =>
    change<never, boolean>((state) => {
      if (state.idempotencyKeys.has(once)) return E.right([movedBefore(state, once), state]);
      const used = new Set(usedCategories(state).map((category) => category.id));
      const order = swapped(
        state.categories.map((category) => category.id),
        (one) => used.has(one),
        id,
        way,
      );
      if (order === null) return E.right([false, withAnswer(state, once, 0)]);
      const categories = state.categories.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
      return E.right([true, withAudit(stateWith(withAnswer(state, once, 1), { categories }), audit)]);
    }),
  import: (rows) =>
    change((state): E.Either<ImportRefusal, Changed<Imported>> => {
      const [fixed] = rows
        .filter(({ code, kind }) => isKindFixed(state, code, kind))
        .map(({ code }) => code)
        .sort();
      if (fixed !== undefined) return E.left({ tag: 'KindFixed', code: fixed });
      const next = rows.reduce(importRow, state);
      const [clash] = labelsTwice(
        next,
        rows.map(({ code }) => code),
      );
      if (clash !== undefined) return E.left({ tag: 'LabelTaken', label: clash });
      const off = limitsOff(
        next,
        rows.map(({ code }) => code),
      );
      if (off !== undefined) return E.left({ tag: 'LimitsClash', code: off });
      const updated = rows.filter(({ code }) => state.variants.has(code)).length;
      return E.right([{ added: rows.length - updated, updated }, next]);
    }),
});
