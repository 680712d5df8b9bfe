import { job } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const jobsRoutes = { parked: adminRoute('p'), retry: adminRoute('pr', { job }) };
