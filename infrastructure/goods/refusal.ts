import type { RememberedKey, WrongKeys } from '../../adapters/postgres/stock/unit-keys.ts';
import { nameOfPlace, type KeyPlace } from './find-keys.ts';

const listed = (ids: readonly string[]): string => ids.join(', ');

const intro = 'The goods in the database cannot be opened';

/** What to do, by where the keys should be. */
const remedy = (place: KeyPlace): string =>
  place.tag === 'Settings'
    ? 'Write the right GOODS_KEYS and GOODS_FINGERPRINT_KEY into the settings of this process: they are the same for all processes of a shop.'
    : `Put your copy of the key file back as ${place.path}, or the copy of the machine where the shop ran before (or set GOODS_KEYS and GOODS_FINGERPRINT_KEY).`;

/** For a database with sealed goods and no keys at all. */
export const withoutKeys = (place: KeyPlace, remembered: readonly RememberedKey[]): string =>
  `${intro}: they are sealed with ${listed(remembered.map(({ id }) => id))}, and ${nameOfPlace(place)} is not there. ${remedy(place)} No new key was made, since it would open nothing.`;

/** For keys that are not those of the database. */
export const withWrongKeys = (
  place: KeyPlace,
  { missing, different, otherFingerprintKey }: WrongKeys,
): string => {
  const reasons = [
    missing.length === 0
      ? []
      : [`units are sealed with ${listed(missing)}, which ${nameOfPlace(place)} lacks`],
    different.length === 0
      ? []
      : [`${listed(different)} in ${nameOfPlace(place)} is another key of the same name`],
    otherFingerprintKey
      ? ['GOODS_FINGERPRINT_KEY is another than the one that the stock was taken with']
      : [],
  ].flat();
  return `${intro}: ${reasons.join('; ')}. ${remedy(place)}`;
};
