import * as E from 'fp-ts/lib/Either.js';
import type { PhotoId } from '../catalogue/photo.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { UnitId } from '../stock/unit.ts';
import type { ClaimedBefore, NoOpenClaim } from './claiming.ts';
import { mostClaimPhotos, type Claim, type ClaimPhoto, type CoveredUnit } from './warranty.ts';

/** As many photos as a claim may have were taken. */
export type NoMorePhotos = { readonly tag: 'NoMorePhotos' };

/** A photo in the place of the one before, and staff told of it. */
export type ClaimPhotoDecision = {
  readonly unit: UnitId;
  readonly added: ClaimPhoto;
  readonly followUps: readonly FollowUp[];
};

/** A claim that waits for a person, who may be shown something. */
export const waitingClaim = ({ claim }: CoveredUnit): E.Either<NoOpenClaim | ClaimedBefore, Claim> => {
  if (claim === null) return E.left({ tag: 'NoOpenClaim' });
  return claim.answer === null ? E.right(claim) : E.left({ tag: 'ClaimedBefore', claim });
};

/** How many more photos a claim takes. */
export const photosLeft = ({ photo }: Claim): number => mostClaimPhotos - (photo?.number ?? 0);

type Showing = {
  readonly covered: CoveredUnit;
  readonly photo: PhotoId;
  readonly caption: string | null;
};

/** A buyer shows what is wrong. The same photo again changes nothing, and counts once. */
export const showPhoto = ({
  covered,
  photo,
  caption,
}: Showing): E.Either<NoOpenClaim | ClaimedBefore | NoMorePhotos, ClaimPhotoDecision> =>
  E.chainW((claim: Claim): E.Either<NoMorePhotos, ClaimPhotoDecision> => {
    const { unit, order } = covered;
    if (claim.photo?.photo === photo) return E.right({ unit, added: claim.photo, followUps: [] });
    if (photosLeft(claim) <= 0) return E.left({ tag: 'NoMorePhotos' });
    const added = { photo, caption, number: (claim.photo?.number ?? 0) + 1 };
    return E.right({
      unit,
      added,
      followUps: [{ tag: 'NotifyAdmins', news: { tag: 'ClaimPhoto', order, unit, photo, caption } }],
    });
  })(waitingClaim(covered));
