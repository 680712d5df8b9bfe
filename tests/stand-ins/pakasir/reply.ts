import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../../../adapters/pakasir-sandbox/wire/answers.ts';
import { fieldsOf } from '../../../adapters/pakasir-sandbox/wire/call.ts';
import { TOO_FAST } from '../../../adapters/pakasir-sandbox/wire/api.ts';
import type { Fault } from './faults.ts';

const HTML = '<!doctype html><html><body><h1>Bad gateway</h1><p>secret-inside-page</p></body></html>';
const send = (response: ServerResponse, status: number, type: string, body: string): number => {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
  return status;
};

const sendJson = (response: ServerResponse, answer: Answer): number =>
  send(response, answer.status, 'application/json', JSON.stringify(answer.body));

const sendTooFast = (response: ServerResponse, retryAfter: string | undefined): number => {
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  return sendJson(response, TOO_FAST);
};

const cut = (response: ServerResponse): void => {
  response.destroy();
};

const answered = async (
  response: ServerResponse,
  fault: Fault,
  answer: Answer,
): Promise<number | undefined> => {
  switch (fault.kind) {
    case 'lost':
      cut(response);
      return undefined;
    case 'hang-after':
      return undefined;
    case 'html-after':
      return send(response, fault.status, 'text/html', HTML);
    case 'wrong-echo':
      return sendJson(response, { ...answer, body: changed(answer.body, fault.fields) });
    case 'not-json':
      return send(response, answer.status, 'application/json', '{"txn_id": ');
    case 'huge':
      return send(response, answer.status, 'application/json', JSON.stringify('x'.repeat(fault.bytes)));
    case 'slow':
      await sleep(fault.milliseconds);
      return sendJson(response, answer);
    default:
      return sendJson(response, answer);
  }
};

const ENVELOPES = ['payment', 'transaction'];

const changed = (body: unknown, fields: Readonly<Record<string, unknown>>): unknown => {
  const whole = fieldsOf(body);
  const envelope = ENVELOPES.find((name) => name in whole);
  if (envelope === undefined) return { ...whole, ...fields };
  return { ...whole, [envelope]: { ...fieldsOf(whole[envelope]), ...fields } };
};

/**
 * Answers one call under a fault; `work` is done only where the fault lets the gateway come so far.
 * Gives the HTTP status sent, `undefined` when none was.
 */
export const replyUnder = async (
  response: ServerResponse,
  fault: Fault,
  work: () => Answer,
): Promise<number | undefined> => {
  switch (fault.kind) {
    case 'html':
      return send(response, fault.status, 'text/html', HTML);
    case 'refuse':
      return sendJson(response, { status: fault.status, body: fault.body });
    case 'redirect':
      response.setHeader('location', fault.path);
      return sendJson(response, { status: 302, body: {} });
    case 'too-fast':
      return sendTooFast(response, fault.retryAfter);
    case 'hang':
      return undefined;
    case 'drop':
      cut(response);
      return undefined;
    default:
      return answered(response, fault, work());
  }
};

/** Answers one call as the gateway does on a good day; a 429 carries `Retry-After` when one is set. */
export const reply = (response: ServerResponse, answer: Answer, retryAfter: string | undefined): number =>
  answer.status === 429 ? sendTooFast(response, retryAfter) : sendJson(response, answer);
