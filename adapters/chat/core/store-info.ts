import type { Settings } from '../../../application/ports/settings.ts';
import type { Instant } from '../../../domain/instant.ts';
import { closedUntil } from '../../../domain/settings/maintenance.ts';
import type { StoreInfo } from './locale.ts';
import type { StoreClock } from './store-clock.ts';

/** What the shop says of itself, at each look. */
export const storeInfoFrom =
  ({ current }: Pick<Settings, 'current'>, clock: StoreClock, now: () => Instant) =>
  (): StoreInfo => {
    const settings = current();
    const { storeName, supportContact } = settings;
    return {
      name: storeName,
      supportContact,
      clock,
      closedUntil: closedUntil(settings, now()),
      keyboard: settings.keyboard,
      showsTestimonies: settings.testimonyChannel !== null,
      written: (text, language) => settings[`${text}.${language}`],
    };
  };
