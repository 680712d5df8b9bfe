import { createHash } from 'node:crypto';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Stock } from '../../application/ports/stock.ts';
import { identityOf } from '../../domain/unit.ts';
import { count } from './codecs.ts';
import type { Run } from './database.ts';
import { writing } from './statement.ts';

// The product is locked, so that two files for it are taken one after the other; buyers are not kept waiting by it.
const adding = `
  with shelf as materialized (
    select code from products where code = $1 for no key update
  ),
  given as materialized (
    select unit.* from unnest($2::text[], $3::bytea[]) with ordinality as unit (content, hash, place)
  ),
  added as (
    insert into units (product_code, content, content_hash, state)
    select shelf.code, given.content, given.hash, 'Free' from shelf cross join given order by given.place
    on conflict (product_code, content_hash) do nothing
    returning id
  )
  select
    exists (select from shelf) as known,
    (select count(*) from added) as added,
    (select count(*) from given
     join units on units.product_code = $1 and units.content_hash = given.hash
     where units.state = 'HandedOver') as sold`;

const add = writing('stock.add', adding, t.type({ known: t.boolean, added: count, sold: count }));

const hashOf = (content: string): Buffer => createHash('sha256').update(identityOf(content), 'utf8').digest();

/** The stock room in PostgreSQL. */
export const postgresStock = (run: Run): Stock => ({
  add: (product, units) =>
    pipe(
      run(add, [product, units, units.map(hashOf)]),
      TE.chainW(([done]) =>
        done?.known === true
          ? TE.right({
              added: done.added,
              alreadySold: done.sold,
              alreadyInStock: units.length - done.added - done.sold,
            })
          : TE.left({ tag: 'UnknownProduct', code: product } as const),
      ),
    ),
});
