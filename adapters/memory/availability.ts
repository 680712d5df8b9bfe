import type { Availability, Variant } from '../../domain/catalogue/product.ts';
import { leftOf } from '../../domain/stock/goods.ts';
import { isAvailable } from '../../domain/stock/unit.ts';
import type { State } from './state.ts';

/** How many of a variant can be had now. */
export const availabilityOf = (state: State, { code, kind }: Variant): Availability => {
  switch (kind) {
    case 'unit':
      return { tag: 'Stocked', count: (state.units.get(code) ?? []).filter(isAvailable).length };
    case 'shared': {
      const goods = state.shared.get(code);
      const left = goods === undefined ? 0 : leftOf(goods);
      return left === null ? { tag: 'Unlimited' } : { tag: 'Ceiling', left };
    }
    case 'manual':
      return { tag: 'OnRequest' };
  }
};

/** How many buyers got of it. */
export const soldOf = (state: State, { code, kind }: Variant): number =>
  kind === 'shared'
    ? (state.shared.get(code)?.sold ?? 0)
    : (state.units.get(code) ?? []).filter(({ tag }) => tag === 'Sold').length;
