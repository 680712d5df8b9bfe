import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as t from 'io-ts';
import type { Environment } from './environment.ts';
import { problemsOf, type ConfigurationProblem } from './problems.ts';
import type { Secret } from './secret.ts';
import { allSettings, baseSettings, serverSettings } from './settings.ts';
import type { ApiVersion, LogLevel } from './values.ts';

/** Enough for `migrate` and `catalog`. */
export type BaseConfiguration = {
  /** Without an address the shop runs its own database under `dataDir`. */
  readonly database: { readonly url: O.Option<Secret> };
  readonly dataDir: string;
  readonly logDir: string;
  readonly logLevel: LogLevel;
};

/** Enough for `server`. */
export type ServerConfiguration = BaseConfiguration & {
  readonly store: {
    readonly name: string;
    readonly timezone: string;
    readonly supportContact: O.Option<string>;
    /** Milliseconds. */
    readonly paymentWindow: number;
  };
  readonly pakasir: {
    readonly slug: string;
    readonly apiKey: Secret;
    readonly webhookSecret: O.Option<Secret>;
    /** Origin of the payment pages that buyers see, if not the gateway's own. */
    readonly publicDomain: O.Option<string>;
    /** Without a slash at its end. */
    readonly baseUrl: string;
    readonly apiVersion: ApiVersion;
    /** Whether payments of a sandbox project count. */
    readonly sandbox: boolean;
  };
  readonly http: { readonly host: string; readonly port: number };
};

/** Everything: for `start`, `bot`, `worker` and `doctor`. */
export type Configuration = ServerConfiguration & {
  readonly telegram: {
    readonly token: Secret;
    readonly adminIds: readonly number[];
    /** Without a slash at its end. */
    readonly apiRoot: string;
  };
};

const Base = t.type(baseSettings);
const Server = t.type(serverSettings);
const All = t.type(allSettings);

const baseOf = (set: t.TypeOf<typeof Base>): BaseConfiguration => ({
  database: { url: O.fromNullable(set.DATABASE_URL) },
  dataDir: set.DATA_DIR,
  logDir: set.LOG_DIR,
  logLevel: set.LOG_LEVEL,
});

const serverOf = (set: t.TypeOf<typeof Server>): ServerConfiguration => ({
  ...baseOf(set),
  store: {
    name: set.BOT_STORE_NAME,
    timezone: set.BOT_TIMEZONE,
    supportContact: O.fromNullable(set.BOT_SUPPORT_CONTACT),
    paymentWindow: set.PAYMENT_WINDOW_MINUTES,
  },
  pakasir: {
    slug: set.PAKASIR_PROJECT_SLUG,
    apiKey: set.PAKASIR_API_KEY,
    webhookSecret: O.fromNullable(set.PAKASIR_WEBHOOK_SECRET),
    publicDomain: O.fromNullable(set.PAKASIR_PUBLIC_DOMAIN),
    baseUrl: set.PAKASIR_BASE_URL,
    apiVersion: set.PAKASIR_API_VERSION,
    sandbox: set.PAKASIR_SANDBOX,
  },
  http: { host: set.HTTP_HOST, port: set.HTTP_PORT },
});

const configurationOf = (set: t.TypeOf<typeof All>): Configuration => ({
  ...serverOf(set),
  telegram: {
    token: set.TELEGRAM_BOT_TOKEN,
    adminIds: set.TELEGRAM_ADMIN_IDS,
    apiRoot: set.TELEGRAM_API_ROOT,
  },
});

type Reading<C> = (environment: Environment) => E.Either<readonly ConfigurationProblem[], C>;

/** An empty value means unset, and spaces around a value are no part of it. */
const set = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== ''),
  );

const reading =
  <A, C>(settings: t.Type<A, unknown>, build: (set: A) => C): Reading<C> =>
  (environment) =>
    pipe(settings.decode(set(environment)), E.bimap(problemsOf, build));

/** Only what the database commands need; other names may be wrong or missing. */
export const readBaseConfiguration: Reading<BaseConfiguration> = reading(Base, baseOf);

/** What the payment webhook alone needs: nothing of Telegram. */
export const readServerConfiguration: Reading<ServerConfiguration> = reading(Server, serverOf);

/** The whole configuration, or every name that is missing, wrong or a placeholder. */
export const readConfiguration: Reading<Configuration> = reading(All, configurationOf);
