import type { State } from '../../../adapters/memory/state.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { goodsCount, type Order, type OrderId } from '../../../domain/order/order.ts';
import type { Goods } from '../../../domain/stock/goods.ts';
import type { UnitId } from '../../../domain/stock/unit.ts';

/** Which units were shown for which order, and to whom. */
export type GoodsSeen = {
  /** What is wrong with goods that are shown, or null (I2, I4): paid for, all of them, always the same, and nobody else's. */
  readonly check: (
    state: State,
    buyer: BuyerId,
    order: Order,
    goods: readonly Goods[],
  ) => { readonly promise: string; readonly words: string } | null;
};

export const openGoodsSeen = (): GoodsSeen => {
  const shown = new Map<OrderId, string>();
  const bearers = new Map<UnitId, BuyerId>();

  const checkUnits = (buyer: BuyerId, order: Order, goods: readonly Goods[]): string | null => {
    const { id } = order;
    const sold = goods.filter((one) => one.tag === 'Sold');
    const units = sold.map((unit) => unit.id).join(' ');
    if (order.buyer !== buyer) return `${buyer} was shown the goods of ${id}`;
    if (goods.length !== goodsCount(order))
      return `${id} paid for ${goodsCount(order)} units and was shown ${goods.length}`;
    if ((shown.get(id) ?? units) !== units) return `${id} was shown other units than before`;
    shown.set(id, units);
    for (const unit of sold) {
      if (unit.order !== id) return `${id} was shown unit ${unit.id} of ${unit.order}`;
      if ((bearers.get(unit.id) ?? buyer) !== buyer) return `unit ${unit.id} was shown to two buyers`;
      bearers.set(unit.id, buyer);
    }
    return null;
  };

  return {
    check: (state, buyer, { id }, goods) => {
      const order = state.orders.get(id)?.value;
      if (order?.tag !== 'Paid' && order?.tag !== 'Delivered')
        return { promise: 'I2', words: `${id} was delivered while it is ${order?.tag ?? 'unknown'}` };
      const wrong = checkUnits(buyer, order, goods);
      return wrong === null ? null : { promise: 'I4', words: wrong };
    },
  };
};
