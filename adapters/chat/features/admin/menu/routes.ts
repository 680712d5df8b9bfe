import { adminRoute } from '../../../core/routes.ts';

export const menuRoutes = { menu: adminRoute('m') };
