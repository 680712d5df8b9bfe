import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import * as t from 'io-ts';
import { HttpError, type Transformer } from 'grammy';

type Settings = {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
  /** Milliseconds that a call may take. */
  readonly patience: number;
};

/** What grammY makes of an answer: it looks no further than `ok` itself. */
type Answered = Awaited<ReturnType<Parameters<Transformer>[0]>>;
type Signal = Parameters<Transformer>[3];

/** Answers to people, which are nearly all calls of a shop and never carry a file. */
const direct: ReadonlySet<string> = new Set([
  'sendMessage',
  'editMessageText',
  'answerCallbackQuery',
  'deleteMessage',
]);

const Answer = t.type({ ok: t.boolean });

const textOf = (answer: IncomingMessage, took: (text: string) => void): void => {
  let text = '';
  answer.setEncoding('utf8');
  answer.on('data', (part: string) => (text += part));
  answer.on('end', () => {
    took(text);
  });
};

/**
 * Sends what carries no file by Node's own client. Telegram takes it as it comes from grammY, which looks through each
 * call for files and brings it out by two more layers.
 */
export const directCalls = ({ token, apiRoot, patience }: Settings): Transformer => {
  const isSecure = apiRoot.startsWith('https:');
  const send = isSecure ? httpsRequest : httpRequest;
  const root = new URL(apiRoot);
  const options = {
    ...urlToHttpOptions(root),
    method: 'POST',
    agent: isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true }),
    headers: { 'content-type': 'application/json' },
  };
  const folder = `${root.pathname.replace(/\/$/, '')}/bot${token}/`;

  const post = (method: string, body: string, signal: Signal): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = send({ ...options, path: folder + method });
      const end = (): void => {
        sent.destroy(new Error('broken off'));
      };
      const timer = setTimeout(end, patience);
      const over = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
      };
      const fail = (cause: Error): void => {
        over();
        reject(cause);
      };
      sent.on('error', fail);
      sent.on('response', (answer) => {
        answer.on('error', fail);
        textOf(answer, (text) => {
          over();
          resolve(text);
        });
      });
      if (signal?.aborted === true) end();
      signal?.addEventListener('abort', end);
      sent.end(body);
    });

  const ask = async (method: string, payload: object, signal: Signal): Promise<Answered> => {
    try {
      const answer: unknown = JSON.parse(await post(method, JSON.stringify(payload), signal));
      if (Answer.is(answer)) return answer as Answered;
      throw new Error('not an answer of Telegram');
    } catch (cause) {
      // As grammY words it: the cause may hold the address, and the address the token.
      throw new HttpError(`Network request for '${method}' failed!`, cause);
    }
  };

  return (call, method, payload, signal) =>
    direct.has(method) ? ask(method, payload, signal) : call(method, payload, signal);
};
