import { feature } from '../../../core/feature.ts';
import { askNewCodes, newCodesForm } from './code-forms.ts';
import { askNewVoucher, newVoucherForm } from './forms.ts';
import { askStop, showCodes, showVoucher, showVouchers, stopVoucher } from './handlers.ts';
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
    codes: 'listRedeemCodes',
    createCodes: 'createRedeemCodes',
  },
  handlers: {
    list: showVouchers,
    voucher: showVoucher,
    create: askNewVoucher,
    askStop,
    stop: stopVoucher,
    codes: showCodes,
    createCodes: askNewCodes,
  },
  forms: [newVoucherForm, newCodesForm],
});
