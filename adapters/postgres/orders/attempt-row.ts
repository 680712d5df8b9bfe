import * as t from 'io-ts';
import type { Invoice, PaymentAttempt } from '../../../domain/payment/payment.ts';
import {
  amount,
  buyerIdColumn,
  gatewayColumn,
  methodColumn,
  moment,
  orNull,
  referenceColumn,
  transactionColumn,
} from '../kit/codecs.ts';

const instructions = t.union([
  t.strict({ tag: t.literal('QrCode'), payload: t.string }),
  t.strict({ tag: t.literal('AccountNumber'), bank: t.string, number: t.string }),
  t.strict({ tag: t.literal('BankAccount'), bank: t.string, number: t.string, holder: t.string }),
]);

const invoice: t.Decoder<unknown, Invoice> & t.Mixed = t.strict({
  transaction: transactionColumn,
  amount,
  fee: amount,
  total: amount,
  instructions,
  checkoutUrl: orNull(t.string),
  payableUntil: orNull(moment),
});

const confirmation = t.strict({ by: buyerIdColumn, reason: t.string, reference: t.string });

const facts = t.strict({
  reference: referenceColumn,
  gateway: gatewayColumn,
  method: methodColumn,
  amount,
  requestedAt: moment,
});

/** An attempt as `attemptsJson` spells it: the attempt itself, apart from what its state does not know. */
export const attemptRow: t.Type<PaymentAttempt, unknown> = t.intersection([
  facts,
  t.union([
    t.strict({ tag: t.literal('Requested') }),
    t.strict({ tag: t.literal('Payable'), invoice }),
    t.strict({ tag: t.literal('Superseded'), invoice: orNull(invoice) }),
    t.strict({ tag: t.literal('Refused'), reason: t.string, transaction: orNull(transactionColumn) }),
    t.strict({
      tag: t.literal('Closed'),
      transaction: orNull(transactionColumn),
      total: orNull(amount),
    }),
    t.strict({
      tag: t.literal('Settled'),
      transaction: transactionColumn,
      received: amount,
      receivedAt: moment,
      total: orNull(amount),
      confirmation: orNull(confirmation),
    }),
  ]),
]);
