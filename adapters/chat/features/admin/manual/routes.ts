import { order, orderLine, product } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

const task = { order, line: orderLine };

export const manualWorkRoutes = {
  list: adminRoute('xl'),
  task: adminRoute('xt', task),
  answer: adminRoute('xa', task),
  giveBack: adminRoute('xb', task),
  cancel: adminRoute('xc', task),
  /** What buyers are asked for, and the deadline. */
  spec: adminRoute('xs', { product }),
};
