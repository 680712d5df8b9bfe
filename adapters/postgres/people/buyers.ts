import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Buyers } from '../../../application/ports/buyers.ts';
import { buyerIdColumn, nothingRead } from '../kit/codecs.ts';
import { rowsByKey } from '../kit/coalesced.ts';
import type { Run } from '../kit/run.ts';
import { buyerColumns, buyerRow, greetedOf, greetedRow, greeting, greetingParameters } from './greeting.ts';
import { standingColumns, standingRow, unknownStanding } from './standing.ts';
import { namedWriting, reading, writing } from '../kit/statement.ts';

const greet = namedWriting(
  'buyers.greet',
  `${greeting} select * from greeted`,
  greetingParameters,
  greetedRow,
);
const find = reading('buyers.find', `select ${buyerColumns} from buyers where id = $1`, buyerRow);
const findByUsername = reading(
  'buyers.find-by-username',
  `select ${buyerColumns} from buyers where lower(username) = lower($1) order by named_at desc limit 1`,
  buyerRow,
);
const speak = writing(
  'buyers.speak',
  'update buyers set language_chosen = $2 where id = $1 and language_chosen is distinct from $2',
  nothingRead,
);

const standings = `
  select b.id as key, ${standingColumns}
  from buyers b where b.id KEY`;

const standing = rowsByKey({
  name: 'buyers.standing',
  key: buyerIdColumn,
  row: standingRow,
  one: standings.replace('KEY', '= $1'),
  many: standings.replace('KEY', '= any($1::bigint[])'),
});

/** The people who know the shop, in PostgreSQL. */
export const postgresBuyers = (run: Run): Buyers => {
  const standingOf = standing(run);
  return {
    greet: (profile, now) => {
      const { id, firstName, username, language: guessed } = profile;
      return pipe(
        run(...greet({ id, firstName, username, guessed, now })),
        TE.map(([row]) => greetedOf(row, profile)),
      );
    },
    standing: (id) =>
      pipe(
        standingOf(id),
        TE.map(([found]) => found ?? unknownStanding),
      ),
    find: (id) => pipe(run(find, [id]), TE.map(RA.head)),
    findByUsername: (username) => pipe(run(findByUsername, [username]), TE.map(RA.head)),
    speak: (id, language) =>
      pipe(
        run(speak, [id, language]),
        TE.map(() => undefined),
      ),
  };
};
