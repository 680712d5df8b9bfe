import { batch, choice, page, place, product, stockImport } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

/** Null for the newest. */
const before = place;
const shown = choice('whether units are shown', { m: false, s: true });

export const stockRoutes = {
  list: adminRoute('ks', { page }),
  variant: adminRoute('kv', { product, page }),
  add: adminRoute('ka', { product }),
  /** Gives up what is being read. */
  giveUp: adminRoute('kc', { product }),
  /** What a text file that was sent is: its lines, or itself. */
  asLines: adminRoute('kr', { product }),
  asFiles: adminRoute('kf', { product }),
  publish: adminRoute('kp', { id: stockImport, product }),
  discard: adminRoute('kd', { id: stockImport, product }),
  batch: adminRoute('kb', { batch }),
  describe: adminRoute('kn', { batch }),
  units: adminRoute('kl', { product, before, shown }),
  export: adminRoute('kx', { product }),
  withdraw: adminRoute('kw', { product }),
  threshold: adminRoute('kt', { product }),
  askUndo: adminRoute('ku', { batch }),
  undo: adminRoute('ky', { batch }),
};
