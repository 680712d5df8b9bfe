import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import type { BaseConfiguration, Configuration, ServerConfiguration } from './configuration.ts';
import { databasePasswords } from './database-url.ts';
import { reveal, type Secret } from './secret.ts';

type Read = BaseConfiguration & Partial<ServerConfiguration> & Partial<Configuration>;

const kept = (secrets: readonly O.Option<Secret>[]): readonly string[] =>
  secrets.flatMap((one) => (O.isSome(one) ? [reveal(one.value)] : []));

/** Every text of the configuration that a log must not show. */
export const secretValues = ({ database, pakasir, telegram }: Read): readonly string[] => [
  ...kept([
    database.url,
    O.fromNullable(telegram?.token),
    O.fromNullable(pakasir?.apiKey),
    pakasir?.webhookSecret ?? O.none,
  ]),
  ...pipe(
    database.url,
    O.match(
      () => [],
      (url) => databasePasswords(reveal(url)),
    ),
  ),
];
