import { product } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const sharedRoutes = {
  show: adminRoute('ws', { product }),
  view: adminRoute('wv', { product }),
  write: adminRoute('ww', { product }),
  limit: adminRoute('wl', { product }),
};
