import { resolve } from 'node:path';
import { DatabaseUrl } from './database-url.ts';
import { notPlaceholder, optional, secretSetting, textSetting, withDefault } from './setting.ts';
import { AdminIds, Folder, Level, PaymentWindow, Port, TimeZone, Version, YesOrNo } from './values.ts';
import { PublicDomain, WebRoot } from './web-address.ts';

/** What every command needs: where the shop keeps things, and how much it says. */
export const baseSettings = {
  DATABASE_URL: optional(DatabaseUrl),
  DATA_DIR: withDefault(Folder('./data'), resolve('./data')),
  LOG_DIR: withDefault(Folder('./logs'), resolve('./logs')),
  LOG_LEVEL: withDefault(Level, 'INFO'),
};

const shopSettings = {
  BOT_STORE_NAME: withDefault(
    textSetting('a name of 1 to 64 characters, for example Bot Auto Order', /[^\p{Cc}]{1,64}/u),
    'Bot Auto Order',
  ),
  BOT_TIMEZONE: withDefault(TimeZone, 'Asia/Jakarta'),
  BOT_SUPPORT_CONTACT: optional(
    textSetting('a line of 1 to 200 characters, for example @username_of_support', /[^\p{Cc}]{1,200}/u),
  ),
  PAYMENT_WINDOW_MINUTES: withDefault(PaymentWindow, 15 * 60_000),
};

const httpSettings = {
  HTTP_HOST: withDefault(
    textSetting('an address to listen on, for example 0.0.0.0 or 127.0.0.1', /[A-Za-z0-9.:_-]{1,253}/),
    '0.0.0.0',
  ),
  HTTP_PORT: withDefault(Port, 9000),
};

const pakasirSettings = {
  PAKASIR_PROJECT_SLUG: notPlaceholder(
    textSetting(
      'the slug of the project in the dashboard of Pakasir, for example depodomain',
      /[A-Za-z0-9._-]{1,100}/,
    ),
  ),
  PAKASIR_API_KEY: secretSetting(
    'the API key of the project in the dashboard of Pakasir: letters and digits without spaces, for example pk1a2B3c4D',
    /[!-~]{1,500}/,
  ),
  PAKASIR_WEBHOOK_SECRET: optional(
    secretSetting(
      'the webhook secret of the project in the dashboard of Pakasir: without spaces, for example wh1a2B3c4D, or nothing',
      /[!-~]{1,500}/,
    ),
  ),
  PAKASIR_PUBLIC_DOMAIN: optional(PublicDomain),
  PAKASIR_BASE_URL: withDefault(WebRoot('https://app.pakasir.com'), 'https://app.pakasir.com'),
  PAKASIR_API_VERSION: withDefault(Version, 'v2'),
  PAKASIR_SANDBOX: withDefault(YesOrNo, false),
};

/** What the payment webhook needs beside the base. */
export const serverSettings = { ...baseSettings, ...shopSettings, ...httpSettings, ...pakasirSettings };

/** Everything there is to set; the names are those of the environment. */
export const allSettings = {
  ...serverSettings,
  TELEGRAM_BOT_TOKEN: secretSetting(
    'the token that @BotFather gave: digits, a colon, letters, for example 123456789:AAHtheRestOfYourToken',
    /\d+:[A-Za-z0-9_-]+/,
  ),
  TELEGRAM_ADMIN_IDS: AdminIds,
  TELEGRAM_API_ROOT: withDefault(WebRoot('https://api.telegram.org'), 'https://api.telegram.org'),
};
