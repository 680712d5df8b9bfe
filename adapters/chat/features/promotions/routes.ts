import { choice, product, voucher } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

const wanted = choice('wanted', { '1': true, '0': false });

export const promotionsRoutes = {
  want: route('pw', { wanted }),
  /** Under what goes to many and may be taken back: what is opened must not stand in its place, and be taken back with it. */
  product: route('pp', { product }),
  voucher: route('pv', { voucher }),
};
