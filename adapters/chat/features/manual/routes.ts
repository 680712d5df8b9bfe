import { order, orderLine } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const manualRoutes = {
  /** What was written is to be corrected. */
  correct: route('mk', { order, line: orderLine }),
  /** Its time is over, and the money is wanted back. */
  giveUp: route('mg', { order, line: orderLine }),
};
