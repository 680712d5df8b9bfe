import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as t from 'io-ts';
import { schemeHint, type Hint } from './hints.ts';
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

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/** At the service itself any other path, or http, is a slip; a relay has the address that it has. */
const isSlip = (root: string, service: string): boolean =>
  hostOf(root) === hostOf(service) && root !== service;

const serviceHint =
  (service: string): Hint =>
  (text) =>
    hostOf(text) === hostOf(service) ? `write ${service} alone` : schemeHint(text);

/** An http(s) address without a slash at its end: that of the service, or of a relay to it. */
export const WebRoot = (service: string): Setting<string> =>
  setting(
    `an address that begins with https:// or http://, for example ${service}`,
    t.string.is,
    (text) =>
      pipe(
        webRoot(text),
        O.filter((root) => !isSlip(root, service)),
      ),
    serviceHint(service),
  );

const pathHint: Hint = (text) => (/[^/:]\/+[^/]/.test(text) ? 'leave out what stands behind the host' : null);

/** The origin of a host or an address: `pots.my.id` is `https://pots.my.id`. */
export const PublicDomain: Setting<string> = setting(
  'a host or its address, without a path, for example https://pots.my.id',
  t.string.is,
  (text) =>
    pipe(
      webRoot(text.includes('://') ? text : `https://${text}`),
      O.filter((root) => root === new URL(root).origin),
    ),
  pathHint,
);
