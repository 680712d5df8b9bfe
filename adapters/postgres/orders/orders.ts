import type * as O from 'fp-ts/lib/Option.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Orders } from '../../../application/ports/orders.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { buyerIdColumn, orderIdColumn, referenceColumn } from '../kit/codecs.ts';
import { rowsByKey } from '../kit/coalesced.ts';
import { usualBatches, type BatchOptions } from '../kit/batches.ts';
import { commitInBatches } from './commit-batches.ts';
import type { Run } from '../kit/run.ts';
import { goodsOf } from '../stock/goods.ts';
import type { KeyRing } from '../stock/key-ring.ts';
import { at } from '../kit/moments.ts';
import { fromTheArchive } from './unarchiving.ts';
import { allOrderColumns, buyerColumn, orderColumns } from './order-columns.ts';
import { orderRow, orderWithBuyerRow, unpaidRow, versionedOrderRow } from './order-row.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import { openDeposit } from './open-deposit.ts';
import { placeInBatches } from './place-batches.ts';
import { reading } from '../kit/statement.ts';

const find = rowsByKey({
  name: 'orders.find',
  key: orderIdColumn,
  row: versionedOrderRow,
  one: `select ${orderColumns} from orders o where o.id = $1`,
  many: `select o.id as key, ${orderColumns} from orders o where o.id = any($1::text[])`,
});

const findWithBuyer = rowsByKey({
  name: 'orders.find-with-buyer',
  key: orderIdColumn,
  row: orderWithBuyerRow,
  one: `select ${orderColumns}, ${buyerColumn} from orders o where o.id = $1`,
  many: `select o.id as key, ${orderColumns}, ${buyerColumn} from orders o where o.id = any($1::text[])`,
});

const findByReference = rowsByKey({
  name: 'orders.find-by-reference',
  key: referenceColumn,
  row: versionedOrderRow,
  one: `
    select ${orderColumns} from orders o
    where o.id = (select order_id from payment_attempts where reference = $1)`,
  many: `
    select asked.reference as key, ${orderColumns}
    from payment_attempts asked join orders o on o.id = asked.order_id
    where asked.reference = any($1::text[])`,
});

/* What is asked where the shop's own tables have no such order; one look at both, since an order may move meanwhile. */
const archivedOne = `
  from all_orders o
  where o.id = $1
    and o.month = coalesce((select month from archived_order_months where order_id = $1), 'infinity')`;

const findArchived = reading(
  'orders.find-archived',
  `select ${allOrderColumns} ${archivedOne}`,
  versionedOrderRow,
);

const findArchivedWithBuyer = reading(
  'orders.find-archived-with-buyer',
  `select ${allOrderColumns}, ${buyerColumn} ${archivedOne}`,
  orderWithBuyerRow,
);

const findArchivedByReference = reading(
  'orders.find-archived-by-reference',
  `select ${allOrderColumns}
   from all_payment_attempts asked join all_orders o on o.id = asked.order_id and o.month = asked.month
   where asked.reference = $1`,
  versionedOrderRow,
);

const ofBuyer = reading(
  'orders.of-buyer',
  pageText(
    allOrderColumns,
    '(select * from all_orders where buyer_id = $3 and cart_id is not null) as o',
    'o.placed_at desc, o.sequence desc',
  ),
  pageRow(orderRow),
);

const depositsOf = reading(
  'orders.deposits-of',
  pageText(
    allOrderColumns,
    '(select * from all_orders where buyer_id = $3 and cart_id is null) as o',
    'o.placed_at desc, o.sequence desc',
  ),
  pageRow(orderRow),
);

const unpaidPast = reading(
  'orders.unpaid-past',
  `select id from orders where state = 'AwaitingPayment' and pay_before < $1
   order by pay_before, sequence limit $2`,
  t.type({ id: orderIdColumn }),
);

const unpaid = `
  select o.buyer_id as key, ${orderColumns} from orders o
  where o.buyer_id KEY and o.state = 'AwaitingPayment'
  order by o.placed_at, o.sequence`;

const unpaidOf = rowsByKey({
  name: 'orders.unpaid-of',
  key: buyerIdColumn,
  row: unpaidRow,
  one: unpaid.replace('KEY', '= $1'),
  many: unpaid.replace('KEY', '= any($1::bigint[])'),
});

const overdue = reading(
  'orders.overdue',
  `select id from orders
   where state = 'Paid' and unreachable_since is null and alarmed_at is null and paid_at < $1
   order by paid_at, sequence
   limit $2`,
  t.type({ id: orderIdColumn }),
);

type Found<A> = TE.TaskEither<StoreFailure, readonly A[]>;

const orElse = <A>(first: Found<A>, second: () => Found<A>): TE.TaskEither<StoreFailure, O.Option<A>> =>
  pipe(
    first,
    TE.flatMap((rows) => (rows.length > 0 ? TE.right(rows) : second())),
    TE.map(RA.head),
  );

/** Orders in PostgreSQL. What is placed and committed at the same time goes in one statement. */
export const postgresOrders = (run: Run, keys: KeyRing, batches: BatchOptions = usualBatches): Orders => {
  const [byId, byIdWithBuyer] = [find(run), findWithBuyer(run)];
  const [byReference, unpaidOfBuyer] = [findByReference(run), unpaidOf(run)];
  return {
    place: placeInBatches(run, batches),
    open: openDeposit(run),
    commit: fromTheArchive(run, commitInBatches(run, batches)),
    find: (id) => orElse(byId(id), () => run(findArchived, [id])),
    findWithBuyer: (id) => orElse(byIdWithBuyer(id), () => run(findArchivedWithBuyer, [id])),
    findByReference: (reference) =>
      orElse(byReference(reference), () => run(findArchivedByReference, [reference])),
    ofBuyer: (buyer, page) => pipe(run(ofBuyer, [...pageValues(page), buyer]), TE.map(pageOf)),
    depositsOf: (buyer, page) => pipe(run(depositsOf, [...pageValues(page), buyer]), TE.map(pageOf)),
    unpaidPast: (expiresAt, limit) =>
      pipe(run(unpaidPast, [at(expiresAt), limit]), TE.map(RA.map(({ id }) => id))),
    unpaidOf: unpaidOfBuyer,
    overdue: (paidBefore, limit) =>
      pipe(run(overdue, [at(paidBefore), limit]), TE.map(RA.map(({ id }) => id))),
    goods: goodsOf(run, keys),
  };
};
