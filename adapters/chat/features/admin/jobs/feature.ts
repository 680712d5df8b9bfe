import { feature } from '../../../core/feature.ts';
import { retry, showParked } from './handlers.ts';
import { jobsRoutes } from './routes.ts';

export const jobs = feature({
  access: 'Staff',
  routes: jobsRoutes,
  opens: {
    parked: 'listParked',
    retry: 'retryJob',
  },
  handlers: { parked: showParked, retry },
});
