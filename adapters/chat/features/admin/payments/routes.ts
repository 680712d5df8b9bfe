import { amount, order } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const paymentsRoutes = {
  confirm: adminRoute('v', { order }),
  confirmAmount: adminRoute('va', { order, amount }),
};
