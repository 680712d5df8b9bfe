import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { SpamSightings } from '../../../application/ports/spam-sightings.ts';
import { instant, minutes, type Instant } from '../../../domain/instant.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { SpamState } from '../../../domain/people/spam-policy.ts';
import { orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as, json } from '../kit/named-parameters.ts';
import { namedWriting } from '../kit/statement.ts';

/** After so many milliseconds nobody asks any more what was seen. */
const kept = String(minutes(3));

const moments = t.readonlyArray(t.number);
const sighting = t.strict({ actions: moments, taps: moments, warnedAt: orNull(t.number) });

/* One row a person: whoever comes second reads what the first left. Two rows that nobody asks for go with each call. */
const exchange = namedWriting(
  'spam-sightings.exchange',
  `with forgotten as (
     delete from spam_sightings
     where person_id in (
       select person_id from spam_sightings
       where at < :now::float8 - ${kept} and person_id <> :person
       order by at limit 2 for update skip locked)
   )
   insert into spam_sightings as old (person_id, at, seen)
   values (:person, :now::float8, jsonb_build_object(:process::text, :seen::jsonb))
   on conflict (person_id) do update
     set at = excluded.at, seen = case when old.at < excluded.at - ${kept} then '{}' else old.seen end || excluded.seen
   returning seen`,
  { person: as<BuyerId>(), now: as<Instant>(), process: as<string>(), seen: json },
  t.strict({ seen: t.record(t.string, sighting) }),
);

const stateOf = ({ actions, taps, warnedAt }: t.TypeOf<typeof sighting>): SpamState => ({
  actions: actions.map(instant),
  taps: taps.map(instant),
  warnedAt: warnedAt === null ? null : instant(warnedAt),
});

/** What each process saw of people who act fast, in a table of PostgreSQL that is not written to the log. */
export const postgresSpamSightings = (run: Run): SpamSightings => ({
  exchange: (process, person, seen, now) =>
    pipe(
      run(...exchange({ process, person, seen, now })),
      TE.map(([row]) =>
        Object.entries(row?.seen ?? {}).flatMap(([of, theirs]) => (of === process ? [] : [stateOf(theirs)])),
      ),
    ),
});
