import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Api } from 'grammy';
import type { MessengerClient } from '../chat/core/messenger-client.ts';
import { editScreen, sendScreen } from './send.ts';
import { openGoodsFiles, type FileDeps } from './goods-files.ts';
import { openShopPhotos, type PhotoDeps } from './shop-photos.ts';
import { largestFile } from './calls.ts';
import { openTapAnswers, type TapAnswers } from './tap-answers.ts';
import { editError, failure, isTooLarge, isNotModified, isRefusal, isTooLate, sendError } from './errors.ts';

/** Resolves although the call failed, where the failure says that nothing is left to do. */
const unless = async (nothingLeft: (cause: unknown) => boolean, call: Promise<unknown>): Promise<void> => {
  try {
    await call;
  } catch (cause) {
    if (!nothingLeft(cause)) throw cause;
  }
};

/** What screens show that the shop keeps. */
export type MediaDeps = PhotoDeps & FileDeps;

/** Telegram as the shop's messenger client. */
export const telegramClient = (
  api: Api,
  fetchFile: (path: string) => Promise<Uint8Array>,
  media: MediaDeps,
  tapAnswers: TapAnswers = openTapAnswers(),
): MessengerClient => {
  const show = { photo: openShopPhotos(api, media), file: openGoodsFiles(api, media) };
  return {
    picksPeople: true,
    picksChats: true,
    hasTopics: true,
    send: (chat, screen, topic) =>
      pipe(
        TE.tryCatch(() => sendScreen(api, show, { chat, topic }, screen), sendError('send message')),
        TE.map((sent) => ({ chat: sent.chat.id, message: sent.message_id })),
      ),
    edit: ({ chat, message }, screen) =>
      TE.tryCatch(() => unless(isNotModified, editScreen(api, show, chat, message, screen)), editError),
    answerTap: (tap, said) => {
      const note = said === null ? {} : { text: said.text, show_alert: said.alert };
      return TE.tryCatch(
        () => tapAnswers.answer(tap, note, () => unless(isTooLate, api.answerCallbackQuery(tap, note))),
        (cause) => failure('answer tap', cause),
      );
    },
    download: ({ id, size }) =>
      size !== null && size > largestFile
        ? TE.left({ tag: 'TooLarge' })
        : TE.tryCatch(
            async () => {
              const { file_path: path } = await api.getFile(id);
              if (path === undefined) throw new Error('Telegram names no path of the file');
              return fetchFile(path);
            },
            (cause) => (isTooLarge(cause) ? { tag: 'TooLarge' } : failure('download file', cause)),
          ),
    remove: ({ chat, message }) =>
      TE.tryCatch(
        () => unless((cause) => isRefusal(cause, 400), api.deleteMessage(chat, message)),
        (cause) => failure('remove message', cause),
      ),
  };
};
