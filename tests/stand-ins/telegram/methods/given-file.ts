import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Media } from '../chats/chat.ts';
import { sizeOfPicture } from '../chats/picture.ts';
import type { StoredFile } from '../chats/stored-files.ts';
import { badRequest, type Answer } from '../refusal.ts';
import type { BotCall, Upload } from '../wire/bot-call.ts';
import type { World } from '../world.ts';

export type FileKind = 'photo' | 'document';

interface GivenFile {
  readonly kind: FileKind;
  /** `attach://name`, a file id, or empty when the file came under the name of its field. */
  readonly source: string;
}

const attached = /^attach:\/\//;
const largestPhoto = 10 * 1024 * 1024;
const longestPhotoSides = 10_000;
const steepestPhoto = 20;

const keepUpload = (world: World, kind: FileKind, upload: Upload): Answer<StoredFile> =>
  upload.bytes.length === 0
    ? badRequest('file must be non-empty')
    : E.right(world.files.keep(kind === 'photo' ? 'photos' : 'documents', upload.name, upload.bytes));

const findFile = (world: World, call: BotCall, { kind, source }: GivenFile): Answer<StoredFile> => {
  const upload = call.uploads.get(attached.test(source) ? source.replace(attached, '') : kind);
  if (upload !== undefined) return keepUpload(world, kind, upload);
  if (source === '') return badRequest(`there is no ${kind} in the request`);
  if (/^https?:/.test(source)) return badRequest('failed to get HTTP URL content');
  const known = world.files.find(source);
  return known === undefined
    ? badRequest('wrong remote file identifier specified: Wrong string length')
    : E.right(known);
};

const asPhoto = (file: StoredFile): Answer<Media> => {
  const size = sizeOfPicture(file.bytes);
  if (size === undefined) return badRequest('IMAGE_PROCESS_FAILED');
  const { width, height } = size;
  if (width + height > longestPhotoSides || Math.max(width, height) > steepestPhoto * Math.min(width, height))
    return badRequest('PHOTO_INVALID_DIMENSIONS');
  return file.bytes.length > largestPhoto
    ? badRequest(`file of size ${file.bytes.length} bytes is too big for a photo`)
    : E.right({ kind: 'photo', file, width, height });
};

/** The file of a call as media: uploaded with it, or one the service has already. */
export const readMedia = (world: World, call: BotCall, given: GivenFile): Answer<Media> =>
  pipe(
    findFile(world, call, given),
    E.chain((file) =>
      given.kind === 'photo' ? asPhoto(file) : E.right<never, Media>({ kind: 'document', file }),
    ),
  );
