import { feature } from '../../core/feature.ts';
import { adjustCart, changeQuantity, emptyCart, orderAgain, showCart, takeOut } from './handlers.ts';
import { cartRoutes } from './routes.ts';

export const cart = feature({
  routes: cartRoutes,
  handlers: { quantity: changeQuantity, takeOut, cart: showCart, emptyCart, adjustCart, orderAgain },
  keepForm: { quantity: ({ change }) => change.tag === 'By' },
});
