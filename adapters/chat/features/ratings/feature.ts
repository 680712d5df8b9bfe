import { feature } from '../../core/feature.ts';
import { keepToOneself, leave, openStars, rate, share, takeBack, wordsForm } from './handlers.ts';
import { ratingsRoutes } from './routes.ts';

/** What buyers think of what they bought. */
export const ratings = feature({
  routes: ratingsRoutes,
  handlers: { open: openStars, rate, show: share, keep: keepToOneself, takeBack, leave },
  forms: [wordsForm],
});
