import { choice, page, reference } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

const answer = choice('answer', { d: 'Deliver', c: 'Credit' });

export const casesRoutes = {
  cases: adminRoute('k', { page }),
  case: adminRoute('c', { reference }),
  answerCase: adminRoute('a', { reference, answer }),
  /** The money of a case went back outside the shop; the reference of the transfer is asked for. */
  noteRefund: adminRoute('n', { reference }),
};
