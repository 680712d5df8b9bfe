import { page } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const auditRoutes = { audit: adminRoute('au', { page }) };
