import type { Settings } from '../../../application/ports/settings.ts';
import type { StoreInfo } from './locale.ts';
import type { StoreClock } from './store-clock.ts';

/** What the shop says of itself, at each look. */
export const storeInfoFrom =
  ({ current }: Pick<Settings, 'current'>, clock: StoreClock) =>
  (): StoreInfo => {
    const settings = current();
    const { storeName, supportContact } = settings;
    return {
      name: storeName,
      supportContact,
      clock,
      written: (text, language) => settings[`${text}.${language}`],
    };
  };
