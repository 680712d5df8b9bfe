import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../domain/buyer.ts';

/** Somebody asked for what only the shop's owners may do. */
export type NotAnOwner = { readonly tag: 'NotAnOwner' };

export type Owners = { readonly owners: readonly BuyerId[] };

export const isOwner = ({ owners }: Owners, person: BuyerId): boolean => owners.includes(person);

/** Goes on only for an owner: the person counts, whatever button they pressed. */
export const asOwner = (shop: Owners, person: BuyerId): TE.TaskEither<NotAnOwner, void> =>
  isOwner(shop, person) ? TE.right(undefined) : TE.left({ tag: 'NotAnOwner' });
