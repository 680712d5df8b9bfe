import { isDeepStrictEqual } from 'node:util';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { DeliveryFailure, Unreachable } from '../../application/ports/messenger.ts';
import type { Screen } from '../chat/core/screen.ts';
import type { NotEditable, MessengerClient } from '../chat/core/messenger-client.ts';
import { bytesOf } from './chats.ts';
import type { StoredMessage } from './stored-message.ts';
import type { ChatStore } from './chat-store.ts';
import type { Streams } from './streams.ts';
import { readTap } from './taps.ts';

const failure = (words: string): DeliveryFailure => ({
  tag: 'DeliveryFailure',
  operation: 'download file',
  retryAfter: null,
  cause: new Error(words),
});

const unreachable: Unreachable = { tag: 'Unreachable' };
const notEditable: NotEditable = { tag: 'NotEditable' };

/** As in other messengers: a picture stays a picture, a text may become one, and what brought keys stays as it is. */
const canBecome = ({ from, attachment, controls }: StoredMessage, screen: Screen): boolean =>
  from === 'shop' &&
  controls.tag !== 'Keys' &&
  screen.controls.tag !== 'Keys' &&
  (attachment === null ? screen.attachment?.tag !== 'File' : attachment.tag === screen.attachment?.tag);

const isSame = ({ text, attachment, controls }: StoredMessage, screen: Screen): boolean => {
  const { token: _, ...hung } = attachment ?? { token: '' };
  return isDeepStrictEqual(
    [text, attachment === null ? null : hung, controls],
    [screen.text, screen.attachment, screen.controls],
  );
};

/** The browser as the shop's messenger client, for the persons that there are. */
export const webChatClient = (
  store: ChatStore,
  streams: Streams,
  persons: ReadonlySet<number>,
): MessengerClient => ({
  send: (chat, screen) => () =>
    persons.has(chat)
      ? store.add(chat, screen, null).then(({ id }) => E.right({ chat, message: id }))
      : TE.left(unreachable)(),
  edit:
    ({ chat, message }, screen) =>
    async () => {
      await store.loaded;
      const standing = store.chats.find(chat, message);
      if (standing === null || !canBecome(standing, screen)) return TE.left(notEditable)();
      if (!isSame(standing, screen)) await store.change(chat, standing, screen);
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
