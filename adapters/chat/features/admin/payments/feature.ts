import { feature } from '../../../core/feature.ts';
import { confirmAmount, confirmForm, startConfirming } from './forms.ts';
import { paymentsRoutes } from './routes.ts';

export const payments = feature({
  access: 'Staff',
  routes: paymentsRoutes,
  opens: {
    confirm: 'confirmPayment',
    confirmAmount: 'confirmPayment',
  },
  handlers: { confirm: startConfirming, confirmAmount },
  forms: [confirmForm],
});
