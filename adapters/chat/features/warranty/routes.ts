import { choice, order, unit } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const reason = choice('claim reason', {
  n: 'NotWorking',
  s: 'Stopped',
  w: 'WrongGoods',
  o: 'Other',
});

export const warrantyRoutes = {
  /** The units of an order, with their warranty. */
  warranty: route('gw', { order }),
  /** What is wrong with one of them. */
  unit: route('gu', { order, unit }),
  claim: route('gc', { unit, reason }),
  /** A photo of what is wrong is asked for. */
  photo: route('gp', { order, unit }),
};
