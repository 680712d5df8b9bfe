import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { checkKeys, recallKeys, type RememberedKey } from '../../adapters/postgres/stock/unit-keys.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { keyPlaceOf, findKeys, nameOfPlace } from '../goods/find-keys.ts';
import { withoutKeys, withWrongKeys } from '../goods/refusal.ts';
import type { Store } from '../processes/open-store.ts';
import { Problem } from '../processes/problem.ts';
import { bad, good, warning, type Finding } from './finding.ts';

const about = 'Goods';

const refused = (sentence: string): Finding =>
  bad(
    about,
    sentence,
    'Without the right keys the shop does not start: what was sold could not be delivered.',
  );

const ofRotation = (where: string, [current, ...older]: readonly RememberedKey[]): Finding =>
  older.length === 0
    ? good(
        about,
        `are sealed with ${current?.id ?? ''}, which is in ${where}; keep a copy apart from the database’s`,
      )
    : warning(
        about,
        `are sealed with ${String(older.length + 1)} keys: a rotation was interrupted`,
        'Run npm run goods -- rotate: it goes on where it was.',
      );

const findingOf = (configuration: BaseConfiguration, remembered: readonly RememberedKey[]): Finding => {
  const place = keyPlaceOf(configuration);
  const keys = findKeys(configuration);
  if (remembered.length === 0) {
    return good(
      about,
      O.isSome(keys)
        ? `will be sealed with the key in ${nameOfPlace(place)}`
        : `will be sealed with a key that the first start makes: ${nameOfPlace(place)}`,
    );
  }
  if (O.isNone(keys)) return refused(withoutKeys(place, remembered));
  const checked = checkKeys(keys.value, remembered);
  return E.isLeft(checked)
    ? refused(withWrongKeys(place, checked.left))
    : ofRotation(nameOfPlace(place), remembered);
};

/** Whether the goods can be opened. Makes no key. */
export const checkGoods = async (
  configuration: BaseConfiguration,
  { database }: Store,
): Promise<readonly Finding[]> => {
  const remembered = await recallKeys(database.run)();
  if (E.isLeft(remembered)) return [bad(about, 'could not be looked at', 'Run the doctor again.')];
  try {
    return [findingOf(configuration, remembered.right)];
  } catch (cause) {
    if (cause instanceof Problem) return [refused(cause.message)];
    throw cause;
  }
};
