import { order, page } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const ordersRoutes = { orders: route('r', { page }), order: route('g', { order }) };
