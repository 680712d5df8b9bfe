import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as t from 'io-ts';
import { setting, type Setting } from './setting.ts';

const isWeb = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';
const hasOnlyPath = ({ username, password, search, hash }: URL): boolean =>
  username + password + search + hash === '';

const webRoot = (text: string): O.Option<string> =>
  pipe(
    O.tryCatch(() => new URL(text)),
    O.filter((address) => isWeb(address) && hasOnlyPath(address)),
    O.map(({ href }) => href.replace(/\/+$/, '')),
  );

/** An http(s) address without a slash at its end. */
export const WebRoot = (example: string): Setting<string> =>
  setting(`an address that begins with https:// or http://, for example ${example}`, t.string.is, webRoot);

/** The origin of a host or an address: `pots.my.id` is `https://pots.my.id`. */
export const PublicDomain: Setting<string> = setting(
  'a host or its address, without a path, for example https://pots.my.id',
  t.string.is,
  (text) =>
    pipe(
      webRoot(text.includes('://') ? text : `https://${text}`),
      O.filter((root) => root === new URL(root).origin),
    ),
);
