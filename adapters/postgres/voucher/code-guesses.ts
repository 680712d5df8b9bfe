import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { CodeGuesses } from '../../../application/ports/code-guesses.ts';
import { stale, type Stale, type Version } from '../../../application/ports/versioned.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { count, moment, nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as, nullable } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';

const find = namedReading(
  'code-guesses.find',
  'select wrong, last_at as "lastAt", version from code_guesses where buyer_id = :buyer',
  { buyer: as<BuyerId>() },
  t.strict({ wrong: count, lastAt: moment, version: count }),
);

const save = namedWriting(
  'code-guesses.save',
  `insert into code_guesses as kept (buyer_id, wrong, last_at, version)
   select :buyer, :wrong, :lastAt, 1 where :known::integer is null
     or exists (select from code_guesses where buyer_id = :buyer and version = :known)
   on conflict (buyer_id) do update
     set wrong = excluded.wrong, last_at = excluded.last_at, version = kept.version + 1
     where kept.version = :known
   returning version`,
  {
    buyer: as<BuyerId>(),
    wrong: as<number>(),
    lastAt: at,
    known: nullable(as<Version>()),
  },
  nothingRead,
);

/** Guesses at codes in PostgreSQL. */
export const postgresCodeGuesses = (run: Run): CodeGuesses => ({
  find: (buyer) =>
    pipe(
      run(...find({ buyer })),
      TE.map(RA.map(({ version, ...value }) => ({ version, value }))),
      TE.map(RA.head),
    ),
  save: (buyer, guesses, known) =>
    pipe(
      run(...save({ ...guesses, buyer, known })),
      TE.flatMap((rows): TE.TaskEither<Stale | StoreFailure, void> =>
        rows.length > 0 ? TE.right(undefined) : TE.left(stale),
      ),
    ),
});
