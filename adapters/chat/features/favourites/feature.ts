import { feature } from '../../core/feature.ts';
import { forget, remember, take } from './handlers.ts';
import { favouritesRoutes } from './routes.ts';

export const favourites = feature({
  routes: favouritesRoutes,
  handlers: { remember, take, forget },
});
