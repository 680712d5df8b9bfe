import type { State } from '../../../adapters/memory/state.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import { between, minutes, type Instant } from '../../../domain/instant.ts';
import type { Order, OrderId } from '../../../domain/order/order.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { isFile, type GoodsFile, type GoodsFileId } from '../../../domain/stock/goods-file.ts';
import type { UnitOfStock } from '../../../domain/stock/unit.ts';

/** A file as it came to a phone, with the words that are in it. */
export type ArrivedFile = { readonly file: GoodsFile; readonly words: string };

type Wrong = { readonly promise: string; readonly words: string };

/** What owners write into a file, so that it is known again, and what they call it. */
export const fileWords = (product: VariantCode, n: number): string => `${product} file ${String(n)}`;
export const fileNameFor = (words: string): string => `${words.replaceAll(' ', '-')}.zip`;

/** Which files came to whom, and for which order. */
export type FilesSeen = {
  /** What is the same to everybody was written anew: the former file is history. */
  readonly rewritten: (before: State, now: State) => void;
  /** Claims were answered: nobody is to see the units that were replaced from now on. */
  readonly replaced: (state: State) => void;
  /** What is wrong with a file that comes, or null (I4, I7): it is of the order, and holds what was put into it. */
  readonly check: (state: State, buyer: BuyerId, order: OrderId, arrived: ArrivedFile) => Wrong | null;
  /** What is missing of an order that counts as delivered, in words (I4): each of its files came. */
  readonly missingOf: (state: State, order: Order) => string | null;
};

/** A file may be so many milliseconds older than what is true now: those before it may have taken long. */
const underWay = minutes(6);

const unitOf = (state: State, id: GoodsFileId): UnitOfStock | undefined => {
  for (const units of state.units.values()) {
    const found = units.find(({ content }) => isFile(content) && content.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The files of an order's units that are its buyer's. */
const filesOf = (state: State, order: Order): readonly GoodsFile[] =>
  order.lines.flatMap(({ product }) =>
    (state.units.get(product) ?? []).flatMap((unit) =>
      unit.tag === 'Sold' && unit.order === order.id && isFile(unit.content) ? [unit.content] : [],
    ),
  );

export const openFilesSeen = (now: () => Instant): FilesSeen => {
  const came = new Map<OrderId, Set<GoodsFileId>>();
  const bearers = new Map<string, BuyerId>();
  const burned = new Map<GoodsFileId, Instant>();
  const shared = new Map<GoodsFileId, { readonly product: VariantCode; outdatedAt: Instant | null }>();

  const isLately = (at: Instant | null): boolean => at === null || between(at, now()) <= underWay;

  /** Of which product it is, or what is wrong with that. */
  const checkUnit = (unit: UnitOfStock, buyer: BuyerId, order: OrderId, words: string): Wrong | null => {
    const wrong = (said: string): Wrong => ({ promise: 'I4', words: `${order} was sent ${words}, ${said}` });
    if (unit.tag !== 'Sold' && unit.tag !== 'Burned') return wrong(`which is ${unit.tag}`);
    if (unit.order !== order) return wrong(`which is of ${unit.order}`);
    if ((bearers.get(words) ?? buyer) !== buyer) return wrong('which somebody else has');
    bearers.set(words, buyer);
    if (unit.tag === 'Sold' || !isFile(unit.content)) return null;
    if (isLately(burned.get(unit.content.id) ?? now())) return null;
    return { promise: 'I7', words: `${order} was sent ${words}, which was replaced before` };
  };

  const checkShared = (
    order: Order,
    { product, outdatedAt }: { readonly product: VariantCode; readonly outdatedAt: Instant | null },
    words: string,
  ): Wrong | null =>
    order.lines.some((line) => line.product === product) && isLately(outdatedAt)
      ? null
      : { promise: 'I4', words: `${order.id} was sent ${words}, which it is not about any more` };

  return {
    rewritten: (before, state) => {
      for (const [product, { content }] of [...state.shared])
        if (isFile(content) && !shared.has(content.id)) shared.set(content.id, { product, outdatedAt: null });
      for (const [product, { content }] of [...before.shared]) {
        const known = isFile(content) ? shared.get(content.id) : undefined;
        if (known !== undefined && state.shared.get(product)?.content !== content) known.outdatedAt ??= now();
      }
    },
    replaced: ({ units }) => {
      for (const unit of [...units.values()].flat())
        if (unit.tag === 'Burned' && isFile(unit.content) && !burned.has(unit.content.id))
          burned.set(unit.content.id, now());
    },
    check: (state, buyer, id, { file, words }) => {
      const order = state.orders.get(id)?.value;
      const wrong = (said: string): Wrong => ({ promise: 'I4', words: `${id} was sent ${file.name}${said}` });
      if (order?.tag !== 'Paid' && order?.tag !== 'Delivered')
        return { promise: 'I2', words: `${id} was sent ${file.name} while it is ${order?.tag ?? 'unknown'}` };
      if (order.buyer !== buyer) return wrong(`, and ${buyer} got it`);
      if (fileNameFor(words) !== file.name) return wrong(`, in which was ${words}`);
      const unit = unitOf(state, file.id);
      const known = shared.get(file.id);
      came.set(id, (came.get(id) ?? new Set()).add(file.id));
      if (unit !== undefined) return checkUnit(unit, buyer, id, words);
      return known === undefined ? wrong(', which nobody sells') : checkShared(order, known, words);
    },
    missingOf: (state, order) => {
      const seen = came.get(order.id) ?? new Set();
      const missing = filesOf(state, order).find(({ id }) => !seen.has(id));
      if (missing !== undefined) return missing.name;
      const ofAll = order.lines.find(({ product }) => isFile(state.shared.get(product)?.content ?? ''));
      return ofAll === undefined || [...seen].some((id) => shared.get(id)?.product === ofAll.product)
        ? null
        : `the file of ${ofAll.product}`;
    },
  };
};
