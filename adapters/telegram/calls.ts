import { setTimeout as pause } from 'node:timers/promises';
import { autoRetry } from '@grammyjs/auto-retry';
import { Api, type Transformer } from 'grammy';
import { directCalls } from './direct-calls.ts';
import { bytesIn } from './sent-file.ts';

export type TelegramSettings = {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
};

/** Seconds that a call may take; asking for updates waits on purpose. */
const callTimeout = 20;
const pollTimeout = 60;
/** Bytes in a millisecond over a line of 1 Mbit/s: what a call carries may take that much longer. */
const slowLine = 125;
/** Seconds for the largest file that a bot may send or fetch. */
const fileTimeout = 200;

/** Milliseconds after which an error of Telegram's own is mostly over. */
const breath = 1_000;

/** autoRetry would wait once more, and longer, before it gives up. */
const onceMoreAfterTheirError: Transformer = async (call, method, payload, signal) => {
  const first = await call(method, payload, signal);
  if (first.ok || first.error_code < 500) return first;
  await pause(breath);
  return call(method, payload, signal);
};

/** Breaks off what takes too long. A file that nobody takes holds up the goods of others, so it has no longer than its bytes need. */
export const inTime: Transformer = async (call, method, payload, signal) => {
  const deadline = new AbortController();
  const end = (): void => {
    deadline.abort();
  };
  const timer = setTimeout(end, callTimeout * 1_000 + bytesIn(payload) / slowLine);
  if (signal?.aborted === true) end();
  signal?.addEventListener('abort', end);
  try {
    // grammY's own type of signal is older than Node's; the object is the same.
    return await call(method, payload, deadline.signal as Parameters<typeof call>[2]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
};

const until =
  (closing: AbortSignal): Transformer =>
  (call, method, payload) =>
    // grammY's own type of signal is older than Node's; the object is the same.
    call(method, payload, closing as Parameters<typeof call>[2]);

/** Seconds that are waited on the spot when Telegram asks for a wait. */
const shortWait = 5;

/**
 * What the shop says goes through here. A wait of a few seconds that Telegram asks for is taken on the spot, a longer
 * one is the caller's to plan. `closing` breaks off what is under way, `pace` sees each call that is really made.
 */
export const outgoing = (
  { token, apiRoot }: TelegramSettings,
  closing?: AbortSignal,
  pace?: Transformer,
  longestWait = shortWait,
): Api => {
  const api = new Api(token, { apiRoot, timeoutSeconds: fileTimeout });
  api.config.use(inTime, directCalls({ token, apiRoot, patience: callTimeout * 1_000 }));
  if (closing !== undefined) api.config.use(until(closing));
  if (pace !== undefined) api.config.use(pace);
  api.config.use(
    onceMoreAfterTheirError,
    autoRetry({
      maxRetryAttempts: 1,
      maxDelaySeconds: longestWait,
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  );
  return api;
};

/** Bytes of a file that a bot may fetch. */
export const largestFile = 20 * 1024 * 1024;

const tooLarge = (): Error => new Error('a file is larger than announced');

/** How many bytes come; of what is packed on the way that is not said. */
const lengthOf = ({ headers }: Response): number => {
  const length = Number(headers.get('content-length') ?? 0);
  return length > 0 && headers.get('content-encoding') === null ? length : largestFile;
};

/** In one piece from the beginning, so that a large file is in memory once; more than was announced is not waited for. */
const bodyOf = async (answer: Response): Promise<Uint8Array> => {
  const length = lengthOf(answer);
  if (length > largestFile) throw tooLarge();
  const bytes = new Uint8Array(length);
  let at = 0;
  for await (const part of answer.body ?? []) {
    if (at + part.byteLength > length) throw tooLarge();
    bytes.set(part, at);
    at += part.byteLength;
  }
  return at === length ? bytes : bytes.slice(0, at);
};

/** Fetches the bytes of a file. The address holds the token, so no error of this may show it. */
export const fileLine =
  ({ token, apiRoot }: TelegramSettings) =>
  async (path: string): Promise<Uint8Array> => {
    const answer = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
      signal: AbortSignal.timeout(fileTimeout * 1_000),
    });
    if (!answer.ok) throw new Error(`a file was answered with ${String(answer.status)}`);
    return bodyOf(answer);
  };

/** Fetches updates; its caller decides what to do about errors. */
export const incomingLine = ({ token, apiRoot }: TelegramSettings): Api => {
  const api = new Api(token, { apiRoot });
  api.config.use(directCalls({ token, apiRoot, patience: pollTimeout * 1_000 }));
  return api;
};
