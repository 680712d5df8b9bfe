import type { Settings } from '../../../application/ports/settings.ts';
import type { StoreInfo } from './locale.ts';
import type { StoreClock } from './store-clock.ts';

/** What the shop says of itself, at each look. */
export const storeInfoFrom =
  ({ current }: Pick<Settings, 'current'>, clock: StoreClock) =>
  (): StoreInfo => {
    const { storeName, supportContact } = current();
    return { name: storeName, supportContact, clock };
  };
