import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Carts } from '../../../application/ports/carts.ts';
import { stale, type Version } from '../../../application/ports/versioned.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { isEmpty, type CartId } from '../../../domain/catalogue/cart.ts';
import { amount, buyerIdColumn, cartIdColumn, codeColumn, count } from '../kit/codecs.ts';
import { rowsByKey } from '../kit/coalesced.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as, json } from '../kit/named-parameters.ts';
import { namedWriting } from '../kit/statement.ts';

const line = t.strict({ product: codeColumn, quantity: count, priceSeen: amount });
const version = t.type({ version: count });

const openCart = `
  select buyer_id as key, version, json_build_object('id', id, 'buyer', buyer_id, 'lines', lines) as value
  from carts where buyer_id KEY and outcome is null`;

const find = rowsByKey({
  name: 'carts.find',
  key: buyerIdColumn,
  row: t.strict({
    version: count,
    value: t.strict({ id: cartIdColumn, buyer: buyerIdColumn, lines: t.readonlyArray(line) }),
  }),
  one: openCart.replace('KEY', '= $1'),
  many: openCart.replace('KEY', '= any($1::bigint[])'),
});

const kept = {
  id: as<CartId>(),
  buyer: as<BuyerId>(),
  lines: json,
  now: at,
  outcome: as<'Abandoned' | null>(),
};

const open = namedWriting(
  'carts.open',
  `insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome)
   values (:id, :buyer, :lines, 1, :now, :now, :outcome)
   on conflict do nothing
   returning version`,
  kept,
  version,
);

const keep = namedWriting(
  'carts.keep',
  `update carts set lines = :lines, version = version + 1, touched_at = :now, outcome = :outcome
   where id = :id and buyer_id = :buyer and version = :known and outcome is null
   returning version`,
  { ...kept, known: as<Version>() },
  version,
);

/** Carts in PostgreSQL. */
export const postgresCarts = (run: Run): Carts => {
  const ofBuyer = find(run);
  return {
    find: (buyer) => pipe(ofBuyer(buyer), TE.map(RA.head)),
    save: (cart, known, now) => {
      const values = { ...cart, now, outcome: isEmpty(cart) ? 'Abandoned' : null } as const;
      return pipe(
        run(...(known === null ? open(values) : keep({ ...values, known }))),
        TE.chainW(([saved]) => (saved === undefined ? TE.left(stale) : TE.right(saved.version))),
      );
    },
  };
};
