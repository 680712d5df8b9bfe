import { page, person } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const peopleRoutes = {
  people: adminRoute('ul', { page }),
  search: adminRoute('uf'),
  person: adminRoute('up', { person }),
  /** The reason is asked for. */
  block: adminRoute('ub', { person }),
  unblock: adminRoute('uu', { person }),
  /** The words are asked for. */
  message: adminRoute('um', { person }),
};
