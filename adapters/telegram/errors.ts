import { GrammyError, HttpError } from 'grammy';
import type { NotEditable } from '../chat/core/messenger-client.ts';
import type { DeliveryFailure, Unreachable } from '../../application/ports/messenger.ts';

/** Telegram's own words on why it refused; never an address, which would hold the token. */
export const wordsOf = (cause: unknown): Error => {
  if (cause instanceof GrammyError) return new Error(`${String(cause.error_code)} ${cause.description}`);
  if (cause instanceof HttpError) return new Error('Telegram could not be reached');
  return new Error(cause instanceof Error ? cause.name : 'unknown error');
};

export const isRefusal = (cause: unknown, code: number): cause is GrammyError =>
  cause instanceof GrammyError && cause.error_code === code;

/** The token is wrong or was revoked: Telegram knows no such bot. */
export const isTokenRefused = (cause: unknown): boolean => isRefusal(cause, 401) || isRefusal(cause, 404);

/**
 * Why updates cannot be fetched. Two conflicts share a number: another program fetches them too, or a webhook is set,
 * which only `deleteWebhook` ends.
 */
export type FetchError = 'TokenRefused' | 'WebhookSet' | 'ReadElsewhere' | 'NotReached';

export const fetchError = (cause: unknown): FetchError => {
  if (isTokenRefused(cause)) return 'TokenRefused';
  if (!isRefusal(cause, 409)) return 'NotReached';
  return /webhook/i.test(cause.description) ? 'WebhookSet' : 'ReadElsewhere';
};

const goneWords = ['chat not found', 'user is deactivated', 'peer_id_invalid'];

/** The person blocked the bot, never started it, or is gone. */
export const cannotBeReached = (cause: unknown): boolean =>
  isRefusal(cause, 403) ||
  (isRefusal(cause, 400) && goneWords.some((words) => cause.description.toLowerCase().includes(words)));

/** No such topic any more, or one that is closed. */
const isTopicGone = (words: string): boolean => /thread not found|topic_/i.test(words);

const mayNotSpeak =
  /chat not found|not enough rights|no rights|chat_write_forbidden|chat_restricted|administrator rights|not a forum|upgraded to a supergroup/i;

/** What is gone where nothing can be said in a group; null where it is something else that went wrong. */
export const goneIn = (cause: unknown): 'Group' | 'Topic' | null => {
  if (isRefusal(cause, 403)) return 'Group';
  if (!isRefusal(cause, 400)) return null;
  if (isTopicGone(cause.description)) return 'Topic';
  return mayNotSpeak.test(cause.description) ? 'Group' : null;
};

export const isNotModified = (cause: unknown): boolean =>
  isRefusal(cause, 400) && cause.description.includes('message is not modified');

export const isTooLate = (cause: unknown): boolean =>
  isRefusal(cause, 400) && /query is too old|query id is invalid/i.test(cause.description);

export const isTooLarge = (cause: unknown): boolean =>
  isRefusal(cause, 400) && cause.description.includes('file is too big');

export const failure = (operation: string, cause: unknown): DeliveryFailure => {
  const seconds = cause instanceof GrammyError ? cause.parameters.retry_after : undefined;
  return {
    tag: 'DeliveryFailure',
    operation,
    retryAfter: seconds === undefined ? null : seconds * 1_000,
    cause: wordsOf(cause),
  };
};

export const sendError =
  (operation: string) =>
  (cause: unknown): Unreachable | DeliveryFailure =>
    cannotBeReached(cause) ? { tag: 'Unreachable' } : failure(operation, cause);

export const editError = (cause: unknown): NotEditable | Unreachable | DeliveryFailure =>
  isRefusal(cause, 400) ? { tag: 'NotEditable' } : sendError('edit message')(cause);
