import type { IncomingMessage } from 'node:http';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { badRequest, type Answer } from '../refusal.ts';
import type { BotCall } from './bot-call.ts';
import { readMultipart } from './multipart.ts';

type Arguments = Pick<BotCall, 'args' | 'uploads'>;

const largestBody = 50 * 1024 * 1024;
const noUploads: Arguments['uploads'] = new Map();

const toBytes = (chunk: unknown): Buffer =>
  Buffer.isBuffer(chunk) ? chunk : Buffer.from(typeof chunk === 'string' ? chunk : '');

/** The whole body; refuses with 413 over 50 MB, as Telegram does. */
export const collectBody = async (request: IncomingMessage): Promise<Answer<Buffer>> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = toBytes(chunk);
    size += bytes.length;
    if (size <= largestBody) chunks.push(bytes);
  }
  return size > largestBody
    ? E.left({ code: 413, description: 'Request Entity Too Large' })
    : E.right(Buffer.concat(chunks));
};

const jsonArguments = (body: Buffer): Answer<Arguments> => {
  if (body.length === 0) return E.right({ args: {}, uploads: noUploads });
  const parsed = E.tryCatch((): unknown => JSON.parse(body.toString('utf8')), String);
  return E.isRight(parsed) && t.UnknownRecord.is(parsed.right) && !Array.isArray(parsed.right)
    ? E.right({ args: parsed.right, uploads: noUploads })
    : badRequest("can't parse parameter value: JSON object expected");
};

const formArguments = (body: Buffer): Answer<Arguments> =>
  E.right({ args: Object.fromEntries(new URLSearchParams(body.toString('utf8'))), uploads: noUploads });

const multipartArguments = (contentType: string, body: Buffer): Answer<Arguments> => {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  const form = boundary === undefined ? undefined : readMultipart(body, boundary);
  return form === undefined
    ? badRequest("can't read the multipart form")
    : E.right({ args: form.fields, uploads: form.uploads });
};

/** The arguments of a call from its body: JSON, urlencoded or multipart. */
export const readArguments = (contentType: string, body: Buffer): Answer<Arguments> => {
  const kind = contentType.toLowerCase();
  if (kind.startsWith('application/json')) return jsonArguments(body);
  if (kind.startsWith('multipart/form-data')) return multipartArguments(contentType, body);
  return formArguments(body);
};
