import type { GatewayId } from '../../domain/payment/gateway.ts';
import type { GatewayCall, IncidentCause } from '../../domain/incidents/incident.ts';
import type {
  GatewayFailure,
  GatewayRefusal,
  PaymentNotFound,
  PaymentRequest,
} from '../ports/payment-gateway.ts';

/** What an outcome at the gateway shows of the world: an incident, or none, and which causes it proves to be gone. */
export type Sign = {
  readonly problem: { readonly cause: IncidentCause; readonly detail: string } | null;
  readonly isGone: (cause: IncidentCause) => boolean;
};

const nothingGone = (): boolean => false;

const isOf = (cause: IncidentCause, call: GatewayCall): boolean => 'call' in cause && cause.call === call;

const problemSign = (cause: IncidentCause, detail: string, isGone: Sign['isGone'] = nothingGone): Sign => ({
  problem: { cause, detail },
  isGone,
});

const failed = (gateway: GatewayId, call: GatewayCall, { why, detail }: GatewayFailure): Sign => {
  switch (why) {
    case 'Unreachable':
      return problemSign({ tag: 'GatewayUnreachable', gateway, call }, detail);
    case 'Unreadable':
      // It was reached.
      return problemSign(
        { tag: 'GatewayUnreadable', gateway, call },
        detail,
        (cause) => cause.tag === 'GatewayUnreachable' && isOf(cause, call),
      );
    case 'Refused':
      return problemSign(
        { tag: 'GatewayRefusesPayments', gateway, reason: call === 'Create' ? 'Credentials' : 'Checks' },
        detail,
        (cause) => cause.tag === 'GatewayUnreachable' && isOf(cause, call),
      );
    case 'NotAsked':
      return { problem: null, isGone: nothingGone };
    case 'NotConfigured':
      return problemSign({ tag: 'GatewayNotConfigured', gateway }, detail);
  }
};

const causeOf = (
  gateway: GatewayId,
  { reason }: GatewayRefusal,
  { method }: PaymentRequest,
): IncidentCause | null => {
  switch (reason) {
    case 'NotAuthorised':
      return { tag: 'GatewayRefusesPayments', gateway, reason: 'Credentials' };
    case 'ProjectUnavailable':
      return { tag: 'GatewayRefusesPayments', gateway, reason: 'Project' };
    case 'MethodUnavailable':
      return { tag: 'GatewayRefusesMethod', gateway, reason: 'MethodOff', method };
    case 'AmountOutOfRange':
      return { tag: 'GatewayRefusesMethod', gateway, reason: 'Amount', method };
    case 'Rejected':
      return { tag: 'GatewayRefusesMethod', gateway, reason: 'Unexplained', method };
    case 'AnswerMismatch':
      return { tag: 'GatewayUnreadable', gateway, call: 'Create' };
    // It is about this one payment.
    case 'ReferenceBurnt':
      return null;
  }
};

/** What it shows that a payment was not opened. A refusal in plain words proves that the gateway is reached and understood. */
export const signOfNoPayment = (
  gateway: GatewayId,
  no: GatewayRefusal | GatewayFailure,
  request: PaymentRequest,
): Sign => {
  if (no.tag === 'GatewayFailure') return failed(gateway, 'Create', no);
  const cause = causeOf(gateway, no, request);
  return {
    problem: cause === null ? null : { cause, detail: no.detail },
    isGone: (known) =>
      isOf(known, 'Create') && (known.tag === 'GatewayUnreachable' || no.reason !== 'AnswerMismatch'),
  };
};

/** What it shows that a payment was opened: key, project and method are taken. */
export const signOfPayment = ({ method }: PaymentRequest): Sign => ({
  problem: null,
  isGone: (cause) =>
    isOf(cause, 'Create') ||
    (cause.tag === 'GatewayRefusesPayments' && cause.reason !== 'Checks') ||
    (cause.tag === 'GatewayRefusesMethod' && cause.method === method),
});

/** What it shows that there is no word on a payment. One that the gateway opened and does not know is no word at all. */
export const signOfSilence = (gateway: GatewayId, no: PaymentNotFound | GatewayFailure): Sign =>
  no.tag === 'GatewayFailure'
    ? failed(gateway, 'Status', no)
    : problemSign(
        { tag: 'GatewayUnreadable', gateway, call: 'Status' },
        'does not know a payment that it opened',
        (cause) => cause.tag === 'GatewayUnreachable' && isOf(cause, 'Status'),
      );

/** What it shows that the gateway gave its word on a payment. */
export const signOfReport: Sign = {
  problem: null,
  isGone: (cause) =>
    isOf(cause, 'Status') || (cause.tag === 'GatewayRefusesPayments' && cause.reason === 'Checks'),
};
