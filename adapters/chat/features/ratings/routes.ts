import { choice, order, orderLine as line } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const stars = choice('stars', { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 });

export const ratingsRoutes = {
  /** The stars of an order's product, which one of its lines names. */
  open: route('so', { order, line }),
  rate: route('sr', { order, line, stars }),
  /** The buyer lets it be shown, or does not. */
  show: route('sy', { order, line }),
  keep: route('sn', { order, line }),
  takeBack: route('sb', { order, line }),
  /** Nothing more is said. */
  leave: route('sl'),
};
