import * as t from 'io-ts';
import type {
  GatewayFailure,
  GatewayRefusal,
  RefusalReason,
} from '../../application/ports/payment-gateway.ts';
import type { Answered, Operation } from './transport.ts';

type Answer = Extract<Answered, { readonly tag: 'Answer' }>;

const Message = t.type({ message: t.string });

const messageOf = (body: unknown): string => (Message.is(body) ? body.message : '');

/** Plain words of a sane length without anything that could be a key, a number to pay to, or a QR string. */
const isSafe = (message: string): boolean =>
  /^[\p{L}\p{N} .,:;'()/%-]{1,120}$/u.test(message) && !/[\p{L}\p{N}]{17}|\d{7}/u.test(message);

/** What the gateway said, safe to log: its status, and its message where that is plain words without the key. */
export const said = ({ status, body }: Answer, apiKey: string): string => {
  const message = messageOf(body);
  const told = isSafe(message) && !message.includes(apiKey) ? `: ${message}` : '';
  return `answered ${String(status)}${told}`;
};

export const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;
export const isUnauthorised = ({ status }: Answer): boolean => status === 401 || status === 403;

/** A transaction under this reference was cancelled, and no other will ever be made. */
export const isBurnt = (answer: Answer): boolean =>
  !isSuccess(answer) && /telah dibatalkan/i.test(messageOf(answer.body));

export const isPaidBefore = (answer: Answer): boolean =>
  !isSuccess(answer) && /already completed/i.test(JSON.stringify(answer.body ?? ''));

/** The project itself is not known, as far as the gateway's words tell. */
export const isUnknownProject = (answer: Answer): boolean =>
  answer.status === 404 && /pro[jy]e[ck]|slug/i.test(messageOf(answer.body));

export const refusal = (operation: Operation, reason: RefusalReason, detail: string): GatewayRefusal => ({
  tag: 'GatewayRefusal',
  operation,
  reason,
  detail,
});

export const failure = (operation: Operation, detail: string, cause: unknown = null): GatewayFailure => ({
  tag: 'GatewayFailure',
  operation,
  detail,
  cause,
});

/** A call that brought no answer, as a failure. */
export const unanswered = (operation: Operation, answered: Exclude<Answered, Answer>): GatewayFailure =>
  answered.tag === 'TooFast'
    ? failure(operation, 'answered 429 as often as asked')
    : failure(operation, answered.detail, answered.cause);
