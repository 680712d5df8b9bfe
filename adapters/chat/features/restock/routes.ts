import { product } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const restockRoutes = {
  join: route('nj', { product }),
  leave: route('nx', { product }),
  /** From the news that it is there again: into the cart, and on to paying. */
  buy: route('nb', { product }),
};
