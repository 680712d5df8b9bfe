import { createHash } from 'node:crypto';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Photos } from '../../../application/ports/photos.ts';
import { photoId, type PhotoId, type PhotoType } from '../../../domain/catalogue/photo.ts';
import { bytes, count, nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, reading, writing } from '../kit/statement.ts';

/*
 * What came to be shown nowhere is forgotten, a day after it was kept last. A claim shows its photo while it waits, and
 * for thirty days after its answer, since people ask again.
 */
const keep = namedWriting(
  'photos.keep',
  `with settled as (
     delete from claim_photos shown using warranty_claims claim
     where claim.unit_id = shown.unit_id and claim.answered_at < now() - interval '30 days'
   ),
   forgotten as (
     delete from photos
     where kept_at < now() - interval '1 day' and id <> :id
       and not exists (select from products where photo_id = photos.id)
       and not exists (
         select from claim_photos shown join warranty_claims claim on claim.unit_id = shown.unit_id
         where shown.photo_id = photos.id
           and (claim.answered_at is null or claim.answered_at >= now() - interval '30 days')
       )
       and not exists (select from settings where position(photos.id in value::text) > 0)
   )
   insert into photos (id, type, width, height, bytes)
   values (:id, :type::text, :width::integer, :height::integer, :bytes::bytea)
   on conflict (id) do update set kept_at = now()`,
  {
    id: as<PhotoId>(),
    type: as<PhotoType>(),
    width: as<number>(),
    height: as<number>(),
    bytes: as<Buffer>(),
  },
  nothingRead,
);

const find = reading(
  'photos.find',
  'select type, width, height, bytes from photos where id = $1',
  t.strict({
    type: t.keyof({ 'image/jpeg': null, 'image/png': null, 'image/webp': null }),
    width: count,
    height: count,
    bytes,
  }),
);

const nameAt = reading(
  'photos.name-at',
  'select name from photo_names where photo_id = $1 and messenger = $2',
  t.strict({ name: t.string }),
);

const learn = writing(
  'photos.learn-name',
  `insert into photo_names (photo_id, messenger, name)
   select id, $2, $3 from photos where id = $1
   on conflict (photo_id, messenger) do update set name = excluded.name`,
  nothingRead,
);

const unlearn = writing(
  'photos.forget-name',
  'delete from photo_names where photo_id = $1 and messenger = $2',
  nothingRead,
);

/** Pictures in PostgreSQL, each as one value: it is read whole or not at all. */
export const postgresPhotos = (run: Run): Photos => ({
  keep: ({ bytes: given, ...head }) => {
    const id = photoId(createHash('sha256').update(given).digest('hex'));
    return pipe(
      run(...keep({ id, ...head, bytes: Buffer.from(given) })),
      TE.map(() => id),
    );
  },
  find: (id) => pipe(run(find, [id]), TE.map(RA.head)),
  nameAt: (messenger, id) =>
    pipe(
      run(nameAt, [id, messenger]),
      TE.map(([found]) => (found === undefined ? O.none : O.some(found.name))),
    ),
  learnName: (messenger, id, name) =>
    pipe(
      name === null ? run(unlearn, [id, messenger]) : run(learn, [id, messenger, name]),
      TE.map(() => undefined),
    ),
});
