import { feature } from '../../../core/feature.ts';
import { hideWords, showRating, showRatings, showRatingsOf, withdrawTestimony } from './handlers.ts';
import { adminRatingsRoutes } from './routes.ts';

/** What buyers say, as staff look after it. */
export const adminRatings = feature({
  access: 'Staff',
  routes: adminRatingsRoutes,
  opens: {
    list: 'listRatings',
    of: 'listRatings',
    rating: 'showRating',
    hide: 'hideRating',
    withdraw: 'withdrawTestimony',
  },
  handlers: {
    list: showRatings,
    of: showRatingsOf,
    rating: showRating,
    hide: hideWords,
    withdraw: withdrawTestimony,
  },
});
