import { feature } from '../../core/feature.ts';
import { buyNow, joinLine, leaveLine } from './handlers.ts';
import { restockRoutes } from './routes.ts';

/** Waiting for what is sold out. */
export const restock = feature({
  routes: restockRoutes,
  handlers: { join: joinLine, leave: leaveLine, buy: buyNow },
});
