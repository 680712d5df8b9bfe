import { anyLevel, page, person } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const peopleRoutes = {
  people: adminRoute('hl', { page }),
  search: adminRoute('hf'),
  person: adminRoute('hp', { person }),
  /** The reason is asked for. */
  block: adminRoute('hb', { person }),
  unblock: adminRoute('hn', { person }),
  /** The levels to choose from. */
  levels: adminRoute('yl', { person }),
  setLevel: adminRoute('ys', { person, level: anyLevel }),
  /** Its name is asked for. */
  newLevel: adminRoute('yn', { person }),
  /** The words are asked for. */
  message: adminRoute('hx', { person }),
};
