import type { Environment } from '../../../infrastructure/configuration/environment.ts';

/** The least that a whole shop is started with. */
export const settingsOfAShop = (more: Environment = {}): Environment => ({
  TELEGRAM_BOT_TOKEN: '123:test-token',
  TELEGRAM_ADMIN_IDS: '123456789,987654321',
  PAKASIR_PROJECT_SLUG: 'depodomain',
  PAKASIR_API_KEY: 'KEY',
  ...more,
});
