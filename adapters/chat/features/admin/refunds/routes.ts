import { choice, line, order } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const goods = choice('fate of goods', { r: 'Returned', b: 'Burned' });
export const to = choice('place of the money', { b: 'Balance', o: 'Outside' });

export const refundsRoutes = {
  refund: adminRoute('r', { order }),
  refundLine: adminRoute('rl', { order, line }),
  refundGoods: adminRoute('rg', { order, line, goods }),
  refundTo: adminRoute('rt', { order, line, goods, to }),
};
