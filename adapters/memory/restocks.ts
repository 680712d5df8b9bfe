import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Restocks } from '../../application/ports/restocks.ts';
import { stale } from '../../application/ports/versioned.ts';
import type { Instant } from '../../domain/instant.ts';
import { isDeposit } from '../../domain/order/order.ts';
import { available, type VariantCode } from '../../domain/catalogue/product.ts';
import type { RestockWait } from '../../domain/stock/restock.ts';
import { availabilityOf } from './availability.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type StoredWaitingLine, type State } from './state.ts';

const nobody: StoredWaitingLine = { version: 0, waits: [] };
const lineOf = (state: State, product: VariantCode): StoredWaitingLine =>
  state.restocks.get(product) ?? nobody;

const withWaits = (state: State, product: VariantCode, waits: StoredWaitingLine['waits']): State =>
  stateWith(state, {
    restocks: put(state.restocks, product, { version: lineOf(state, product).version + 1, waits }),
  });

const availableOf = (state: State, product: VariantCode): number => {
  const stored = state.variants.get(product);
  return stored === undefined ? 0 : available({ availability: availabilityOf(state, stored.variant) });
};

const waitOf = (
  state: State,
  product: VariantCode,
  { buyer, toldAt }: StoredWaitingLine['waits'][number],
): RestockWait => ({
  buyer,
  toldAt,
  bought:
    toldAt !== null &&
    (state.ordersOf.get(buyer) ?? [])
      .flatMap((id) => state.orders.get(id)?.value ?? [])
      .some(
        (order) =>
          !isDeposit(order) &&
          order.placedAt >= toldAt &&
          order.lines.some((line) => line.product === product),
      ),
});

export const memoryRestocks = ({ ask, change, set }: Memory, now: () => Instant): Restocks => ({
  join: (buyer, product) =>
    change((state) => {
      if (!state.variants.has(product)) return E.left({ tag: 'UnknownProduct', code: product });
      const { waits } = lineOf(state, product);
      const known = waits.some((wait) => wait.buyer === buyer);
      return E.right([
        undefined,
        withWaits(state, product, known ? waits : [...waits, { buyer, toldAt: null }]),
      ]);
    }),
  leave: (buyer, product, followUps) =>
    set((state) => {
      const { waits } = lineOf(state, product);
      const left = waits.filter((wait) => wait.buyer !== buyer);
      return left.length === waits.length
        ? state
        : enqueue(withWaits(state, product, left), followUps, now());
    }),
  find: (buyer, product) =>
    ask((state) => {
      const stored = lineOf(state, product).waits.find((wait) => wait.buyer === buyer);
      return stored === undefined ? O.none : O.some(waitOf(state, product, stored));
    }),
  look: (product, most) =>
    ask((state) => {
      const { version, waits } = lineOf(state, product);
      const untold = waits.filter(({ toldAt }) => toldAt === null).slice(0, most);
      const seen = waits.filter((wait) => wait.toldAt !== null || untold.includes(wait));
      const all = seen.map((wait) => waitOf(state, product, wait));
      return { version, value: { product, available: availableOf(state, product), waits: all } };
    }),
  commit: (product, { told, over, followUps }, version, at) =>
    change((state) => {
      const line = lineOf(state, product);
      if (line.version !== version) return E.left(stale);
      const waits = line.waits
        .filter(({ buyer }) => !over.includes(buyer))
        .map((wait) => (told.includes(wait.buyer) ? { ...wait, toldAt: at } : wait));
      return E.right([undefined, enqueue(withWaits(state, product, waits), followUps, now())]);
    }),
  due: (most) =>
    ask((state) =>
      [...state.restocks]
        .filter(
          ([product, { waits }]) =>
            waits.some(({ toldAt }) => toldAt === null) && availableOf(state, product) > 0,
        )
        .map(([product]) => product)
        .sort()
        .slice(0, most),
    ),
});
