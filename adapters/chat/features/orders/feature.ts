import { feature } from '../../core/feature.ts';
import { wordings } from '../../core/locale.ts';
import { showOrder, showOrders } from './handlers.ts';
import { ordersRoutes } from './routes.ts';

export const orders = feature({
  routes: ordersRoutes,
  handlers: { orders: showOrders, order: showOrder },
  commands: [
    {
      name: 'orders',
      description: (language) => wordings[language].commands.orders,
      to: ordersRoutes.orders.to({ page: 0 }),
    },
  ],
  keys: [{ label: (language) => wordings[language].keys.orders, to: ordersRoutes.orders.to({ page: 0 }) }],
});
