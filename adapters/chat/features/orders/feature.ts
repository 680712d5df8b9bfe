import { feature } from '../../core/feature.ts';
import { ordersMessages } from './messages.ts';
import { showOrder, showOrders } from './handlers.ts';
import { ordersRoutes } from './routes.ts';

export const orders = feature({
  routes: ordersRoutes,
  handlers: { orders: showOrders, order: showOrder },
  commands: [
    {
      name: 'orders',
      description: (language) => ordersMessages[language].commands.orders,
      to: ordersRoutes.orders.to({ page: 0 }),
    },
  ],
  keys: [
    { label: (language) => ordersMessages[language].keys.orders, to: ordersRoutes.orders.to({ page: 0 }) },
  ],
});
