import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { pipe } from 'fp-ts/lib/function.js';
import { join } from 'node:path';
import {
  readBaseConfiguration,
  readStore,
  type BaseConfiguration,
  type ShopConfiguration,
} from './configuration.ts';
import type { Pakasir } from './gateways.ts';
import type { Visitor, WebChat } from './messenger.ts';
import { reading, together, trimmed, type Reading } from './reading.ts';
import { secret } from './secret.ts';
import { pakasirSettings, sandboxHttpSettings } from './settings.ts';
import type { ApiVersion } from './values.ts';

/** What the sandbox is opened with. All that it keeps lies in folders of its own, apart from a live shop's. */
export type SandboxSettings = BaseConfiguration & {
  readonly store: ShopConfiguration['store'];
  readonly http: ShopConfiguration['http'];
  readonly apiVersion: ApiVersion;
  /** Whether DATABASE_URL was set, and left alone. */
  readonly leavesDatabase: boolean;
};

/** A shop whose messenger and gateway are on this machine. */
export type SandboxConfiguration = ShopConfiguration & {
  readonly messenger: WebChat;
  readonly gateways: { readonly offered: readonly [Pakasir]; readonly former: readonly [] };
};

/** Where the sandbox keeps its shop, below the folder of the live one. */
export const sandboxDataDir = (dataDir: string): string => join(dataDir, 'sandbox');

const apart = (base: BaseConfiguration): BaseConfiguration => ({
  ...base,
  dataDir: sandboxDataDir(base.dataDir),
  logDir: join(base.logDir, 'sandbox'),
});

const ofTheLiveShop = {
  DATABASE_URL: undefined,
  DATABASE_DIRECT_URL: undefined,
  DATABASE_REPLICA_URL: undefined,
  GOODS_KEYS: undefined,
  GOODS_FINGERPRINT_KEY: undefined,
};

const readHttp = reading(sandboxHttpSettings, (set) => ({ host: set.HTTP_HOST, port: set.HTTP_PORT }));
const readVersion = reading(
  { PAKASIR_API_VERSION: pakasirSettings.PAKASIR_API_VERSION },
  (set): ApiVersion => set.PAKASIR_API_VERSION,
);

/** The settings that the sandbox heeds; of accounts it needs none. */
export const readSandboxSettings: Reading<SandboxSettings> = (environment) =>
  pipe(
    together({
      base: readBaseConfiguration({ ...environment, ...ofTheLiveShop }),
      store: readStore(environment),
      http: readHttp(environment),
      apiVersion: readVersion(environment),
    }),
    E.map(({ base, ...rest }) => ({
      ...apart(base),
      ...rest,
      leavesDatabase: trimmed(environment)['DATABASE_URL'] !== undefined,
    })),
  );

/** How the shop knows its gateway in the sandbox; the words are made anew at each start. */
export type SandboxAccount = {
  readonly slug: string;
  readonly apiKey: string;
  readonly webhookSecret: string;
};

/** The whole configuration of the sandbox, once it is known where its gateway listens. */
export const sandboxConfiguration = (
  { apiVersion, leavesDatabase: _left, ...settings }: SandboxSettings,
  { slug, apiKey, webhookSecret }: SandboxAccount,
  persons: readonly Visitor[],
  address: string,
): SandboxConfiguration => ({
  ...settings,
  messenger: { tag: 'WebChat', persons },
  gateways: {
    offered: [
      {
        tag: 'Pakasir',
        slug,
        apiKey: secret(apiKey),
        webhookSecret: O.some(secret(webhookSecret)),
        publicDomain: O.none,
        baseUrl: address,
        apiVersion,
        callsPerSecond: 2,
        sandbox: true,
      },
    ],
    former: [],
  },
});
