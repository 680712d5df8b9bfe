import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { stale, type Stale } from '../../../application/ports/versioned.ts';
import type { Warranties } from '../../../application/ports/warranties.ts';
import type { PhotoId } from '../../../domain/catalogue/photo.ts';
import type { UnitId } from '../../../domain/stock/unit.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import type { Run } from '../kit/run.ts';
import { as, nullable } from '../kit/named-parameters.ts';
import { namedWriting } from '../kit/statement.ts';

// The lock on the claim settles who was first, of a photo and an answer.
const addPhoto = namedWriting(
  'warranties.add-photo',
  `with waiting as materialized (
     select unit_id from warranty_claims where unit_id = :unit and answer is null for update
   ),
   added as (
     insert into claim_photos as known (unit_id, photo_id, caption, number)
     select unit_id, :photo::text, :caption::text, :number::smallint from waiting
     on conflict (unit_id) do update
       set photo_id = excluded.photo_id, caption = excluded.caption, number = excluded.number
       where known.number = excluded.number - 1
         or (known.number, known.photo_id) = (excluded.number, excluded.photo_id)
     returning number as version
   ),
   queued as (${enqueueJobs('added', ':followUps')})
   select exists (select from added) as added, (select jobs from queued) as jobs`,
  {
    unit: as<UnitId>(),
    photo: as<PhotoId>(),
    caption: nullable(as<string>()),
    number: as<number>(),
    followUps: jobsJson,
  },
  t.type({ added: t.boolean }),
);

/** Puts a photo to a claim that waits, with its follow-ups, in one statement. */
export const addClaimPhoto =
  (run: Run): Warranties['addPhoto'] =>
  ({ unit, added, followUps }) =>
    pipe(
      run(...addPhoto({ unit, ...added, followUps })),
      TE.flatMapEither(([row]): E.Either<Stale | StoreFailure, void> =>
        row?.added === true ? E.right(undefined) : E.left(stale),
      ),
    );
