import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Rupiah } from '../../domain/rupiah.ts';
import { readGateways, type GatewaysInUse } from './gateways.ts';
import { readGoodsKeys, type GivenGoodsKeys } from './goods-keys.ts';
import { readTelegram, type Messenger, type Telegram } from './messenger.ts';
import { reading, together, type Reading } from './reading.ts';
import type { Secret } from './secret.ts';
import { baseSettings, httpSettings, storeSettings } from './settings.ts';
import type { LogLevel } from './values.ts';

/** Enough for `migrate` and `catalog`. */
export type BaseConfiguration = {
  readonly database: {
    /** Without an address the shop runs its own database under `dataDir`. */
    readonly url: O.Option<Secret>;
    /** The server itself, where `url` leads through a pooler that keeps no sessions. */
    readonly directUrl: O.Option<Secret>;
    /** A standby that follows the database, for what may be some seconds old. */
    readonly replicaUrl: O.Option<Secret>;
  };
  readonly dataDir: string;
  /** Without them the keys of the goods are in a file of their own in `dataDir`. */
  readonly goodsKeys: O.Option<GivenGoodsKeys>;
  readonly logDir: string;
  readonly logLevel: LogLevel;
};

export type StoreConfiguration = {
  readonly name: string;
  readonly timezone: string;
  readonly supportContact: O.Option<string>;
  /** Milliseconds. */
  readonly paymentWindow: number;
  /** Milliseconds. */
  readonly depositWindow: number;
  /** Milliseconds; null is never. */
  readonly archiveAfter: number | null;
  readonly depositLimits: { readonly min: Rupiah; readonly max: Rupiah };
};

/** Enough for `server`. */
export type ServerConfiguration = BaseConfiguration & {
  readonly store: StoreConfiguration;
  readonly gateways: GatewaysInUse;
  readonly http: { readonly host: string; readonly port: number };
};

/** A whole shop, wherever people talk to it. */
export type ShopConfiguration = ServerConfiguration & { readonly messenger: Messenger };

/** Everything: for `start`, `bot`, `worker` and `doctor` of a live shop. */
export type Configuration = ServerConfiguration & { readonly messenger: Telegram };

const directWithout = {
  name: 'DATABASE_URL',
  kind: 'Missing',
  expected:
    'the address through the pooler, beside DATABASE_DIRECT_URL; with one address only, write it here',
} as const;

const replicaWithout = {
  name: 'DATABASE_URL',
  kind: 'Missing',
  expected: 'the address of the database itself, beside DATABASE_REPLICA_URL, which is only read',
} as const;

const readSettings = reading(baseSettings, (set): Omit<BaseConfiguration, 'goodsKeys'> => ({
  database: {
    url: O.fromNullable(set.DATABASE_URL),
    directUrl: O.fromNullable(set.DATABASE_DIRECT_URL),
    replicaUrl: O.fromNullable(set.DATABASE_REPLICA_URL),
  },
  dataDir: set.DATA_DIR,
  logDir: set.LOG_DIR,
  logLevel: set.LOG_LEVEL,
}));

/** A direct address or a replica alone would leave the shop on a database of its own, unnoticed. */
const readPlaces: Reading<Omit<BaseConfiguration, 'goodsKeys'>> = (environment) =>
  pipe(
    readSettings(environment),
    E.filterOrElseW(
      ({ database }) => O.isSome(database.url) || O.isNone(database.directUrl),
      () => [directWithout],
    ),
    E.filterOrElseW(
      ({ database }) => O.isSome(database.url) || O.isNone(database.replicaUrl),
      () => [replicaWithout],
    ),
  );

/** Only what the database commands need; other names may be wrong or missing. */
export const readBaseConfiguration: Reading<BaseConfiguration> = (environment) =>
  pipe(
    together({ base: readPlaces(environment), goodsKeys: readGoodsKeys(environment) }),
    E.map(({ base, goodsKeys }) => ({ ...base, goodsKeys })),
  );

/** What buyers see of the shop, and its rules. */
export const readStore: Reading<StoreConfiguration> = reading(storeSettings, (set): StoreConfiguration => ({
  name: set.BOT_STORE_NAME,
  timezone: set.BOT_TIMEZONE,
  supportContact: O.fromNullable(set.BOT_SUPPORT_CONTACT),
  paymentWindow: set.PAYMENT_WINDOW_MINUTES,
  depositWindow: set.DEPOSIT_WINDOW_MINUTES,
  archiveAfter: set.ARCHIVE_AFTER_DAYS === 0 ? null : set.ARCHIVE_AFTER_DAYS,
  depositLimits: set.DEPOSIT_LIMITS,
}));

const readHttp = reading(httpSettings, (set): ServerConfiguration['http'] => ({
  host: set.HTTP_HOST,
  port: set.HTTP_PORT,
}));

/** What the payment webhook alone needs: nothing of a messenger. */
export const readServerConfiguration: Reading<ServerConfiguration> = (environment) =>
  pipe(
    together({
      base: readBaseConfiguration(environment),
      store: readStore(environment),
      http: readHttp(environment),
      gateways: readGateways(environment),
    }),
    E.map(({ base, ...rest }) => ({ ...base, ...rest })),
  );

/** The whole configuration, or every name that is missing, wrong or a placeholder. */
export const readConfiguration: Reading<Configuration> = (environment) =>
  pipe(
    together({ server: readServerConfiguration(environment), messenger: readTelegram(environment) }),
    E.map(({ server, messenger }) => ({ ...server, messenger })),
  );
