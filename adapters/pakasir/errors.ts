import * as t from 'io-ts';
import type {
  FailureReason,
  GatewayFailure,
  GatewayRefusal,
  RefusalReason,
} from '../../application/ports/payment-gateway.ts';
import type { Answered, Operation, Silence } from './transport.ts';

type Answer = Extract<Answered, { readonly tag: 'Answer' }>;

const Message = t.type({ message: t.string });

const speaksOfProject = /pro[jy]e[ck]|slug|merchant/i;
const speaksOfPayment = /trans|txn|order|pembayaran/i;
const speaksOfFrost = /dibekukan|beku|frozen|suspend|diblokir|blocked/i;
const speaksOfAmount = /amount|nominal|jumlah|minim|maksim|maxim/i;
const speaksOfMethod = /metode|method|channel|kanal|qris|_va\b|virtual account/i;

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
  answer.status === 404 &&
  speaksOfProject.test(messageOf(answer.body)) &&
  !speaksOfPayment.test(messageOf(answer.body));

/** The asking is refused, whatever payment it is about. */
export const refusesUs = (answer: Answer): boolean => isUnauthorised(answer) || isUnknownProject(answer);

/**
 * Why a payment was not opened, as far as the gateway's status and words tell. Opening speaks of no transaction, so
 * that a bare 404 can only mean the project. What the words do not explain is not explained: an outage is never taken for
 * an odd amount.
 */
export const whyRejected = (answer: Answer): RefusalReason => {
  const { status } = answer;
  const message = messageOf(answer.body);
  if (isBurnt(answer)) return 'ReferenceBurnt';
  if (status === 401) return 'NotAuthorised';
  if (status === 409) return 'AnswerMismatch';
  if (speaksOfFrost.test(message)) return 'ProjectUnavailable';
  if (status === 403) return speaksOfProject.test(message) ? 'ProjectUnavailable' : 'NotAuthorised';
  if (speaksOfAmount.test(message)) return 'AmountOutOfRange';
  if (speaksOfMethod.test(message)) return 'MethodUnavailable';
  return status === 404 || speaksOfProject.test(message) ? 'ProjectUnavailable' : 'Rejected';
};

export const refusal = (operation: Operation, reason: RefusalReason, detail: string): GatewayRefusal => ({
  tag: 'GatewayRefusal',
  operation,
  reason,
  detail,
});

export const failure = (
  operation: Operation,
  why: FailureReason,
  detail: string,
  cause: unknown = null,
): GatewayFailure => ({
  tag: 'GatewayFailure',
  why,
  operation,
  detail,
  cause,
});

const reasons: Readonly<Record<Silence, FailureReason>> = {
  timeout: 'Unreachable',
  unreachable: 'Unreachable',
  'server-error': 'Unreachable',
  unusable: 'Unreadable',
  'not-sent': 'NotAsked',
};

/** A call that brought no answer, as a failure. */
export const unanswered = (operation: Operation, answered: Exclude<Answered, Answer>): GatewayFailure =>
  answered.tag === 'TooFast'
    ? failure(operation, 'Unreachable', 'answered 429 as often as asked')
    : failure(operation, reasons[answered.why], answered.detail, answered.cause);
