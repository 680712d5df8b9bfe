import * as E from 'fp-ts/lib/Either.js';

/** What the service answers instead of a result; `code` is the HTTP status too, `retryAfter` in seconds. */
export interface Refusal {
  readonly code: number;
  readonly description: string;
  readonly retryAfter?: number;
  /** The new number of a group that became a supergroup. */
  readonly migrateTo?: number;
}

export type Answer<A> = E.Either<Refusal, A>;

/** A refusal with status 400 and Telegram's prefix. */
export const badRequestRefusal = (what: string): Refusal => ({
  code: 400,
  description: `Bad Request: ${what}`,
});

/** Refuses with status 400 and Telegram's prefix. */
export const badRequest = (what: string): Answer<never> => E.left(badRequestRefusal(what));

/** Refuses with status 403 and Telegram's prefix. */
export const forbidden = (what: string): Answer<never> =>
  E.left({ code: 403, description: `Forbidden: ${what}` });

/** Refuses with status 409 and Telegram's prefix. */
export const conflict = (what: string): Refusal => ({ code: 409, description: `Conflict: ${what}` });

/** Refuses with status 429; the caller should wait `seconds`. */
export const tooManyRequestsRefusal = (seconds: number): Refusal => ({
  code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  retryAfter: seconds,
});

/** The refusal as the body of an answer. */
export const refusalBody = ({
  code,
  description,
  retryAfter,
  migrateTo,
}: Refusal): Readonly<Record<string, unknown>> => ({
  ok: false,
  error_code: code,
  description,
  ...(retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }),
  ...(migrateTo === undefined ? {} : { parameters: { migrate_to_chat_id: migrateTo } }),
});
