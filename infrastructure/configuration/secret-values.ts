import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import type { BaseConfiguration } from './configuration.ts';
import { databasePasswords } from './database-url.ts';
import type { Gateway } from './gateway.ts';
import type { Messenger } from './messenger.ts';
import { reveal, type Secret } from './secret.ts';

/** Any configuration: whole, or what a command needs of it. */
export type AnyConfiguration = Pick<BaseConfiguration, 'database'> & {
  readonly gateway?: Gateway;
  readonly messenger?: Messenger;
};

const kept = (secrets: readonly O.Option<Secret>[]): readonly string[] =>
  secrets.flatMap((one) => (O.isSome(one) ? [reveal(one.value)] : []));

const ofGateway = (gateway: Gateway | undefined): readonly O.Option<Secret>[] =>
  gateway?.tag === 'Pakasir' ? [O.some(gateway.apiKey), gateway.webhookSecret] : [];

/** Every text of the configuration that a log must not show. */
export const secretValues = ({ database, gateway, messenger }: AnyConfiguration): readonly string[] => [
  ...kept([
    database.url,
    messenger?.tag === 'Telegram' ? O.some(messenger.token) : O.none,
    ...ofGateway(gateway),
  ]),
  ...pipe(
    database.url,
    O.match(
      () => [],
      (url) => databasePasswords(reveal(url)),
    ),
  ),
];
