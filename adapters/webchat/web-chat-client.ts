import { isDeepStrictEqual } from 'node:util';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Log } from '../../application/ports/log.ts';
import type { Photos } from '../../application/ports/photos.ts';
import type { DeliveryFailure, Unreachable } from '../../application/ports/messenger.ts';
import type { Attachment, Screen } from '../chat/core/screen.ts';
import type { NotEditable, MessengerClient } from '../chat/core/messenger-client.ts';
import { bytesOf } from './chats.ts';
import type { HungAttachment, StoredMessage } from './stored-message.ts';
import type { ChatStore } from './chat-store.ts';
import type { Streams } from './streams.ts';
import { readTap } from './taps.ts';

type Words = Omit<Screen, 'attachment'> & { readonly attachment: HungAttachment | null };

const failure = (words: string): DeliveryFailure => ({
  tag: 'DeliveryFailure',
  operation: 'download file',
  retryAfter: null,
  cause: new Error(words),
});

const unreachable: Unreachable = { tag: 'Unreachable' };
const notEditable: NotEditable = { tag: 'NotEditable' };

const classOf = (attachment: Pick<Attachment, 'tag'> | null): 'Picture' | 'File' | null => {
  if (attachment === null) return null;
  return attachment.tag === 'File' || attachment.tag === 'GoodsFile' ? 'File' : 'Picture';
};

/** As in other messengers: a picture stays a picture, a text may become one, and what brought keys stays as it is. */
const canBecome = ({ from, attachment, controls }: StoredMessage, screen: Words): boolean =>
  from === 'shop' &&
  controls.tag !== 'Keys' &&
  screen.controls.tag !== 'Keys' &&
  (attachment === null
    ? screen.attachment?.tag !== 'File'
    : classOf(attachment) === classOf(screen.attachment));

const isSame = ({ text, attachment, controls }: StoredMessage, screen: Words): boolean => {
  const { token: _, ...hung } = attachment ?? { token: '' };
  return isDeepStrictEqual(
    [text, attachment === null ? null : hung, controls],
    [screen.text, screen.attachment, screen.controls],
  );
};

export type PhotoDeps = { readonly photos: Pick<Photos, 'find'>; readonly log: Pick<Log, 'warn'> };

/** The screen with what hangs on it as it is stored; a photo that is gone is left out. */
const hungOn = async ({ text, attachment, controls }: Screen, { photos, log }: PhotoDeps): Promise<Words> => {
  if (attachment?.tag !== 'Photo') return { text, attachment, controls };
  const kept = await photos.find(attachment.photo)();
  if (E.isRight(kept) && O.isSome(kept.right)) {
    const { width, height } = kept.right.value;
    return { text, attachment: { ...attachment, width, height }, controls };
  }
  log.warn('photo not found, shown without it', {
    photo: attachment.photo,
    cause: E.isLeft(kept) ? kept.left.cause : 'it is gone',
  });
  return { text, attachment: null, controls };
};

/** The browser as the shop's messenger client, for the persons that there are. */
export const webChatClient = (
  store: ChatStore,
  streams: Streams,
  persons: ReadonlySet<number>,
  shopPhotos: PhotoDeps,
): MessengerClient => ({
  send: (chat, screen) => async () => {
    if (!persons.has(chat)) return TE.left(unreachable)();
    const { id } = await store.add(chat, await hungOn(screen, shopPhotos), null);
    return E.right({ chat, message: id });
  },
  edit:
    ({ chat, message }, screen) =>
    async () => {
      await store.loaded;
      const standing = store.chats.find(chat, message);
      const words = await hungOn(screen, shopPhotos);
      if (standing === null || !canBecome(standing, words)) return TE.left(notEditable)();
      if (!isSame(standing, words)) await store.change(chat, standing, words);
      return TE.right(undefined)();
    },
  answerTap: (tap, note) => () => {
    const { person, sent } = readTap(tap);
    streams.tell({ tag: 'Answer', person, sent, note });
    return TE.right(undefined)();
  },
  download: ({ id }) => {
    const [person, message] = id.split('/').map(Number);
    const attachment = store.chats.find(person ?? 0, message ?? 0)?.attachment ?? null;
    return attachment === null
      ? TE.left(failure('the file is in the chat no longer'))
      : TE.right(bytesOf(attachment));
  },
  remove:
    ({ chat, message }) =>
    async () => {
      await store.loaded;
      await store.remove(chat, message);
      return E.right(undefined);
    },
});
