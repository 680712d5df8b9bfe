import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as E from 'fp-ts/lib/Either.js';
import { chatOfCall, type CallAnswer, type CallLog } from '../call-log.ts';
import type { Faults, Strike } from '../faults.ts';
import { findMethod } from '../methods/method-table.ts';
import { getUpdates } from '../methods/update-methods.ts';
import type { RateGuard } from '../rate-limits.ts';
import { refusalBody, type Answer, type Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { textArg, type BotCall } from './bot-call.ts';
import { collectBody, readArguments } from './request-body.ts';

export interface ServerParts {
  readonly token: string;
  readonly world: World;
  readonly faults: Faults;
  readonly rates: RateGuard;
  readonly log: CallLog;
}

type Note = (answer: CallAnswer) => void;

const notFound: Refusal = { code: 404, description: 'Not Found' };
const methodNotFound: Refusal = { code: 404, description: 'Not Found: method not found' };
const unauthorized: Refusal = { code: 401, description: 'Unauthorized' };
const nowhere: Note = () => undefined;

const writeJson = (response: ServerResponse, status: number, body: unknown): void => {
  if (response.destroyed || response.writableEnded) return;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

const refuse = (response: ServerResponse, refusal: Refusal, note: Note): void => {
  note({ status: refusal.code, ok: false, description: refusal.description });
  writeJson(response, refusal.code, refusalBody(refusal));
};

const answer = (response: ServerResponse, given: Answer<unknown>, note: Note): void => {
  if (E.isLeft(given)) {
    refuse(response, given.left, note);
    return;
  }
  note({ status: 200, ok: true, result: given.right });
  writeJson(response, 200, { ok: true, result: given.right });
};

const goneSignal = (response: ServerResponse): AbortSignal => {
  const gone = new AbortController();
  response.on('close', () => {
    gone.abort();
  });
  return gone.signal;
};

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const perform = async (
  { world, rates }: ServerParts,
  call: BotCall,
  gone: AbortSignal,
): Promise<Answer<unknown>> => {
  if (call.method.toLowerCase() === 'getupdates') return getUpdates(world, call, gone);
  const method = findMethod(call.method);
  if (method === undefined) return E.left(methodNotFound);
  const tooMany = rates.admit(call.method, chatOfCall(call));
  return tooMany === undefined ? method(world, call) : E.left(tooMany);
};

const dropConnection = (response: ServerResponse, note: Note, lost: string): void => {
  note({ lost });
  response.socket?.destroy();
};

/** Answers in the way of the fault, if it leaves the call undone; otherwise waits as the fault wants, and answers false. */
const goesWrong = async (
  { fault, released }: Strike,
  response: ServerResponse,
  note: Note,
): Promise<boolean> => {
  switch (fault.kind) {
    case 'refuses':
      refuse(response, fault, note);
      return true;
    case 'breaks':
      note({ status: fault.status, ok: false, description: `${fault.status} with a page of HTML` });
      response.writeHead(fault.status, { 'content-type': 'text/html' });
      response.end(`<html><body><h1>${fault.status} Server Error</h1></body></html>`);
      return true;
    case 'drops-connection':
      dropConnection(response, note, 'connection closed, nothing done');
      return true;
    case 'hangs':
      note({ lost: 'never answered, nothing done' });
      return true;
    case 'answers-late':
      await after(fault.milliseconds);
      return false;
    case 'holds':
      await whenAborted(released);
      return false;
    case 'loses-answer':
      return false;
  }
};

const serveCall = async (parts: ServerParts, call: BotCall, response: ServerResponse): Promise<void> => {
  const gone = goneSignal(response);
  const chatId = chatOfCall(call);
  const note = parts.log.record(call, chatId);
  const words = textArg(call, 'text') + textArg(call, 'caption');
  const strike = parts.faults.strike({ method: call.method, chatId, text: words });
  if (strike !== undefined && (await goesWrong(strike, response, note))) return;
  const given = await perform(parts, call, gone);
  if (strike?.fault.kind === 'loses-answer') dropConnection(response, note, 'done, but the answer was lost');
  else answer(response, given, note);
};

const serveMethod = async (
  parts: ServerParts,
  method: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await collectBody(request);
  const read = E.chain((bytes: Buffer) => readArguments(request.headers['content-type'] ?? '', bytes))(body);
  if (E.isLeft(read)) {
    refuse(response, read.left, parts.log.record({ method, args: {}, uploads: new Map() }, undefined));
    return;
  }
  const args = { ...Object.fromEntries(url.searchParams), ...read.right.args };
  await serveCall(parts, { method, args, uploads: read.right.uploads }, response);
};

const serveFile = (parts: ServerParts, path: string, response: ServerResponse): void => {
  const file = parts.world.files.atPath(path);
  if (file === undefined) {
    refuse(response, notFound, nowhere);
    return;
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(file.bytes);
};

const serve = async (
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://telegram');
  const [, file, token, rest = ''] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(decodeURI(url.pathname)) ?? [];
  if (token === undefined) refuse(response, notFound, nowhere);
  else if (token !== parts.token) refuse(response, unauthorized, nowhere);
  else if (file !== undefined) serveFile(parts, rest, response);
  else await serveMethod(parts, rest, url, request, response);
};

/** The HTTP side of the service: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export const createBotServer = (parts: ServerParts): Server => {
  const server = createServer((request, response) => {
    serve(parts, request, response).catch((error: unknown) => {
      refuse(response, { code: 500, description: `Stand-in: ${String(error)}` }, nowhere);
    });
  });
  // Longer than a client keeps an idle connection, or it would meet a closed one.
  server.keepAliveTimeout = 120_000;
  return server;
};
