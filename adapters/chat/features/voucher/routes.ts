import { voucher } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const voucherRoutes = {
  /** A code is asked for. */
  ask: route('vk'),
  /** A code that came with a link. */
  use: route('vl', { voucher }),
  drop: route('vx'),
};
