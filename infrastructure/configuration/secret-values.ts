import * as O from 'fp-ts/lib/Option.js';
import type { BaseConfiguration } from './configuration.ts';
import { databasePasswords } from './database-url.ts';
import type { Gateway, GatewaysInUse } from './gateways.ts';
import type { GivenGoodsKeys } from './goods-keys.ts';
import type { Messenger } from './messenger.ts';
import { reveal, type Secret } from './secret.ts';

/** Any configuration: whole, or what a command needs of it. */
export type AnyConfiguration = Pick<BaseConfiguration, 'database' | 'goodsKeys'> & {
  readonly gateways?: GatewaysInUse;
  readonly messenger?: Messenger;
};

const kept = (secrets: readonly O.Option<Secret>[]): readonly string[] =>
  secrets.flatMap((one) => (O.isSome(one) ? [reveal(one.value)] : []));

const ofGateway = (gateway: Gateway): readonly O.Option<Secret>[] =>
  gateway.tag === 'Pakasir' ? [O.some(gateway.apiKey), gateway.webhookSecret] : [];

const ofGoods = (given: O.Option<GivenGoodsKeys>): readonly O.Option<Secret>[] =>
  O.isSome(given) ? [given.value.fingerprintKey, ...given.value.keys.map(({ key }) => key)].map(O.some) : [];

/** Every text of the configuration that a log must not show. */
export const secretValues = ({
  database,
  goodsKeys,
  gateways,
  messenger,
}: AnyConfiguration): readonly string[] => [
  ...kept([
    database.url,
    database.directUrl,
    database.replicaUrl,
    messenger?.tag === 'Telegram' ? O.some(messenger.token) : O.none,
    ...[...(gateways?.offered ?? []), ...(gateways?.former ?? [])].flatMap(ofGateway),
    ...ofGoods(goodsKeys),
  ]),
  ...kept([database.url, database.directUrl, database.replicaUrl]).flatMap(databasePasswords),
];
