import * as O from 'fp-ts/lib/Option.js';
import { databaseHint } from './hints.ts';
import { isPlaceholder } from './placeholder.ts';
import { isSecret, secret, type Secret } from './secret.ts';
import { notPlaceholder, setting, type Setting } from './setting.ts';

const url = (text: string): O.Option<URL> => O.tryCatch(() => new URL(text));

const decoded = (piece: string): string =>
  O.getOrElse(() => piece)(O.tryCatch(() => decodeURIComponent(piece)));

/** The parts of a connection address that must stay secret: as written, and as meant. */
export const databasePasswords = (address: string): readonly string[] => {
  const parsed = url(address);
  if (O.isNone(parsed)) return [];
  const { password, searchParams } = parsed.value;
  return [password, decoded(password), searchParams.get('password') ?? ''].filter((piece) => piece !== '');
};

const namesDatabase = ({ protocol, pathname }: URL): boolean =>
  /^postgres(ql)?:$/.test(protocol) && pathname.length > 1;

/** Where PostgreSQL is; refused with a password that stands in examples. */
export const DatabaseUrl: Setting<Secret> = notPlaceholder(
  setting(
    'a PostgreSQL address, for example postgres://shop:your-password@127.0.0.1:5432/shop, or nothing for the built-in database',
    isSecret,
    (text) => (O.exists(namesDatabase)(url(text)) ? O.some(secret(text)) : O.none),
    databaseHint,
  ),
  (address) => databasePasswords(address).some(isPlaceholder),
);
