import { route } from '../../core/routes.ts';

export const homeRoutes = { home: route('h') };
