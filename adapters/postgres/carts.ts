import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Carts } from '../../application/ports/carts.ts';
import { stale } from '../../application/ports/versioned.ts';
import { isEmpty } from '../../domain/cart.ts';
import { amount, buyerIdColumn, cartIdColumn, codeColumn, count } from './codecs.ts';
import type { Run } from './database.ts';
import { at } from './moments.ts';
import { reading, writing } from './statement.ts';

const line = t.strict({ product: codeColumn, quantity: count, priceSeen: amount });
const version = t.type({ version: count });

const find = reading(
  'carts.find',
  `select version, json_build_object('id', id, 'buyer', buyer_id, 'lines', lines) as value
   from carts where buyer_id = $1 and outcome is null`,
  t.strict({
    version: count,
    value: t.strict({ id: cartIdColumn, buyer: buyerIdColumn, lines: t.readonlyArray(line) }),
  }),
);

const open = writing(
  'carts.open',
  `insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome)
   values ($1, $2, $3, 1, $4, $4, $5)
   on conflict do nothing
   returning version`,
  version,
);

const keep = writing(
  'carts.keep',
  `update carts set lines = $3, version = version + 1, touched_at = $4, outcome = $5
   where id = $1 and buyer_id = $2 and version = $6 and outcome is null
   returning version`,
  version,
);

/** Carts in PostgreSQL. */
export const postgresCarts = (run: Run): Carts => ({
  find: (buyer) => pipe(run(find, [buyer]), TE.map(RA.head)),
  save: (cart, known, now) => {
    const outcome = isEmpty(cart) ? 'Abandoned' : null;
    const values = [cart.id, cart.buyer, JSON.stringify(cart.lines), at(now), outcome];
    return pipe(
      known === null ? run(open, values) : run(keep, [...values, known]),
      TE.chainW(([saved]) => (saved === undefined ? TE.left(stale) : TE.right(saved.version))),
    );
  },
});
