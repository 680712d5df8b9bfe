import { choice, order, product } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

/** `➕` and `➖` change by one; `✌️ 🖐️ 🔟` put a number in its place, so that a second tap does no harm. */
export const change = choice('change of quantity', {
  '+': { tag: 'By', count: 1 },
  '-': { tag: 'By', count: -1 },
  '2': { tag: 'To', count: 2 },
  '5': { tag: 'To', count: 5 },
  '10': { tag: 'To', count: 10 },
});

export const cartRoutes = {
  quantity: route('q', { product, change }),
  takeOut: route('x', { product }),
  cart: route('c'),
  emptyCart: route('ce'),
  adjustCart: route('ca'),
  orderAgain: route('a', { order }),
};
