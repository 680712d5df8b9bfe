import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Orders } from '../../../application/ports/orders.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { stale, type Stale, type Version } from '../../../application/ports/versioned.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import { count } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { jobsJson, enqueueJobs } from '../jobs/jobs-json.ts';
import { at } from '../kit/moments.ts';
import { as, json } from '../kit/named-parameters.ts';
import { insertEvent } from './order-events.ts';
import { changeOf } from '../../../domain/order/order-event.ts';
import { namedWriting } from '../kit/statement.ts';

/* `unpaid_in_turn` waits for others of this buyer, and counts what they left; a plain count would see what the statement began with. */
const open = namedWriting(
  'orders.open',
  `with counted as materialized (select unpaid_in_turn(:buyer) as unpaid),
   placed as (
     insert into orders (id, buyer_id, version, state, subtotal, discount, total, placed_at, pay_before)
     select :order, :buyer, 1, 'AwaitingPayment', :total, 0, :total, :placedAt, :expiresAt
     from counted where unpaid = :beside
     returning id, version
   ),
   noted as (${insertEvent('placed', ':happening')}),
   queued as (${enqueueJobs('placed', ':followUps')})
   select version, (select jobs from queued) as jobs from placed`,
  {
    order: as<OrderId>(),
    buyer: as<BuyerId>(),
    beside: as<number>(),
    total: as<Rupiah>(),
    placedAt: at,
    expiresAt: at,
    followUps: jobsJson,
    happening: json,
  },
  t.type({ version: count }),
);

/** Keeps a deposit and what must follow, in one statement. */
export const openDeposit =
  (run: Run): Orders['open'] =>
  (deposit, beside) => {
    const { order, followUps } = deposit;
    return pipe(
      run(...open({ ...order, order: order.id, beside, followUps, happening: changeOf(deposit) })),
      TE.flatMapEither(([placed]): E.Either<Stale | StoreFailure, Version> =>
        placed === undefined ? E.left(stale) : E.right(placed.version),
      ),
    );
  };
