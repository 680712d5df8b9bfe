import type * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { readPhoto, type Photo, type PhotoId, type PhotoRefused } from '../../domain/catalogue/photo.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { UnitId } from '../../domain/stock/unit.ts';
import {
  showPhoto,
  waitingClaim,
  type ClaimPhotoDecision,
  type NoMorePhotos,
} from '../../domain/warranty/claim-photo.ts';
import type { ClaimedBefore, NoOpenClaim } from '../../domain/warranty/claiming.ts';
import type { ClaimPhoto, CoveredUnit } from '../../domain/warranty/warranty.ts';
import type { OrderNotFound } from '../change-order.ts';
import type { Photos } from '../ports/photos.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Stale } from '../ports/versioned.ts';
import type { Warranties } from '../ports/warranties.ts';
import { whileStale } from '../while-stale.ts';
import { findClaim, type ClaimDeps, type UnknownUnit } from './change-claim.ts';

type Deps = ClaimDeps & {
  readonly warranties: Pick<Warranties, 'find' | 'commit' | 'addPhoto'>;
  readonly photos: Pick<Photos, 'keep'>;
};

export type AddClaimPhoto = {
  readonly buyer: BuyerId;
  readonly unit: UnitId;
  readonly bytes: Uint8Array;
  /** What was written under it. */
  readonly caption: string | null;
};

type ClaimRefusal = NoOpenClaim | ClaimedBefore | NoMorePhotos | UnknownUnit | OrderNotFound;
type No = PhotoRefused | ClaimRefusal | StoreFailure;

const ownUnit = (deps: Deps, { buyer, unit }: AddClaimPhoto): TE.TaskEither<No, CoveredUnit> =>
  pipe(
    findClaim(deps, unit),
    TE.filterOrElseW(
      ({ order }) => order.value.buyer === buyer,
      (): UnknownUnit => ({ tag: 'UnknownUnit' }),
    ),
    TE.map(({ covered }) => covered),
  );

const put = (deps: Deps, asked: AddClaimPhoto, photo: PhotoId): TE.TaskEither<No, ClaimPhoto> =>
  whileStale('add claim photo', () =>
    pipe(
      ownUnit(deps, asked),
      TE.flatMapEither((covered): E.Either<No, ClaimPhotoDecision> =>
        showPhoto({ covered, photo, caption: asked.caption }),
      ),
      TE.flatMap((made): TE.TaskEither<No | Stale, ClaimPhoto> =>
        pipe(
          deps.warranties.addPhoto(made),
          TE.map(() => made.added),
        ),
      ),
    ),
  );

/** A buyer shows what is wrong with a unit that they claimed. Nothing is kept for a claim that does not wait. */
export const addClaimPhoto =
  (deps: Deps) =>
  (asked: AddClaimPhoto): TE.TaskEither<No, ClaimPhoto> =>
    pipe(
      ownUnit(deps, asked),
      TE.flatMapEither((covered): E.Either<No, unknown> => waitingClaim(covered)),
      TE.flatMapEither((): E.Either<No, Photo> => readPhoto(asked.bytes)),
      TE.flatMap((photo): TE.TaskEither<No, PhotoId> => deps.photos.keep(photo)),
      TE.flatMap((photo) => put(deps, asked, photo)),
    );
