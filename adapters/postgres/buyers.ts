import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Buyers } from '../../application/ports/buyers.ts';
import type { BuyerId, Language } from '../../domain/buyer.ts';
import { buyerIdColumn, language, nothingRead, orderIdColumn, orNull } from './codecs.ts';
import type { Run } from './database.ts';
import { at } from './moments.ts';
import { as } from './named-parameters.ts';
import { namedWriting, reading, writing } from './statement.ts';

const buyerColumns = { id: buyerIdColumn, firstName: t.string, username: orNull(t.string), language };
const row = t.strict(buyerColumns);

const greetedRow = t.strict({ ...buyerColumns, owed: t.readonlyArray(orderIdColumn) });

const columns = `
  id, first_name as "firstName", username, coalesce(language_chosen, language_guessed) as language`;

// Most who come are known and have not changed their name: then nothing is written.
const greeting = `
  with unchanged as materialized (
    select ${columns} from buyers
    where id = :id and (first_name, username, language_guessed) is not distinct from (:firstName, :username, :guessed)
  ),
  written as (
    insert into buyers as old (id, first_name, username, language_guessed, first_seen_at, named_at)
    select :id, :firstName, :username, :guessed, :now, :now where not exists (select from unchanged)
    on conflict (id) do update
      set first_name = excluded.first_name, username = excluded.username,
          language_guessed = excluded.language_guessed,
          named_at = case when old.username is distinct from excluded.username
                          then excluded.named_at else old.named_at end
    returning ${columns}
  )
  select *, array(
    select id from orders where buyer_id = :id and state = 'Paid' and unreachable_since is not null
    order by paid_at, sequence
  ) as owed
  from (select * from unchanged union all select * from written) as greeted`;

const greet = namedWriting(
  'buyers.greet',
  greeting,
  {
    id: as<BuyerId>(),
    firstName: as<string>(),
    username: as<string | null>(),
    guessed: as<Language>(),
    now: at,
  },
  greetedRow,
);
const find = reading('buyers.find', `select ${columns} from buyers where id = $1`, row);
const findByUsername = reading(
  'buyers.find-by-username',
  `select ${columns} from buyers where lower(username) = lower($1) order by named_at desc limit 1`,
  row,
);
const speak = writing(
  'buyers.speak',
  'update buyers set language_chosen = $2 where id = $1 and language_chosen is distinct from $2',
  nothingRead,
);

/** The people who know the shop, in PostgreSQL. */
export const postgresBuyers = (run: Run): Buyers => ({
  greet: (profile, now) => {
    const { id, firstName, username, language: guessed } = profile;
    return pipe(
      run(...greet({ id, firstName, username, guessed, now })),
      TE.map(([greeted]) => {
        const { owed, ...buyer } = greeted ?? { ...profile, owed: [] };
        return { buyer, owed };
      }),
    );
  },
  find: (id) => pipe(run(find, [id]), TE.map(RA.head)),
  findByUsername: (username) => pipe(run(findByUsername, [username]), TE.map(RA.head)),
  speak: (id, language) =>
    pipe(
      run(speak, [id, language]),
      TE.map(() => undefined),
    ),
});
