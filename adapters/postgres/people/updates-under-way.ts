import type { KeyObject } from 'node:crypto';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { bytes, count, nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';
import type { KeyRing } from '../stock/key-ring.ts';
import { currentKey } from '../stock/sealed-contents.ts';
import { openPassing, passingKey, sealPassing, type UnitKey } from '../stock/sealing.ts';

/** Whoever works on it says so again before that time is over; afterwards it is anybody's. */
const hold = `now() + :hold::float8 * interval '1 millisecond'`;
const text = as<string>();
const number = as<number>();

/* Places are drawn in the order of the rows, so that sorted they are those of the updates one by one. */
const keep = namedWriting(
  'updates.keep',
  `insert into updates_under_way (bot, holder, held_until, sealed_by, sealed)
   select :bot::bigint, :holder::uuid, ${hold}, :holder::uuid, given.sealed
   from unnest(:sealed::bytea[]) with ordinality as given (sealed, at)
   order by given.at
   returning place`,
  { bot: number, holder: text, hold: number, sealed: as<readonly Buffer[]>() },
  t.strict({ place: count }),
);

const settle = namedWriting(
  'updates.settle',
  `with gone as (delete from updates_under_way where place = any(:done::bigint[]))
   update updates_under_way set held_until = ${hold}
   where place = any(:still::bigint[]) and holder = :holder::uuid`,
  { holder: text, hold: number, done: as<readonly number[]>(), still: as<readonly number[]>() },
  nothingRead,
);

const forgetUnknown = namedWriting(
  'updates.forget-unknown',
  `delete from updates_under_way
   where sealed_by = :holder::uuid and holder = :holder::uuid and place <> all(:known::bigint[])`,
  { holder: text, known: as<readonly number[]>() },
  nothingRead,
);

/*
 * A messenger keeps what nobody fetches for a day; whatever came of the bot, what was said to it lies here no longer.
 * Of a process all is taken or nothing: what it held anew may be older than what it did not have to, and comes first.
 */
const claim = namedWriting(
  'updates.claim',
  `with gone as (delete from updates_under_way where kept_at < now() - interval '1 day'),
   claimed as (
     update updates_under_way set holder = :holder::uuid, held_until = ${hold}
     where bot = :bot::bigint and held_until < now() and kept_at >= now() - interval '1 day'
       and holder in (
         select holder from updates_under_way where bot = :bot::bigint and holder <> :holder::uuid
         group by holder having max(held_until) < now())
     returning place, sealed_by, sealed
   )
   select place, sealed_by::text as "sealedBy", sealed from claimed order by place`,
  { bot: number, holder: text, hold: number },
  t.strict({ place: count, sealedBy: t.string, sealed: bytes }),
);

const elsewhere = namedReading(
  'updates.elsewhere',
  'select count(*) as count from updates_under_way where bot = :bot::bigint and holder <> :holder::uuid',
  { bot: number, holder: text },
  t.strict({ count }),
);

type Settings = {
  /** The name of the process, a UUID. */
  readonly holder: string;
  readonly bot: number;
  /** Milliseconds for which an update is held. */
  readonly hold: number;
};

/** Updates that a messenger was told are done before they were, in PostgreSQL. What was said in them is sealed. */
export const postgresUpdates = (run: Run, keys: KeyRing, { holder, bot, hold: held }: Settings) => {
  let known: UnitKey | null = null;
  const unitKey: TE.TaskEither<StoreFailure, UnitKey> = () =>
    known === null
      ? pipe(
          currentKey(run, keys),
          TE.map((key) => (known = key)),
        )()
      : TE.right(known)();
  const passing = new Map<string, KeyObject>();
  const keyOf = (key: UnitKey, sealedBy: string): KeyObject => {
    const made = passing.get(sealedBy) ?? passingKey(key, sealedBy);
    passing.set(sealedBy, made);
    return made;
  };
  return {
    keep: (texts: readonly string[]): TE.TaskEither<StoreFailure, readonly number[]> =>
      pipe(
        unitKey,
        TE.flatMap((key) => {
          const sealed = texts.map((one) => sealPassing(keyOf(key, holder), one));
          return run(...keep({ bot, holder, hold: held, sealed }));
        }),
        TE.map((rows) => rows.map(({ place }) => place).sort((one, other) => one - other)),
      ),
    settle: (done: readonly number[], still: readonly number[]): TE.TaskEither<StoreFailure, void> =>
      pipe(run(...settle({ holder, hold: held, done, still })), TE.asUnit),
    forgetUnknown: (known: readonly number[]): TE.TaskEither<StoreFailure, void> =>
      pipe(run(...forgetUnknown({ holder, known })), TE.asUnit),
    claim: (): TE.TaskEither<
      StoreFailure,
      readonly { readonly place: number; readonly text: string | null }[]
    > =>
      pipe(
        TE.Do,
        TE.apS('key', unitKey),
        TE.bind('rows', () => run(...claim({ bot, holder, hold: held }))),
        TE.map(({ key, rows }) =>
          rows.map(({ place, sealedBy, sealed }) => ({
            place,
            text: O.toNullable(openPassing(keyOf(key, sealedBy), sealed)),
          })),
        ),
      ),
    elsewhere: (): TE.TaskEither<StoreFailure, number> =>
      pipe(
        run(...elsewhere({ bot, holder })),
        TE.map(([row]) => row?.count ?? 0),
      ),
  };
};
