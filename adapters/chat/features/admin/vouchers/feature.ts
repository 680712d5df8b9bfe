import { feature } from '../../../core/feature.ts';
import { askNewVoucher, newVoucherForm } from './forms.ts';
import { askStop, showVoucher, showVouchers, stopVoucher } from './handlers.ts';
import { adminVouchersRoutes } from './routes.ts';

export const adminVouchers = feature({
  access: 'Staff',
  routes: adminVouchersRoutes,
  opens: {
    list: 'listVouchers',
    voucher: 'showVoucher',
    create: 'createVoucher',
    askStop: 'stopVoucher',
    stop: 'stopVoucher',
  },
  handlers: {
    list: showVouchers,
    voucher: showVoucher,
    create: askNewVoucher,
    askStop,
    stop: stopVoucher,
  },
  forms: [newVoucherForm],
});
