import type { State } from '../../../adapters/memory/state.ts';
import { followUpKey } from '../../../domain/follow-ups/follow-up-key.ts';
import type { Order } from '../../../domain/order/order.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { UnitId, UnitOfStock } from '../../../domain/stock/unit.ts';
import type { Claim } from '../../../domain/warranty/warranty.ts';
import { aPng } from '../../support/builders/photos.ts';
import { nameOfNews } from './words-to-owners.ts';

/** So many are taken for one claim. */
const atMost = 3;

const captionBy = (buyer: BuyerId, unit: UnitId): string => `${String(buyer)} shows unit ${String(unit)}`;

/** What a buyer sends for a unit: another picture each time, of which it is known again whose it is and what it is about. */
export const photoOf = (
  buyer: BuyerId,
  unit: UnitId,
  number: number,
): { readonly bytes: Uint8Array; readonly caption: string } => ({
  bytes: aPng(100 + number, 100, unit),
  caption: captionBy(buyer, unit),
});

/** A unit whose claim waits, and which is not this buyer's; null where there is none. */
export const claimOfAnother = ({ claims, units, orders }: State, buyer: BuyerId): UnitId | null => {
  const waiting = new Set(
    [...claims.values()].flatMap(({ unit, answer }) => (answer === null ? [unit] : [])),
  );
  const found = [...units.values()]
    .flat()
    .find(
      (unit) => unit.tag === 'Sold' && waiting.has(unit.id) && orders.get(unit.order)?.value.buyer !== buyer,
    );
  return found?.id ?? null;
};

const isOf = (unit: UnitId, bytes: Uint8Array): boolean =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.byteLength - 4) === unit;

/** What is wrong with what became of the photo of a claim that waits, or null (I7): the next of a few, its buyer's, kept, and told. */
export const checkPhoto = (
  after: State,
  known: Claim,
  claim: Claim,
  unit: Extract<UnitOfStock, { tag: 'Sold' }>,
  order: Order,
): string | null => {
  const { photo } = claim;
  if (claim.openedAt !== known.openedAt || claim.reason !== known.reason) return 'was claimed twice';
  if (photo === null) return 'was claimed twice, or lost its photo';
  if (photo.number === known.photo?.number)
    return photo.photo === known.photo.photo ? null : `has another photo no. ${photo.number}`;
  if (photo.number !== (known.photo?.number ?? 0) + 1 || photo.number > atMost)
    return `has photo no. ${photo.number} after ${known.photo?.number ?? 'none'}`;
  if (photo.caption !== captionBy(order.buyer, claim.unit))
    return `was shown by ${photo.caption ?? 'nobody'}`;
  const bytes = after.photos.get(photo.photo)?.bytes;
  if (bytes === undefined || !isOf(claim.unit, bytes)) return 'has a photo that nobody sent for it';
  const news = { tag: 'ClaimPhoto', order: unit.order, unit: claim.unit, ...photo } as const;
  const key = followUpKey({ tag: 'NotifyAdmins', news });
  return after.waiting.has(key) ? null : `was shown in a photo, but no ${key} follows`;
};

/** What every owner must have heard of the photos of claims: of the newest, since it may take the place of one before. */
export const newsOfPhotos = ({ claims, units }: State): readonly string[] => {
  const orders = new Map(
    [...units.values()].flat().flatMap((unit) => ('order' in unit ? [[unit.id, unit.order]] : [])),
  );
  return [...claims.values()].flatMap(({ unit, photo }) => {
    const order = orders.get(unit);
    return photo === null || order === undefined
      ? []
      : [nameOfNews({ tag: 'ClaimPhoto', order, unit, photo: photo.photo, caption: photo.caption })];
  });
};
