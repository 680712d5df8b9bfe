import { feature } from '../../../core/feature.ts';
import { refundForm, refundTo } from './forms.ts';
import { refundGoods, refundLine, startRefund } from './handlers.ts';
import { refundsRoutes } from './routes.ts';

export const refunds = feature({
  access: 'Staff',
  routes: refundsRoutes,
  opens: {
    refund: 'refundOrder',
    refundLine: 'refundOrder',
    refundGoods: 'refundOrder',
    refundTo: 'refundOrder',
  },
  handlers: { refund: startRefund, refundLine, refundGoods, refundTo },
  forms: [refundForm],
});
