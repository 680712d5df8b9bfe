import * as O from 'fp-ts/lib/Option.js';
import type { Environment } from '../../../infrastructure/configuration/environment.ts';

/** The least that a whole shop is started with. */
export const settingsOfAShop = (more: Environment = {}): Environment => ({
  TELEGRAM_BOT_TOKEN: '123:test-token',
  TELEGRAM_ADMIN_IDS: '123456789,987654321',
  PAKASIR_PROJECT_SLUG: 'depodomain',
  PAKASIR_API_KEY: 'KEY',
  ...more,
});

/** What is known of a store of which nothing is set. */
export const usualStore = {
  name: 'Bot Auto Order',
  timezone: 'Asia/Jakarta',
  supportContact: O.none,
  paymentWindow: 900_000,
  depositWindow: 3_600_000,
  archiveAfter: 365 * 86_400_000,
  depositLimits: { min: 10_000, max: 10_000_000 },
};
