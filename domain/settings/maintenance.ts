import type { Instant } from '../instant.ts';
import type { ShopSettings } from './shop-settings.ts';

/** The shop is being looked after: nothing can be ordered until then. */
export type ShopClosed = { readonly tag: 'ShopClosed'; readonly until: Instant };

/** When the shop opens again; null while it is open. A maintenance ends by itself. */
export const closedUntil = (
  { maintenance }: Pick<ShopSettings, 'maintenance'>,
  now: Instant,
): Instant | null => (maintenance !== null && now < maintenance ? maintenance : null);
