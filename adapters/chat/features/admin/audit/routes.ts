import { anybody, page, period } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const auditRoutes = {
  /** All of it; hangs in chats since before there were filters. */
  audit: adminRoute('au', { page }),
  filtered: adminRoute('hd', { page, by: anybody, day: period }),
  export: adminRoute('he', { by: anybody, day: period }),
};
