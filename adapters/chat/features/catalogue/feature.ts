import { feature } from '../../core/feature.ts';
import { catalogueMessages } from './messages.ts';
import { product } from '../../core/fields.ts';
import * as E from 'fp-ts/lib/Either.js';
import { checkStock, showCategories, showProduct, showProducts, showWords } from './handlers.ts';
import { catalogueRoutes } from './routes.ts';

/** A product that anybody can link to. */
const toProduct = (code: string) => {
  const read = product.decode(code);
  return E.isRight(read) ? catalogueRoutes.product.to({ product: read.right }) : null;
};

export const catalogue = feature({
  routes: catalogueRoutes,
  handlers: {
    categories: showCategories,
    list: showProducts,
    stockCheck: checkStock,
    product: showProduct,
    words: showWords,
  },
  keys: [
    { label: (language) => catalogueMessages[language].keys.products, to: catalogueRoutes.categories.to() },
    {
      label: (language) => catalogueMessages[language].keys.everything,
      to: catalogueRoutes.list.to({ category: null, page: 0 }),
    },
    {
      label: (language) => catalogueMessages[language].keys.stock,
      to: catalogueRoutes.stockCheck.to({ page: 0 }),
    },
  ],
  links: [{ prefix: 'p_', to: toProduct }],
});
