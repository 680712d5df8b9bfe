import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Orders } from '../../../application/ports/orders.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { SoldUnit } from '../../../domain/stock/unit.ts';
import { bytes, codeColumn, lineNumberColumn, orderIdColumn, unitIdColumn } from '../kit/codecs.ts';
import type { Run } from '../kit/database.ts';
import { inTurns } from '../kit/in-turns.ts';
import type { KeyRing } from './key-ring.ts';
import { openUnit } from './open-unit.ts';
import { reading } from '../kit/statement.ts';

const sealedUnit = t.strict({
  id: unitIdColumn,
  product: codeColumn,
  key: t.string,
  sealed: bytes,
  order: orderIdColumn,
  line: lineNumberColumn,
});
type SealedUnit = t.TypeOf<typeof sealedUnit>;

const goods = reading(
  'orders.goods',
  `select unit.id, unit.variant_code as product, unit.key_id as key, unit.sealed, unit.order_id as "order",
     unit.line_number as line
   from units unit
   where unit.order_id = $1 and unit.state = 'Sold'
   order by unit.line_number, unit.id`,
  sealedUnit,
);

const opened =
  (keys: KeyRing) =>
  (unit: SealedUnit): TE.TaskEither<StoreFailure, SoldUnit> =>
    pipe(
      openUnit(keys, goods.name)(unit),
      TE.map((content) => ({
        tag: 'Sold',
        id: unit.id,
        product: unit.product,
        content,
        order: unit.order,
        line: unit.line,
      })),
    );

const openAll =
  (keys: KeyRing) =>
  (units: readonly SealedUnit[]): TE.TaskEither<StoreFailure, readonly SoldUnit[]> =>
  async () =>
    E.sequenceArray(await inTurns(units, (unit) => opened(keys)(unit)()));

/** The units of an order, opened. */
export const goodsOf =
  (run: Run, keys: KeyRing): Orders['goods'] =>
  (id) =>
    pipe(run(goods, [id]), TE.flatMap(openAll(keys)));
