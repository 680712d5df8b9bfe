import { expect } from 'chai';
import {
  signOfNoPayment,
  signOfPayment,
  signOfReport,
  signOfSilence,
} from '../../../application/incidents/gateway-signs.ts';
import type { GatewayFailure, GatewayRefusal } from '../../../application/ports/payment-gateway.ts';
import { incidentKey, type IncidentCause } from '../../../domain/incidents/incident.ts';
import { methodId, paymentReference } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { pakasir } from '../../support/builders/gateways.ts';

const request = {
  reference: paymentReference('INV123123'),
  method: methodId('qris'),
  amount: rupiah(10_000),
};
const refused = (reason: GatewayRefusal['reason']): GatewayRefusal => ({
  tag: 'GatewayRefusal',
  operation: 'create',
  reason,
  detail: 'no',
});
const failed = (why: GatewayFailure['why']): GatewayFailure => ({
  tag: 'GatewayFailure',
  why,
  operation: 'any',
  detail: 'no answer',
  cause: null,
});

const causes: readonly IncidentCause[] = [
  { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Credentials' },
  { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Checks' },
  { tag: 'GatewayRefusesMethod', gateway: pakasir, reason: 'MethodOff', method: methodId('qris') },
  { tag: 'GatewayRefusesMethod', gateway: pakasir, reason: 'MethodOff', method: methodId('bri_va') },
  { tag: 'GatewayUnreadable', gateway: pakasir, call: 'Create' },
  { tag: 'GatewayUnreadable', gateway: pakasir, call: 'Status' },
  { tag: 'GatewayUnreachable', gateway: pakasir, call: 'Create' },
  { tag: 'GatewayUnreachable', gateway: pakasir, call: 'Status' },
];
/** The incidents that a sign shows to be gone. */
const gone = ({ isGone }: { readonly isGone: (cause: IncidentCause) => boolean }): readonly string[] =>
  causes.filter(isGone).map((cause) => incidentKey(cause).replace(':pakasir', ''));
const problemOf = ({ problem }: ReturnType<typeof signOfSilence>): string | null =>
  problem === null ? null : incidentKey(problem.cause).replace(':pakasir', '');

const reached = ['GatewayUnreachable:Create'];
const understood = ['GatewayUnreadable:Create', 'GatewayUnreachable:Create'];

describe('What the gateway’s answers show of it', () => {
  for (const [reason, problem, ends] of [
    ['NotAuthorised', 'GatewayRefusesPayments:Credentials', understood],
    ['ProjectUnavailable', 'GatewayRefusesPayments:Project', understood],
    ['MethodUnavailable', 'GatewayRefusesMethod:MethodOff:qris', understood],
    ['AmountOutOfRange', 'GatewayRefusesMethod:Amount:qris', understood],
    ['Rejected', 'GatewayRefusesMethod:Unexplained:qris', understood],
    ['AnswerMismatch', 'GatewayUnreadable:Create', reached],
    ['ReferenceBurnt', null, understood],
  ] as const)
    it(`F7: ${reason} at a create`, () => {
      const sign = signOfNoPayment(pakasir, refused(reason), request);
      expect([problemOf(sign), gone(sign)]).to.deep.equal([problem, ends]);
    });

  for (const [why, problem, ends] of [
    ['Unreachable', 'GatewayUnreachable:Create', []],
    ['Unreadable', 'GatewayUnreadable:Create', reached],
    ['Refused', 'GatewayRefusesPayments:Credentials', reached],
    ['NotAsked', null, []],
    ['NotConfigured', 'GatewayNotConfigured', []],
  ] as const)
    it(`F8: ${why} at a create`, () => {
      const sign = signOfNoPayment(pakasir, failed(why), request);
      expect([problemOf(sign), gone(sign)]).to.deep.equal([problem, ends]);
    });

  it('F8: a status that is refused, and one that knows no payment', () => {
    const statusReached = ['GatewayUnreachable:Status'];
    const refusal = signOfSilence(pakasir, failed('Refused'));
    expect([problemOf(refusal), gone(refusal)]).to.deep.equal([
      'GatewayRefusesPayments:Checks',
      statusReached,
    ]);
    const unknown = signOfSilence(pakasir, { tag: 'PaymentNotFound' });
    expect([problemOf(unknown), gone(unknown)]).to.deep.equal(['GatewayUnreadable:Status', statusReached]);
  });

  it('F7: a payment that is opened, and a word on one', () => {
    expect([problemOf(signOfPayment(request)), gone(signOfPayment(request))]).to.deep.equal([
      null,
      ['GatewayRefusesPayments:Credentials', 'GatewayRefusesMethod:MethodOff:qris', ...understood],
    ]);
    expect([problemOf(signOfReport), gone(signOfReport)]).to.deep.equal([
      null,
      ['GatewayRefusesPayments:Checks', 'GatewayUnreadable:Status', 'GatewayUnreachable:Status'],
    ]);
  });
});
