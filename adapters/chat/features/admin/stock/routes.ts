import { batch, page, product, stockImport } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const stockRoutes = {
  list: adminRoute('ks', { page }),
  variant: adminRoute('kv', { product, page }),
  add: adminRoute('ka', { product }),
  /** Gives up what is being read. */
  giveUp: adminRoute('kc', { product }),
  publish: adminRoute('kp', { id: stockImport, product }),
  discard: adminRoute('kd', { id: stockImport, product }),
  batch: adminRoute('kb', { batch }),
  describe: adminRoute('kn', { batch }),
  askUndo: adminRoute('ku', { batch }),
  undo: adminRoute('ky', { batch }),
};
