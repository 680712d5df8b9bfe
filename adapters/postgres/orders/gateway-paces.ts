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

const wanted = 'greatest(1, least(:wanted::integer, :calls::integer))';

/* One row for each kind of call: whoever comes second counts from what the first left. */
const reserve = namedWriting(
  'gateway-paces.reserve',
  `insert into gateway_paces as pace (line, taken)
   values (:line, array_fill(:now::float8, array[${wanted}]))
   on conflict (line) do update
     set taken = (pace.taken || array(
       select greatest(:now, pace.held_until,
                       pace.taken[cardinality(pace.taken) - :calls + nth] + :withinMs::float8)
       from generate_series(1, ${wanted}) as nth
       order by nth
     ))[cardinality(pace.taken) + ${wanted} - :calls + 1 :]
   returning taken[cardinality(taken) - ${wanted} + 1 :] as turns`,
  { line, calls: number, wanted: number, withinMs: number, now: moment },
  t.strict({ turns: t.array(t.number) }),
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
  reserve: (of, { calls, withinMs }, now, most) =>
    pipe(
      run(...reserve({ line: of, calls, wanted: most, withinMs, now })),
      TE.map(([taken]) => taken?.turns.map(instant) ?? [now]),
    ),
  hold: (of, until) =>
    pipe(
      run(...hold({ line: of, until })),
      TE.map(() => undefined),
    ),
});
