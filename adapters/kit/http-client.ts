import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';

export type HttpAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Null where it was more than the client reads. */
  readonly text: string | null;
};

export type HttpCall = {
  readonly method: 'GET' | 'POST';
  /** Below the address of the client, from its slash on. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | null;
  /** Milliseconds that all of it may take. */
  readonly patience: number;
  /** Breaks it off. */
  readonly signal?: Pick<AbortSignal, 'aborted' | 'addEventListener' | 'removeEventListener'> | undefined;
};

/** Rejects where no whole answer came; with a `TimeoutError` where the patience ended. Follows no redirect. */
export type HttpClient = (call: HttpCall) => Promise<HttpAnswer>;

const inTime = (): Error =>
  Object.assign(new Error('The call was broken off due to timeout'), { name: 'TimeoutError' });

/** Hands over the body, or null as soon as it is too long. */
const read = (answer: IncomingMessage, most: number, took: (text: string | null) => void): void => {
  const parts: Buffer[] = [];
  let size = 0;
  answer.on('data', (part: Buffer) => {
    size += part.length;
    parts.push(part);
    if (size <= most) return;
    took(null);
    answer.destroy();
  });
  answer.on('end', () => {
    took(Buffer.concat(parts).toString('utf8'));
  });
};

const placeAt = (baseUrl: string) => {
  const base = new URL(baseUrl);
  const isSecure = base.protocol === 'https:';
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  return {
    send: isSecure ? httpsRequest : httpRequest,
    options: { ...urlToHttpOptions(base), agent },
    folder: base.pathname.replace(/\/+$/, ''),
  };
};
type Place = ReturnType<typeof placeAt>;

/**
 * Calls of one address over connections that stand. By Node's own client, which takes a fifth of the processor time
 * of `fetch`: that makes streams, signals and copies of each call which nobody here looks at.
 */
export const openHttpClient = (baseUrl: string, most = Infinity): HttpClient => {
  let opened: Place | null = null;
  return async ({ method, path, headers, body, patience, signal }) => {
    const { send, options, folder } = (opened ??= placeAt(baseUrl));
    return new Promise((resolve, reject) => {
      const sent = send({ ...options, method, headers, path: folder + path });
      const timer = setTimeout(() => {
        sent.destroy(inTime());
      }, patience);
      const breakOff = (): void => {
        sent.destroy(new Error('broken off'));
      };
      const over = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', breakOff);
      };
      const fail = (cause: Error): void => {
        over();
        reject(cause);
      };
      sent.on('error', fail);
      sent.on('response', (answer) => {
        answer.on('error', (cause) => {
          fail(sent.errored ?? cause);
        });
        read(answer, most, (text) => {
          over();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        });
      });
      if (signal?.aborted === true) breakOff();
      signal?.addEventListener('abort', breakOff);
      sent.end(body ?? undefined);
    });
  };
};
