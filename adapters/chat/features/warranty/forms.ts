import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { photosLeft, waitingClaim } from '../../../../domain/warranty/claim-photo.ts';
import { mostClaimPhotos } from '../../../../domain/warranty/warranty.ts';
import type { Parsed } from '../../core/answers.ts';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import { order, unit } from '../../core/fields.ts';
import { form, type Outcome } from '../../core/forms.ts';
import type { Answer, UserFile } from '../../core/messenger-client.ts';
import { photoMessages } from '../../core/photo-messages.ts';
import { downloadPicture, parsePicture } from '../../core/photos.ts';
import type { ValuesOf } from '../../core/routes.ts';
import { truncate } from '../../core/truncate.ts';
import { goHome } from '../home/handlers.ts';
import { ordersRoutes } from '../orders/routes.ts';
import { warrantyOf } from './handlers.ts';
import { warrantyMessages } from './messages.ts';
import type { warrantyRoutes } from './routes.ts';
import { claimedScreen, nameOf, photoNotice, warrantyScreen } from './screens.ts';

type Given = ValuesOf<typeof warrantyRoutes.photo>;

/** A photo as it lies at the messenger, and what is written under it. */
type Shown = { readonly picture: UserFile; readonly caption: string | null };

const captionLimit = 200;

const messagesOf = ({ locale }: Context) => warrantyMessages[locale.language];

const captionOf = (answer: Answer): string | null => {
  const words = answer.tag === 'File' ? answer.caption.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  return words === '' ? null : truncate(words, captionLimit);
};

const parseShown = (answer: Answer, { locale }: Context): Parsed<Shown> =>
  pipe(
    parsePicture(answer, locale.language),
    E.map((picture) => ({ picture, caption: captionOf(answer) })),
  );

const addPhoto = async (
  context: Context,
  { order: id, unit: of }: Given,
  { picture, caption }: Shown,
): Promise<Outcome<'photo'>> => {
  const { shop, buyer, locale } = context;
  const messages = messagesOf(context);
  const bytes = await downloadPicture(context, picture, locale.language);
  if (E.isLeft(bytes)) return { again: 'photo', notice: bytes.left };
  const added = await shop.addClaimPhoto({ buyer: buyer.id, unit: of, bytes: bytes.right, caption })();
  if (E.isRight(added)) {
    const left = mostClaimPhotos - added.right.number;
    await context.show(photoNotice(locale, id, messages.photoArrived(left)));
    return 'Done';
  }
  switch (added.left.tag) {
    case 'PhotoRefused':
      return { again: 'photo', notice: photoMessages[locale.language].refused[added.left.why] };
    case 'NoMorePhotos':
      await context.show(photoNotice(locale, id, messages.noMorePhotos));
      return 'Done';
    case 'ClaimedBefore':
      await context.show(photoNotice(locale, id, messages.answeredMeanwhile));
      return 'Done';
    case 'NoOpenClaim':
    case 'UnknownUnit':
    case 'OrderNotFound':
      await goHome(context, messages.none);
      return 'Done';
    case 'StoreFailure':
      await apologise(context, added.left);
      return 'Failed';
  }
};

const aPhoto = {
  leave: ordersRoutes.orders.to({ page: 0 }),
  given: { order, unit },
  fields: {
    photo: {
      label: (context: Context) => messagesOf(context).addPhoto,
      question: (context: Context) => messagesOf(context).askPhoto,
      parse: parseShown,
    },
  },
  submit: (context: Context, { photo, ...given }: Given & { readonly photo: Shown }) =>
    addPhoto(context, given, photo),
} as const;

/** A photo for a claim that waits. */
export const claimPhotoForm = form({ name: 'claim-photo', ...aPhoto });

/** The same for who was told that there could be one, and may do anything else. */
export const offeredPhotoForm = form({ name: 'offered-claim-photo', filesOnly: true, ...aPhoto });

/** Asks for the photo; a claim that takes none shows how it stands. */
export const askPhoto = async (context: Context, given: Given): Promise<void> => {
  const { locale, clock } = context;
  const messages = messagesOf(context);
  const found = await warrantyOf(context, given.order);
  if (found === null) return;
  const covered = found.units.find((one) => one.unit === given.unit);
  const claim = covered === undefined ? null : waitingClaim(covered);
  if (covered === undefined || claim === null || E.isLeft(claim)) {
    await context.show(warrantyScreen(locale, found, clock.now()));
    return;
  }
  const left = photosLeft(claim.right);
  if (left > 0)
    return claimPhotoForm.begin(context, given, {}, messages.photoFor(nameOf(found.order, covered), left));
  await context.show(photoNotice(locale, given.order, messages.noMorePhotos));
};

/** Claims a unit; what cannot be claimed shows why. A photo that is sent right after it belongs to it. */
export const claimUnit = async (
  context: Context,
  { unit, reason }: ValuesOf<typeof warrantyRoutes.claim>,
): Promise<void> => {
  const { shop, buyer, locale } = context;
  const claimed = await shop.claimWarranty({ buyer: buyer.id, unit, reason })();
  if (E.isRight(claimed)) {
    const { claim, order: of } = claimed.right;
    if (claim.answer === null) await offeredPhotoForm.offer(context, { order: of.id, unit });
    await context.show(claimedScreen(locale, claimed.right));
    return;
  }
  const no = claimed.left;
  if (no.tag === 'StoreFailure') return apologise(context, no);
  return goHome(context, no.tag === 'ClaimedBefore' ? messagesOf(context).before : messagesOf(context).none);
};
