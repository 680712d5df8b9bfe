import { feature } from '../../../core/feature.ts';
import { askOrder, findOrderForm } from './find-order.ts';
import { showOrderFile } from './handlers.ts';
import { adminOrdersRoutes } from './routes.ts';

export const adminOrders = feature({
  access: 'Staff',
  routes: adminOrdersRoutes,
  handlers: { askOrder, order: showOrderFile },
  forms: [findOrderForm],
});
