import { cart, method, order, page } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const checkoutRoutes = {
  placeOrder: route('o', { cart }),
  methods: route('m', { order }),
  banks: route('b', { order }),
  pay: route('y', { order, method }),
  check: route('v', { order }),
  /** Away from the attempt at this place of the order's attempts, counted from 0. */
  changeMethod: route('n', { order, attempt: page }),
  cancelOrder: route('z', { order }),
  payFromBalance: route('u', { order }),
};
