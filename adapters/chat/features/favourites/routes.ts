import { product } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const favouritesRoutes = {
  /** As many as the cart has are the buyer's favourite from now on. */
  remember: route('i', { product }),
  /** The favourite takes the place of what the cart has. */
  take: route('it', { product }),
  forget: route('ix', { product }),
};
