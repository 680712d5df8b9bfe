import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Carts } from '../../../application/ports/carts.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { stale, type Stale, type Version } from '../../../application/ports/versioned.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { isEmpty, type CartId } from '../../../domain/catalogue/cart.ts';
import { amount, buyerIdColumn, cartIdColumn, codeColumn, count, orNull } from '../kit/codecs.ts';
import { inBatches, usualBatches, type BatchOptions } from '../kit/batches.ts';
import { rowsByKey } from '../kit/coalesced.ts';
import { givenRows } from '../kit/given-rows.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as, json, type ValuesOf } from '../kit/named-parameters.ts';
import { standingColumns, standingRow, unknownStanding } from '../people/standing.ts';
import { namedWriting } from '../kit/statement.ts';

const line = t.strict({ product: codeColumn, quantity: count, priceSeen: amount });
const version = t.type({ version: count });

const cartValue = t.strict({
  id: cartIdColumn,
  buyer: buyerIdColumn,
  lines: t.readonlyArray(line),
  counted: t.readonlyArray(t.string),
});
const cartJson = `json_build_object('id', c.id, 'buyer', c.buyer_id, 'lines', c.lines, 'counted', c.counted)`;

const openCart = `
  select c.buyer_id as key, c.version, ${cartJson} as value
  from carts c where c.buyer_id KEY and c.outcome is null`;

const find = rowsByKey({
  name: 'carts.find',
  key: buyerIdColumn,
  row: t.strict({ version: count, value: cartValue }),
  one: openCart.replace('KEY', '= $1'),
  many: openCart.replace('KEY', '= any($1::bigint[])'),
});

/* Found by the order: closed carts have no index by buyer, and need none for this. */
const countedBefore = `
  (select cart.counted from carts cart
   where cart.id = (
     select o.cart_id from orders o where o.buyer_id = asked.id and o.cart_id is not null
     order by o.placed_at desc, o.sequence desc limit 1))`;

const unpaidNow = `
  (select count(*) from orders o where o.buyer_id = asked.id and o.state = 'AwaitingPayment')`;

const openCartAndStanding = `
  select asked.id as key, ${standingColumns}, c.version, case when c.id is not null then ${cartJson} end as value,
    coalesce(case when c.id is null then ${countedBefore} end, '{}') as counted,
    coalesce(case when c.id is not null then ${unpaidNow} end, 0) as unpaid
  from KEYS as asked (id)
  left join buyers b on b.id = asked.id
  left join carts c on c.buyer_id = asked.id and c.outcome is null`;

const findWithStanding = rowsByKey({
  name: 'carts.find-with-standing',
  key: buyerIdColumn,
  row: t.intersection([
    standingRow,
    t.strict({
      version: orNull(count),
      value: orNull(cartValue),
      counted: t.readonlyArray(t.string),
      unpaid: count,
    }),
  ]),
  one: openCartAndStanding.replace('KEYS', '(select $1::bigint)'),
  many: openCartAndStanding.replace('KEYS', 'unnest($1::bigint[])'),
});

const kept = {
  id: as<CartId>(),
  buyer: as<BuyerId>(),
  lines: json,
  counted: as<readonly string[]>(),
  now: at,
  outcome: as<'Abandoned' | null>(),
};

const savedBy = (
  saving: TE.TaskEither<StoreFailure, readonly { readonly version: Version }[]>,
): TE.TaskEither<Stale | StoreFailure, Version> =>
  pipe(
    saving,
    TE.chainW(([saved]) => (saved === undefined ? TE.left(stale) : TE.right(saved.version))),
  );

const open = namedWriting(
  'carts.open',
  `insert into carts (id, buyer_id, lines, counted, version, created_at, touched_at, outcome)
   values (:id, :buyer, :lines, :counted, 1, :now, :now, :outcome)
   on conflict do nothing
   returning version`,
  kept,
  version,
);

const rows = givenRows(kept, 'id', {
  id: 'text',
  buyer: 'bigint',
  lines: 'jsonb',
  counted: 'text[]',
  now: 'timestamptz',
  outcome: 'text',
});

/* As opening one; who has an open cart is left out. In the order of the buyers, so that two of these wait for each other in turn. */
const openMany = rows.writing(
  'carts.open-many',
  `
  with ${rows.table}
  insert into carts (id, buyer_id, lines, counted, version, created_at, touched_at, outcome)
  select given."id", given."buyer", given."lines", given."counted", 1, given."now", given."now", given."outcome"
  from given
  order by given."buyer"
  on conflict do nothing
  returning id, version`,
  t.type({ id: cartIdColumn, version: count }),
);

type Opening = ValuesOf<typeof kept>;

/** First things put into carts at the same time, in one statement. */
const openInBatches = (
  run: Run,
  batches: BatchOptions,
): ((opening: Opening) => TE.TaskEither<Stale | StoreFailure, Version>) => {
  const together = inBatches<Opening, Stale, Version>(
    {
      name: 'carts.open-many',
      keyOf: ({ buyer }) => String(buyer),
      together: async (openings) => {
        const opened = await run(...openMany(openings))();
        if (E.isLeft(opened)) return opened;
        const versions = new Map(opened.right.map((cart) => [cart.id, cart.version]));
        return E.right(openings.map(({ id }) => versions.get(id) ?? null));
      },
      alone: (opening) => savedBy(run(...open(opening)))(),
    },
    batches,
  );
  return (opening) => () => together(opening);
};

const keep = namedWriting(
  'carts.keep',
  `update carts set lines = :lines, counted = :counted, version = version + 1, touched_at = :now, outcome = :outcome
   where id = :id and buyer_id = :buyer and version = :known and outcome is null
   returning version`,
  { ...kept, known: as<Version>() },
  version,
);

/** Carts in PostgreSQL. */
export const postgresCarts = (run: Run, batches: BatchOptions = usualBatches): Carts => {
  const opening = openInBatches(run, batches);
  const ofBuyer = find(run);
  const beside = findWithStanding(run);
  return {
    find: (buyer) => pipe(ofBuyer(buyer), TE.map(RA.head)),
    findWithStanding: (buyer) =>
      pipe(
        beside(buyer),
        TE.map(([row]) => {
          if (row === undefined) return { found: O.none, standing: unknownStanding, counted: [], unpaid: 0 };
          const { level, isBlocked, version: known, value, counted, unpaid } = row;
          return {
            found: known === null || value === null ? O.none : O.some({ version: known, value }),
            standing: { level, isBlocked },
            counted,
            unpaid,
          };
        }),
      ),
    save: (cart, known, now) => {
      const values = { ...cart, now, outcome: isEmpty(cart) ? 'Abandoned' : null } as const;
      return known === null ? opening(values) : savedBy(run(...keep({ ...values, known })));
    },
  };
};
