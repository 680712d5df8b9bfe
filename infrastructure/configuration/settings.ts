import { resolve } from 'node:path';
import { rupiah } from '../../domain/rupiah.ts';
import { DatabaseUrl } from './database-url.ts';
import { goodsSettings } from './goods-keys.ts';
import { tokenHint, wordHint } from './hints.ts';
import { notPlaceholder, optional, secretSetting, textSetting, withDefault } from './setting.ts';
import {
  AdminIds,
  Amount,
  ArchiveAge,
  CallsPerSecond,
  Folder,
  Gateway,
  Gateways,
  Level,
  Limits,
  MessagesPerSecond,
  PaymentWindow,
  Port,
  TimeZone,
  Version,
  YesOrNo,
} from './values.ts';
import { PublicDomain, WebRoot } from './web-address.ts';

/** What every command needs: where the shop keeps things, and how much it says. */
export const baseSettings = {
  DATABASE_URL: optional(DatabaseUrl),
  DATABASE_DIRECT_URL: optional(DatabaseUrl),
  DATABASE_REPLICA_URL: optional(DatabaseUrl),
  DATA_DIR: withDefault(Folder('./data'), resolve('./data')),
  LOG_DIR: withDefault(Folder('./logs'), resolve('./logs')),
  LOG_LEVEL: withDefault(Level, 'INFO'),
};

/** What buyers see of the shop, and its rules. */
export const storeSettings = {
  BOT_STORE_NAME: withDefault(
    textSetting('a name of 1 to 64 characters, for example Bot Auto Order', /[^\p{Cc}]{1,64}/u),
    'Bot Auto Order',
  ),
  BOT_TIMEZONE: withDefault(TimeZone, 'Asia/Jakarta'),
  BOT_SUPPORT_CONTACT: optional(
    textSetting('a line of 1 to 200 characters, for example @username_of_support', /[^\p{Cc}]{1,200}/u),
  ),
  PAYMENT_WINDOW_MINUTES: withDefault(PaymentWindow, 15 * 60_000),
  DEPOSIT_WINDOW_MINUTES: withDefault(PaymentWindow, 60 * 60_000),
  ARCHIVE_AFTER_DAYS: withDefault(ArchiveAge, 365 * 86_400_000),
  DEPOSIT_LIMITS: withDefault(Limits, { min: rupiah(10_000), max: rupiah(10_000_000) }),
};

const ListenAddress = textSetting(
  'an address to listen on, for example 0.0.0.0 or 127.0.0.1',
  /[A-Za-z0-9.:_-]{1,253}/,
);

export const httpSettings = {
  HTTP_HOST: withDefault(ListenAddress, '0.0.0.0'),
  HTTP_PORT: withDefault(Port, 9000),
};

/** The sandbox is for this machine alone unless somebody says otherwise. */
export const sandboxHttpSettings = { ...httpSettings, HTTP_HOST: withDefault(ListenAddress, '127.0.0.1') };

/** Who takes the money: several in the order in which buyers are offered them, or one. */
export const gatewaySettings = {
  PAYMENT_GATEWAYS: optional(Gateways),
  PAYMENT_GATEWAY: withDefault(Gateway, 'pakasir'),
};

export const pakasirSettings = {
  PAKASIR_PROJECT_SLUG: notPlaceholder(
    textSetting(
      'the slug of the project in the dashboard of Pakasir, for example depodomain',
      /[A-Za-z0-9._-]{1,100}/,
    ),
  ),
  PAKASIR_API_KEY: secretSetting(
    'the API key of the project in the dashboard of Pakasir: letters and digits without spaces, for example pk1a2B3c4D',
    /[!-~]{1,500}/,
    wordHint,
  ),
  PAKASIR_WEBHOOK_SECRET: optional(
    secretSetting(
      'the webhook secret of the project in the dashboard of Pakasir: without spaces, for example wh1a2B3c4D, or nothing',
      /[!-~]{1,500}/,
      wordHint,
    ),
  ),
  PAKASIR_PUBLIC_DOMAIN: optional(PublicDomain),
  PAKASIR_BASE_URL: withDefault(WebRoot('https://app.pakasir.com'), 'https://app.pakasir.com'),
  PAKASIR_API_VERSION: withDefault(Version, 'v2'),
  PAKASIR_CALLS_PER_SECOND: withDefault(CallsPerSecond, 2),
  PAKASIR_SANDBOX: withDefault(YesOrNo, false),
};

export const manualTransferSettings = {
  MANUAL_TRANSFER_BANK: notPlaceholder(
    textSetting('the bank or wallet as buyers know it, for example BCA', /[^\p{Cc}]{1,32}/u),
  ),
  MANUAL_TRANSFER_ACCOUNT: notPlaceholder(
    textSetting('the number of the account, for example 1234567890', /\d[\d -]{2,38}\d/),
  ),
  MANUAL_TRANSFER_HOLDER: notPlaceholder(
    textSetting('the name that the account is in, for example Siti Rahayu', /[^\p{Cc}]{1,64}/u),
  ),
  MANUAL_TRANSFER_MIN: withDefault(Amount, rupiah(1_000)),
  MANUAL_TRANSFER_MAX: withDefault(Amount, rupiah(50_000_000)),
};

export const telegramSettings = {
  TELEGRAM_BOT_TOKEN: secretSetting(
    'the token that @BotFather gave: digits, a colon, letters, for example 123456789:AAHtheRestOfYourToken',
    /\d+:[A-Za-z0-9_-]+/,
    tokenHint,
  ),
  TELEGRAM_ADMIN_IDS: AdminIds,
  TELEGRAM_API_ROOT: withDefault(WebRoot('https://api.telegram.org'), 'https://api.telegram.org'),
  TELEGRAM_MESSAGES_PER_SECOND: withDefault(MessagesPerSecond, 30),
};

/** Everything there is to set; the names are those of the environment. */
export const allSettings = {
  ...baseSettings,
  ...goodsSettings,
  ...storeSettings,
  ...httpSettings,
  ...gatewaySettings,
  ...pakasirSettings,
  ...manualTransferSettings,
  ...telegramSettings,
};
