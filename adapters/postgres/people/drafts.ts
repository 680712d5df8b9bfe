import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Drafts } from '../../../application/ports/drafts.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, writing } from '../kit/statement.ts';

const keep = namedWriting(
  'drafts.keep',
  `insert into chat_drafts (person_id, form, content, until) values (:person, :form, :content, :until)
   on conflict (person_id) do update
     set form = excluded.form, content = excluded.content, until = excluded.until`,
  { person: as<BuyerId>(), form: as<string>(), content: as<string>(), until: at },
  nothingRead,
);

const drop = writing('drafts.drop', 'delete from chat_drafts where person_id = $1', nothingRead);

/** Forms under way, in PostgreSQL. */
export const postgresDrafts = (run: Run): Drafts => ({
  keep: (person, { form, content }, until) =>
    pipe(
      run(...keep({ person, form, content, until })),
      TE.map(() => undefined),
    ),
  drop: (person) =>
    pipe(
      run(drop, [person]),
      TE.map(() => undefined),
    ),
});
