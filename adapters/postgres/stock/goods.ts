import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Orders } from '../../../application/ports/orders.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { Goods } from '../../../domain/stock/goods.ts';
import {
  bytes,
  codeColumn,
  goodsFileColumn,
  lineNumberColumn,
  orderIdColumn,
  orNull,
  unitIdColumn,
} from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { inTurns } from '../kit/in-turns.ts';
import type { KeyRing } from './key-ring.ts';
import { openContent } from './content.ts';
import { reading } from '../kit/statement.ts';

const sealedGoods = t.strict({
  /** Null for what is the same to everybody. */
  unit: orNull(unitIdColumn),
  product: codeColumn,
  key: t.string,
  sealed: bytes,
  file: orNull(goodsFileColumn),
  order: orderIdColumn,
  line: lineNumberColumn,
  tag: t.keyof({ Sold: null, Shared: null, Made: null }),
});
type SealedGoods = t.TypeOf<typeof sealedGoods>;

const goods = reading(
  'orders.goods',
  `select unit.id as unit, unit.variant_code as product, unit.key_id as key, unit.sealed, unit.file_id as file, unit.order_id as "order",
     unit.line_number as line, 'Sold' as tag
   from units unit
   where unit.order_id = $1 and unit.state = 'Sold'
   union all
   select null, content.variant_code, content.key_id, content.sealed, content.file_id, o.id, line.number, 'Shared'
   from all_orders o
   join all_order_lines line on line.order_id = o.id and line.month = o.month and line.kind = 'shared'
   join shared_goods goods on goods.variant_code = line.variant_code
   join sealed_contents content on content.id = goods.content_id
   where o.id = $1 and o.state in ('Paid', 'Delivered')
   union all
   select null, content.variant_code, content.key_id, content.sealed, null, task.order_id, task.line_number, 'Made'
   from manual_tasks task join sealed_contents content on content.id = task.goods_id
   where task.order_id = $1
   order by line, unit`,
  sealedGoods,
);

const opened =
  (keys: KeyRing) =>
  ({ unit, tag, product, key, sealed, file, order, line }: SealedGoods): TE.TaskEither<StoreFailure, Goods> =>
    pipe(
      openContent(keys, goods.name)({ id: unit, product, key, sealed, file }),
      TE.map((content) =>
        unit === null
          ? { tag: tag === 'Made' ? 'Made' : 'Shared', product, content, order, line }
          : { tag: 'Sold', id: unit, product, content, order, line },
      ),
    );

const openAll =
  (keys: KeyRing) =>
  (all: readonly SealedGoods[]): TE.TaskEither<StoreFailure, readonly Goods[]> =>
  async () =>
    E.sequenceArray(await inTurns(all, (one) => opened(keys)(one)()));

/** What the buyer of an order has, opened. */
export const goodsOf =
  (run: Run, keys: KeyRing): Orders['goods'] =>
  (id) =>
    pipe(run(goods, [id]), TE.flatMap(openAll(keys)));
