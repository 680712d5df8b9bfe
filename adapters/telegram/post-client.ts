import { Api, GrammyError, HttpError } from 'grammy';
import type { BroadcastPhoto } from '../../domain/broadcast/broadcast.ts';
import type { Posted } from '../../domain/broadcast/posting.ts';
import type { PostClient } from '../chat/core/post-client.ts';
import type { Screen } from '../chat/core/screen.ts';
import type { TelegramSettings } from './calls.ts';
import { cannotBeReached, isRefusal } from './errors.ts';
import type { Pacing } from './pacing.ts';
import { renderControls, renderText } from './render.ts';

/** Seconds that a call may take: well below the time after which a claim counts as lost. */
const timeout = 20;

/** The connection was never made, so that nothing can have been sent. */
const neverMade = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

const codeOf = (cause: HttpError): unknown =>
  typeof cause.error === 'object' && cause.error !== null && 'code' in cause.error ? cause.error.code : null;

/** What a failed call means: whether it was sent, and whether it makes sense to try again. */
export const postError = (cause: unknown, photo: BroadcastPhoto | null): Posted => {
  if (cannotBeReached(cause)) return { tag: 'Blocked' };
  if (cause instanceof GrammyError) {
    const seconds = cause.parameters.retry_after;
    if (seconds !== undefined) return { tag: 'NotSent', retryAfter: seconds * 1_000 };
    if (!isRefusal(cause, 400)) return { tag: 'NotSent', retryAfter: null };
    const isPhoto = photo !== null && /file|photo|image/i.test(cause.description);
    return { tag: 'Refused', reason: isPhoto ? 'PhotoGone' : 'Refused' };
  }
  const code = cause instanceof HttpError ? codeOf(cause) : null;
  return typeof code === 'string' && neverMade.has(code)
    ? { tag: 'NotSent', retryAfter: null }
    : { tag: 'Lost' };
};

const send = async (
  api: Api,
  chat: number,
  screen: Screen,
  photo: BroadcastPhoto | null,
): Promise<number> => {
  const { text, entities } = renderText(screen.text);
  const markup = renderControls(screen.controls);
  const controls = markup === undefined ? {} : { reply_markup: markup };
  if (photo === null) {
    const options = { entities, link_preview_options: { is_disabled: true }, ...controls };
    return (await api.sendMessage(chat, text, options)).message_id;
  }
  const caption = { caption: text, caption_entities: entities, ...controls };
  const sent =
    photo.kind === 'Photo'
      ? await api.sendPhoto(chat, photo.id, caption)
      : await api.sendDocument(chat, photo.id, caption);
  return sent.message_id;
};

/** Messages of broadcasts by Telegram: nothing is tried again here, or a lost answer would become a second message. */
export const telegramPostClient = (
  { token, apiRoot }: TelegramSettings,
  inTurn: Pacing['post'],
): PostClient => {
  const api = new Api(token, { apiRoot, timeoutSeconds: timeout });
  return {
    post: (chat, screen, photo, at) => async () => {
      try {
        const message = await inTurn(chat, at, () => send(api, chat, screen, photo));
        return { tag: 'Sent', message };
      } catch (cause) {
        return postError(cause, photo);
      }
    },
    withdraw:
      ({ chat, message }, at) =>
      async () => {
        try {
          await inTurn(null, at, () => api.deleteMessage(chat, message));
          return { tag: 'Withdrawn' };
        } catch (cause) {
          const error = postError(cause, null);
          return error.tag === 'NotSent' || error.tag === 'Lost' ? error : { tag: 'Stays' };
        }
      },
  };
};
