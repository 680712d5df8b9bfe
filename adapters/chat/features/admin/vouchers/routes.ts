import { page, voucher } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const adminVouchersRoutes = {
  list: adminRoute('ul', { page }),
  voucher: adminRoute('uv', { voucher, page }),
  /** Its terms are asked for. */
  create: adminRoute('un'),
  /** Asks once more. */
  askStop: adminRoute('us', { voucher }),
  stop: adminRoute('ux', { voucher }),
  codes: adminRoute('uc', { page }),
  createCodes: adminRoute('um'),
};
