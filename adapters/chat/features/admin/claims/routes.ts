import { product, unit } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const claimsRoutes = {
  claims: adminRoute('gl'),
  /** Those that have their answer. */
  answered: adminRoute('gz'),
  claim: adminRoute('gd', { unit }),
  replace: adminRoute('gr', { unit }),
  refund: adminRoute('gm', { unit }),
  /** The reason is asked for. */
  refuse: adminRoute('gx', { unit }),
  /** The warranty of a variant. */
  setting: adminRoute('gs', { product }),
};
