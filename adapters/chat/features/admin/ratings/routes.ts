import { choice, order, orderLine as line, page, product } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const adminRatingsRoutes = {
  list: adminRoute('sa', { page }),
  /** Those of one product. */
  of: adminRoute('so', { product, page }),
  rating: adminRoute('sd', { order, line }),
  hide: adminRoute('sh', { order, line, hidden: choice('whether it is hidden', { '1': true, '0': false }) }),
  withdraw: adminRoute('sw', { order, line }),
};
