import * as t from 'io-ts';
import type { Greeted } from '../../../application/ports/buyers.ts';
import type { BuyerId, Language, Profile } from '../../../domain/people/buyer.ts';
import { buyerIdColumn, language, orderIdColumn, orNull } from '../kit/codecs.ts';
import { at } from '../kit/moments.ts';
import { as } from '../kit/named-parameters.ts';

export const buyerRow = t.strict({
  id: buyerIdColumn,
  firstName: t.string,
  username: orNull(t.string),
  language,
});

export const greetedRow = t.intersection([buyerRow, t.strict({ owed: t.readonlyArray(orderIdColumn) })]);

export const buyerColumns = `
  id, first_name as "firstName", username, coalesce(language_chosen, language_guessed) as language`;

/** The orders whose goods wait for somebody who could not be reached. */
export const owedTo = (buyer: string): string => `array(
      select id from orders where buyer_id = ${buyer} and unreachable_since is not null
      order by paid_at, sequence
    )`;

/**
 * Knows who is here, under today's name and in their language, and what is owed to them, as `greeted`. Most who
 * come are known and have not changed their name: then nothing is written.
 */
export const greeting = `
  with unchanged as materialized (
    select ${buyerColumns} from buyers
    where id = :id and unreachable_since is null
      and (first_name, username, language_guessed) is not distinct from (:firstName, :username, :guessed)
  ),
  written as (
    insert into buyers as old (id, first_name, username, language_guessed, first_seen_at, named_at)
    select :id, :firstName, :username, :guessed, :now, :now where not exists (select from unchanged)
    on conflict (id) do update
      set first_name = excluded.first_name, username = excluded.username,
          language_guessed = excluded.language_guessed, unreachable_since = null,
          named_at = case when old.username is distinct from excluded.username
                          then excluded.named_at else old.named_at end
    returning ${buyerColumns}
  ),
  greeted as (
    select *, ${owedTo(':id')} as owed
    from (select * from unchanged union all select * from written) as known
  )`;

export const greetingParameters = {
  id: as<BuyerId>(),
  firstName: as<string>(),
  username: as<string | null>(),
  guessed: as<Language>(),
  now: at,
};

/** Who was greeted: as the row says, or as they said themselves. */
export const greetedOf = (row: t.TypeOf<typeof greetedRow> | undefined, profile: Profile): Greeted => {
  if (row === undefined) return { buyer: profile, owed: [] };
  const { id, firstName, username, language: spoken, owed } = row;
  return { buyer: { id, firstName, username, language: spoken }, owed };
};
