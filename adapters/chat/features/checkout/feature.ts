import { feature } from '../../core/feature.ts';
import {
  changeMethod,
  cancelOrder,
  checkPayment,
  inputForm,
  pay,
  payFromBalance,
  placeOrder,
  showBanks,
  showMethods,
} from './handlers.ts';
import { checkoutRoutes } from './routes.ts';

export const checkout = feature({
  routes: checkoutRoutes,
  handlers: {
    placeOrder,
    methods: showMethods,
    banks: showBanks,
    pay,
    check: checkPayment,
    changeMethod,
    cancelOrder,
    payFromBalance,
  },
  forms: [inputForm],
});
