import { feature } from '../../../core/feature.ts';
import { retry, showParked } from './handlers.ts';
import { jobsRoutes } from './routes.ts';

export const jobs = feature({
  access: 'Staff',
  routes: jobsRoutes,
  handlers: { parked: showParked, retry },
});
