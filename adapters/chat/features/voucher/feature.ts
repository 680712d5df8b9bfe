import { readVoucherCode } from '../../../../domain/voucher/voucher.ts';
import { feature } from '../../core/feature.ts';
import { askVoucher, dropVoucher, useVoucher, voucherForm } from './handlers.ts';
import { voucherRoutes } from './routes.ts';

/** A voucher that anybody can link to. */
const toVoucher = (text: string) => {
  const voucher = readVoucherCode(text);
  return voucher === null ? null : voucherRoutes.use.to({ voucher });
};

export const vouchers = feature({
  routes: voucherRoutes,
  handlers: { ask: askVoucher, use: useVoucher, drop: dropVoucher },
  links: [{ prefix: 'v_', to: toVoucher }],
  forms: [voucherForm],
});
