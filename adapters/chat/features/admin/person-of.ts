import * as E from 'fp-ts/lib/Either.js';
import type { Buyer, BuyerId } from '../../../../domain/people/buyer.ts';
import type { Context } from '../../core/context.ts';

/** Who somebody is; null for a number without a name, which is no reason to show nothing. */
export const personOf = async ({ shop, buyer }: Context, id: BuyerId): Promise<Buyer | null> => {
  const found = await shop.admin.findPerson(buyer.id, String(id))();
  return E.isRight(found) ? found.right : null;
};
