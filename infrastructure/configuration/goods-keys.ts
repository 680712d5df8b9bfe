import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { reading, trimmed, type Read, type Reading } from './reading.ts';
import { isSecret, secret, type Secret } from './secret.ts';
import { optional, setting, type Setting } from './setting.ts';

/** A key as it was handed to the shop: its name, and 32 bytes as base64. */
export type GivenKey = { readonly id: string; readonly key: Secret };

/** What the goods are sealed and known again with. A rotation leads to the first key. */
export type GivenGoodsKeys = {
  readonly keys: readonly [GivenKey, ...(readonly GivenKey[])];
  readonly fingerprintKey: Secret;
};

/** 32 bytes in base64. */
const keyForm = /^[A-Za-z0-9+/]{43}=$/;
const idForm = /^[A-Za-z0-9_-]{1,32}$/;

const parseKey = (text: string): O.Option<GivenKey> => {
  const [id = '', key = '', ...more] = text.split(':').map((part) => part.trim());
  return idForm.test(id) && keyForm.test(key) && more.length === 0
    ? O.some({ id, key: secret(key) })
    : O.none;
};

const allDifferent = (keys: readonly GivenKey[]): boolean =>
  new Set(keys.map(({ id }) => id)).size === keys.length;

type Keys = GivenGoodsKeys['keys'];

const isKeys = (keys: readonly unknown[]): keys is Keys => keys.length > 0;

const GoodsKeys: Setting<Keys> = setting(
  'names and keys, newest first, separated by commas, for example 2026b:<key>,2026a:<key>; a key is what openssl rand -base64 32 prints',
  (u): u is Keys => t.UnknownArray.is(u) && isKeys(u),
  (text) => pipe(text.split(',').map(parseKey), O.sequenceArray, O.filter(isKeys), O.filter(allDifferent)),
);

const FingerprintKey: Setting<Secret> = setting(
  'a key by which a unit that comes twice is noticed, the same for ever, for example what openssl rand -base64 32 prints',
  isSecret,
  (text) => (keyForm.test(text) ? O.some(secret(text)) : O.none),
);

/** In the environment both are missing, or both are there. */
export const goodsSettings = {
  GOODS_KEYS: optional(GoodsKeys),
  GOODS_FINGERPRINT_KEY: optional(FingerprintKey),
};

/** Both settings, whether from the environment or from the text of a key file. */
export const readGivenGoodsKeys: Reading<GivenGoodsKeys> = reading(
  { GOODS_KEYS: GoodsKeys, GOODS_FINGERPRINT_KEY: FingerprintKey },
  (set): GivenGoodsKeys => ({ keys: set.GOODS_KEYS, fingerprintKey: set.GOODS_FINGERPRINT_KEY }),
);

/** The keys of the environment; none when neither name is set. */
export const readGoodsKeys: Reading<O.Option<GivenGoodsKeys>> = (
  environment,
): Read<O.Option<GivenGoodsKeys>> => {
  const { GOODS_KEYS, GOODS_FINGERPRINT_KEY } = trimmed(environment);
  return (GOODS_KEYS ?? GOODS_FINGERPRINT_KEY) === undefined
    ? E.right(O.none)
    : pipe(readGivenGoodsKeys(environment), E.map(O.some));
};
