import { category, page, product } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const catalogueRoutes = {
  categories: route('k'),
  list: route('l', { category, page }),
  stockCheck: route('s', { page }),
  product: route('p', { product }),
  words: route('pl', { product }),
};
