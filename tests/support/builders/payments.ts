import type { PaymentNotice } from '../../../application/ports/payment-gateway.ts';
import type { Order } from '../../../domain/order/order.ts';
import {
  methodId,
  paymentReference,
  transactionId,
  type ClosedAttempt,
  type Invoice,
  type PaymentMethod,
  type PaymentReference,
  type PayableAttempt,
  type PaymentReport,
  type RefusedAttempt,
  type RequestedAttempt,
  type SettledAttempt,
  type SupersededAttempt,
} from '../../../domain/payment/payment.ts';
import { isRupiah, plus, rupiah, type Rupiah } from '../../../domain/rupiah.ts';
import { pakasir } from './gateways.ts';
import { minutesPastNoon, noon } from './moments.ts';

export const qris = methodId('qris');

/** The first reference of an order's payment. */
export const referenceOf = ({ id }: Pick<Order, 'id'>): PaymentReference => paymentReference(id);

export const anOffer = (over: Partial<PaymentMethod> = {}): PaymentMethod => ({
  id: qris,
  gateway: pakasir,
  kind: 'Qris',
  name: 'QRIS',
  min: rupiah(500),
  max: rupiah(10_000_000),
  ...over,
});

const facts = {
  reference: paymentReference('tg7001-0a1b2c3d'),
  gateway: pakasir,
  method: anOffer().id,
  amount: rupiah(10_000),
  requestedAt: noon,
};

/** What the gateway answered; `total` is `amount` and `fee` unless it is given. */
export const anInvoice = (over: Partial<Invoice> = {}): Invoice => {
  const amount = over.amount ?? facts.amount;
  const fee = over.fee ?? rupiah(380);
  return {
    transaction: transactionId('txn-1'),
    amount,
    fee,
    total: plus(amount, fee),
    instructions: { tag: 'QrCode', payload: 'example-qr-payload' },
    checkoutUrl: 'https://pay.example/txn-1',
    payableUntil: minutesPastNoon(60),
    ...over,
  };
};

/** The total of such an invoice, if there can be one of so much. */
const totalOf = (amount: Rupiah): Rupiah | null =>
  isRupiah(amount + 380) ? anInvoice({ amount }).total : null;

/** An attempt of which the gateway's answer is not known yet. */
export const anAttempt = (over: Partial<RequestedAttempt> = {}): RequestedAttempt => ({
  ...facts,
  ...over,
  tag: 'Requested',
});

/** An attempt with its invoice, which is about the same amount unless it is given. */
export const aPayableAttempt = (over: Partial<PayableAttempt> = {}): PayableAttempt => ({
  ...facts,
  invoice: anInvoice({ amount: over.amount ?? facts.amount }),
  ...over,
  tag: 'Payable',
});

/** An attempt that the buyer left for another way to pay, with its invoice unless the gateway never answered. */
export const aSupersededAttempt = (over: Partial<SupersededAttempt> = {}): SupersededAttempt => ({
  ...facts,
  invoice: anInvoice({ amount: over.amount ?? facts.amount }),
  ...over,
  tag: 'Superseded',
});

export const aRefusedAttempt = (over: Partial<RefusedAttempt> = {}): RefusedAttempt => ({
  ...facts,
  reason: 'MethodUnavailable',
  transaction: null,
  ...over,
  tag: 'Refused',
});

export const aClosedAttempt = (over: Partial<ClosedAttempt> = {}): ClosedAttempt => ({
  ...facts,
  transaction: transactionId('txn-1'),
  total: totalOf(over.amount ?? facts.amount),
  ...over,
  tag: 'Closed',
});

/** An attempt by which exactly its amount came in, unless `received` says otherwise. */
export const aSettledAttempt = (over: Partial<SettledAttempt> = {}): SettledAttempt => ({
  ...facts,
  transaction: transactionId('txn-1'),
  received: over.amount ?? facts.amount,
  receivedAt: minutesPastNoon(1),
  total: totalOf(over.amount ?? facts.amount),
  confirmation: null,
  ...over,
  tag: 'Settled',
});

/** The gateway's word: paid in full a minute past noon. */
export const aReport = (over: Partial<PaymentReport> = {}): PaymentReport => ({
  reference: facts.reference,
  transaction: transactionId('txn-1'),
  amount: facts.amount,
  sandbox: false,
  status: { tag: 'Completed', at: minutesPastNoon(1) },
  ...over,
});

/** What a gateway tells of a payment, unasked. */
export const aNotice = (
  over: Pick<PaymentNotice, 'reference' | 'amount'> & Partial<PaymentNotice>,
): PaymentNotice => ({
  gateway: pakasir,
  transaction: transactionId(`txn-${over.reference}`),
  ...over,
});
