import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { GatewayPaces } from '../../../application/ports/gateway-paces.ts';
import { instant, type Instant } from '../../../domain/instant.ts';
import { nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting } from '../kit/statement.ts';

const line = as<string>();
const moment = as<Instant>();
const number = as<number>();

const turn = `greatest(
  :now::float8, pace.held_until, pace.taken[cardinality(pace.taken) - :calls::integer + 1] + :withinMs::float8)`;

/* One row for each kind of call: whoever comes second counts from what the first left. */
const reserve = namedWriting(
  'gateway-paces.reserve',
  `insert into gateway_paces as pace (line, taken) values (:line, array[:now::float8])
   on conflict (line) do update
     set taken = (array_append(pace.taken, ${turn}))[cardinality(pace.taken) + 2 - :calls::integer :]
   returning taken[cardinality(taken)] as turn`,
  { line, calls: number, withinMs: number, now: moment },
  t.strict({ turn: t.number }),
);

const hold = namedWriting(
  'gateway-paces.hold',
  `insert into gateway_paces as pace (line, held_until) values (:line, :until::float8)
   on conflict (line) do update set held_until = greatest(pace.held_until, excluded.held_until)`,
  { line, until: moment },
  nothingRead,
);

/** How fast a gateway is called, in PostgreSQL: for all processes together. */
export const postgresGatewayPaces = (run: Run): GatewayPaces => ({
  reserve: (of, { calls, withinMs }, now) =>
    pipe(
      run(...reserve({ line: of, calls, withinMs, now })),
      TE.map(([taken]) => instant(taken?.turn ?? now)),
    ),
  hold: (of, until) =>
    pipe(
      run(...hold({ line: of, until })),
      TE.map(() => undefined),
    ),
});
