import type { StockAlerts } from '../../application/ports/stock-alerts.ts';
import type { Instant } from '../../domain/instant.ts';
import { nameOf } from '../../domain/catalogue/product.ts';
import { stockState, type StockCrossing } from '../../domain/stock/stock-alert.ts';
import { isAvailable } from '../../domain/stock/unit.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type StoredStockAlert, type StoredVariant, type State } from './state.ts';

const unheard: StoredStockAlert = { threshold: null, known: 'Out' };

const crossingOf = (state: State, stored: StoredVariant, usual: number): StockCrossing => {
  const product = stored.variant.code;
  const { threshold, known } = state.alerts.get(product) ?? unheard;
  return {
    product,
    name: nameOf(stored),
    available: (state.units.get(product) ?? []).filter(isAvailable).length,
    threshold: threshold ?? usual,
    known,
  };
};

export const memoryStockAlerts = ({ ask, set }: Memory, now: () => Instant): StockAlerts => ({
  crossings: (most, usual) =>
    ask((state) =>
      [...state.variants.values()]
        .filter(({ variant }) => variant.kind === 'unit')
        .map((stored) => crossingOf(state, stored, usual))
        .filter((crossing) => stockState(crossing) !== crossing.known)
        .sort((a, b) => (a.product < b.product ? -1 : 1))
        .slice(0, most),
    ),
  note: ({ product, known }, to, followUps) =>
    set((state) => {
      const stored = state.alerts.get(product);
      if (stored !== undefined && stored.known !== known) return state;
      const alerts = put(state.alerts, product, { ...(stored ?? unheard), known: to });
      return enqueue(stateWith(state, { alerts }), followUps, now());
    }),
  setThreshold: (product, threshold, audit) =>
    set((state) =>
      stateWith(state, {
        audit: [...state.audit, ...audit],
        alerts: put(state.alerts, product, { ...(state.alerts.get(product) ?? unheard), threshold }),
      }),
    ),
});
