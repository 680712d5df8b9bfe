import { choice, page, person } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const sign = choice('sign', { '+': 1, '-': -1 });

export const balancesRoutes = {
  balances: adminRoute('b', { page }),
  findPerson: adminRoute('f'),
  statement: adminRoute('s', { buyer: person, page }),
  adjust: adminRoute('j', { buyer: person, sign }),
};
