import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Favourites } from '../../../application/ports/favourites.ts';
import { count, nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { reading, writing } from '../kit/statement.ts';

const find = reading(
  'favourites.find',
  'select quantity from favourites where buyer_id = $1 and variant_code = $2',
  t.type({ quantity: count }),
);

const keep = writing(
  'favourites.keep',
  `insert into favourites (buyer_id, variant_code, quantity) values ($1, $2, $3)
   on conflict (buyer_id, variant_code) do update set quantity = excluded.quantity`,
  nothingRead,
);

const forget = writing(
  'favourites.forget',
  'delete from favourites where buyer_id = $1 and variant_code = $2',
  nothingRead,
);

/** What buyers usually take, in PostgreSQL. */
export const postgresFavourites = (run: Run): Favourites => ({
  find: (buyer, product) =>
    pipe(
      run(find, [buyer, product]),
      TE.map(([found]) => found?.quantity ?? null),
    ),
  keep: (buyer, product, quantity) =>
    pipe(
      quantity === null ? run(forget, [buyer, product]) : run(keep, [buyer, product, quantity]),
      TE.map(() => undefined),
    ),
});
