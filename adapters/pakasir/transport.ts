import * as t from 'io-ts';
import { openHttpClient, type HttpAnswer } from '../kit/http-client.ts';

export type Operation = 'create' | 'status' | 'cancel' | 'probe';

/** One call of the gateway. Its path may hold the key (v1), so it is never logged nor put into an error. */
export type HttpCall = {
  readonly operation: Operation;
  readonly verb: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** What is known about a call that brought nothing: safe to log. */
export type SafeCause = { readonly name: string; readonly code: string | null };

/** `not-sent`: the call was not made at all. */
export type Silence = 'timeout' | 'unreachable' | 'server-error' | 'unusable' | 'not-sent';

export type Answered =
  | { readonly tag: 'Answer'; readonly status: number; readonly body: unknown }
  | { readonly tag: 'TooFast'; readonly retryAfterMs: number | null }
  /** No usable answer: whether the gateway did what it was asked is unknown. */
  | {
      readonly tag: 'NoAnswer';
      readonly why: Silence;
      readonly detail: string;
      readonly cause: SafeCause | null;
    };

const LARGEST_ANSWER_BYTES = 64 * 1024;

const jsonOf = (text: string | null): { readonly value: unknown } | null => {
  try {
    return text === null ? null : { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** `Retry-After` in milliseconds from now: seconds or an HTTP date. */
const retryAfterOf = (header: string | undefined): number | null => {
  if (header === undefined) return null;
  const wait = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
};

export const noAnswer = (why: Silence, detail: string, cause: SafeCause | null = null): Answered => ({
  tag: 'NoAnswer',
  why,
  detail,
  cause,
});

const understood = ({ status, headers, text }: HttpAnswer): Answered => {
  if (status === 429) return { tag: 'TooFast', retryAfterMs: retryAfterOf(headers['retry-after']) };
  const json = jsonOf(text);
  if (status >= 500 || status === 408) return noAnswer('server-error', `answered ${String(status)}`);
  // A page that says 403 comes from something in front of the gateway; a 401 is about the key whatever it looks like.
  if (status === 401) return { tag: 'Answer', status, body: json?.value };
  if (text === null) return noAnswer('unusable', `answered ${String(status)} with too much`);
  if (status < 200 || (status >= 300 && status < 400) || json === null)
    return noAnswer('unusable', `answered ${String(status)} without JSON`);
  return { tag: 'Answer', status, body: json.value };
};

const Thrown = t.type({ name: t.string }, 'an error');
const Caused = t.type({ cause: Thrown });
const Coded = t.type({ code: t.string });

/** Name and code of what was thrown: its message may hold the address, and so the key. */
const causeOf = (thrown: unknown): SafeCause => {
  const inner: unknown = Caused.is(thrown) ? thrown.cause : thrown;
  return { name: Thrown.is(inner) ? inner.name : 'unknown', code: Coded.is(inner) ? inner.code : null };
};

const failed = (thrown: unknown): Answered => {
  const cause = causeOf(thrown);
  return cause.name === 'TimeoutError'
    ? noAnswer('timeout', 'did not answer in time', cause)
    : noAnswer('unreachable', 'could not be reached, or the line was cut', cause);
};

/** What guards a gateway may take a client without a name for a stranger. */
const ofEachCall = {
  accept: 'application/json',
  'content-type': 'application/json',
  'user-agent': 'node',
};

export type Send = (call: HttpCall, timeoutMs: number) => Promise<Answered>;

/** Sends calls to one gateway; never rejects, reads at most 64 KB, follows no redirect (the key would go along). */
export const httpTransport = (baseUrl: string): Send => {
  const ask = openHttpClient(baseUrl, LARGEST_ANSWER_BYTES);
  return async ({ verb: method, path, headers, body }, patience) => {
    try {
      return understood(
        await ask({
          method,
          path,
          headers: { ...ofEachCall, ...headers },
          body: body === null ? null : JSON.stringify(body),
          patience,
        }),
      );
    } catch (thrown) {
      return failed(thrown);
    }
  };
};
