import * as E from 'fp-ts/lib/Either.js';
import type { Buyer, BuyerId } from '../../../../domain/people/buyer.ts';
import type { Context } from '../../core/context.ts';
import { truncate } from '../../core/truncate.ts';

/** People by their numbers, as far as they are known. */
export type Names = ReadonlyMap<BuyerId, Buyer>;

const nameLimit = 24;

/** Who somebody is; null for a number without a name, which is no reason to show nothing. */
export const personOf = async ({ shop, buyer }: Context, id: BuyerId): Promise<Buyer | null> => {
  const found = await shop.admin.findPerson(buyer.id, String(id))();
  return E.isRight(found) ? found.right : null;
};

/** The same for many at once, each asked for once. */
export const namesOf = async (context: Context, ids: readonly BuyerId[]): Promise<Names> => {
  const people = await Promise.all([...new Set(ids)].map((id) => personOf(context, id)));
  return new Map(people.flatMap((person) => (person === null ? [] : [[person.id, person] as const])));
};

/** A first name, as it fits into a line beside other things; the number where no name is known. */
export const shortName = (id: BuyerId, names: Names): string => {
  const person = names.get(id);
  return person === undefined ? `ID ${String(id)}` : truncate(person.firstName, nameLimit);
};
