import { choice, order } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const purpose = choice('purpose', { r: 'Refund', c: 'Confirm' });

export const adminOrdersRoutes = {
  askOrder: adminRoute('i', { purpose }),
  order: adminRoute('o', { order }),
};
