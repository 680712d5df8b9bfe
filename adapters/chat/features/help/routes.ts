import { route } from '../../core/routes.ts';

export const helpRoutes = { help: route('?'), terms: route('j') };
