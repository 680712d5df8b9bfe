import * as t from 'io-ts';
import { HttpError, type Transformer } from 'grammy';
import { openHttpClient } from '../kit/http-client.ts';

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

/** Answers to people, which are nearly all calls of a shop and never carry a file, and the question for what they do. */
const direct: ReadonlySet<string> = new Set([
  'getUpdates',
  'sendMessage',
  'editMessageText',
  'answerCallbackQuery',
  'deleteMessage',
]);

const headers = { 'content-type': 'application/json' };

const Answer = t.type({ ok: t.boolean });

/**
 * Sends what carries no file by Node's own client. Telegram takes it as it comes from grammY, which looks through each
 * call for files and brings it out by two more layers.
 */
export const directCalls = ({ token, apiRoot, patience }: Settings): Transformer => {
  const send = openHttpClient(apiRoot);
  const post = async (method: string, body: string, signal: Signal): Promise<string> => {
    const path = `/bot${token}/${method}`;
    return (await send({ method: 'POST', path, headers, body, patience, signal })).text ?? '';
  };

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
