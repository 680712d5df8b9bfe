import type { State } from '../../../adapters/memory/state.ts';
import { lineKey } from '../../../adapters/memory/warranties.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { between, minutes, type Instant } from '../../../domain/instant.ts';
import { goodsCount, type Order, type OrderId } from '../../../domain/order/order.ts';
import type { Goods } from '../../../domain/stock/goods.ts';
import type { UnitId } from '../../../domain/stock/unit.ts';
import { textOf } from '../../support/text-of.ts';

type Wrong = { readonly promise: string; readonly words: string };

/** Which units were shown for which order, and to whom. */
export type GoodsSeen = {
  /** What is the same to everybody was written anew: the former version is history. */
  readonly rewritten: (before: State, now: State) => void;
  /** What was made by hand was shown to its buyer. */
  readonly hasSeen: (content: string) => boolean;
  /** A unit that an order has, and that no words named to its buyer; null where there is none. */
  readonly unseenOf: (state: State, order: Order) => string | null;
  /** Claims were answered: notes the units that nobody is to see from now on. */
  readonly burned: (state: State) => void;
  /** What is wrong with goods that are shown, or null (I2, I4, I7): paid for, all of them, the same but for those replaced, and nobody else's. */
  readonly check: (state: State, buyer: BuyerId, order: Order, goods: readonly Goods[]) => Wrong | null;
};

/** A message may be so many milliseconds older than what it speaks of. */
const underWay = minutes(1);

export const openGoodsSeen = (now: () => Instant): GoodsSeen => {
  const shown = new Map<OrderId, readonly UnitId[]>();
  const bearers = new Map<UnitId, BuyerId>();
  const burnedAt = new Map<UnitId, Instant>();

  const checkUnits = (buyer: BuyerId, order: Order, goods: readonly Goods[]): string | null => {
    const { id } = order;
    const sold = goods.filter((one) => one.tag === 'Sold');
    const units = sold.map((unit) => unit.id);
    if (order.buyer !== buyer) return `${buyer} was shown the goods of ${id}`;
    const ready = goods.filter((one) => one.tag !== 'Made').length;
    if (ready !== goodsCount(order))
      return `${id} paid for ${goodsCount(order)} units and was shown ${ready}`;
    for (const unit of sold) {
      if (unit.order !== id) return `${id} was shown unit ${unit.id} of ${unit.order}`;
      if ((bearers.get(unit.id) ?? buyer) !== buyer) return `unit ${unit.id} was shown to two buyers`;
      bearers.set(unit.id, buyer);
    }
    // A message that was under way when a unit was replaced says what was true before.
    if (units.some((unit) => burnedAt.has(unit))) return null;
    const gone = (shown.get(id) ?? []).filter((unit) => !units.includes(unit));
    if (gone.some((unit) => !burnedAt.has(unit))) return `${id} was shown other units than before`;
    shown.set(id, units);
    return null;
  };

  const outdated = new Map<string, Instant>();
  const made = new Set<string>();

  /** What is the same to everybody is read in its newest version, or in one that was the newest when the message was made. */
  const checkContents = (state: State, { id }: Order, goods: readonly Goods[]): string | null => {
    for (const one of goods) {
      if (one.tag === 'Sold') continue;
      if (one.order !== id) return `${id} was shown what is for ${one.order}`;
      const kept =
        one.tag === 'Made'
          ? state.manualTasks.get(lineKey(id, one.line))?.made
          : state.shared.get(one.product)?.content;
      const since = one.tag === 'Made' ? undefined : outdated.get(textOf(one.content));
      if (one.content !== kept && (since === undefined || between(since, now()) > underWay))
        return `${id} was shown “${textOf(one.content)}” for line ${one.line}, which is “${textOf(kept ?? 'nothing')}”`;
      if (one.tag === 'Made') made.add(textOf(one.content));
    }
    return null;
  };

  const checkBurned = (goods: readonly Goods[]): string | null => {
    const late = goods.find(
      (one) => one.tag === 'Sold' && between(burnedAt.get(one.id) ?? now(), now()) > underWay,
    );
    return late?.tag === 'Sold' ? `unit ${late.id} was shown, and was replaced before` : null;
  };

  return {
    hasSeen: (content) => made.has(content),
    unseenOf: (state, order) => {
      for (const { product } of order.lines)
        for (const unit of state.units.get(product) ?? [])
          if (unit.tag === 'Sold' && unit.order === order.id && !bearers.has(unit.id))
            return `unit ${String(unit.id)}`;
      return null;
    },
    rewritten: (before, { shared }) => {
      for (const [product, { content }] of [...before.shared])
        if (shared.get(product)?.content !== content) outdated.set(textOf(content), now());
    },
    burned: ({ claims }) => {
      for (const { unit, answer } of claims.values())
        if (answer?.tag === 'Replaced' && !burnedAt.has(unit)) burnedAt.set(unit, now());
    },
    check: (state, buyer, { id }, goods) => {
      const order = state.orders.get(id)?.value;
      if (order?.tag !== 'Paid' && order?.tag !== 'Delivered')
        return { promise: 'I2', words: `${id} was delivered while it is ${order?.tag ?? 'unknown'}` };
      const wrong = checkUnits(buyer, order, goods) ?? checkContents(state, order, goods);
      if (wrong !== null) return { promise: 'I4', words: wrong };
      const burned = checkBurned(goods);
      return burned === null ? null : { promise: 'I7', words: burned };
    },
  };
};
