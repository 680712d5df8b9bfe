import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import { methodId } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import type { UseCases } from '../../../application/use-cases.ts';

type Meddling = (shop: UseCases) => TaskEither<{ readonly tag: string }, unknown>;

const reason = 'because I can';
const reference = 'transfer 0';
const amount = rupiah(10_000);

/** All that a stranger may try with an order, none of which the shop may do for them. */
export const meddling = (by: BuyerId, order: OrderId): readonly (readonly [string, Meddling])[] => [
  ['looks at', ({ viewOrder }) => viewOrder(by, order)],
  ['checks the payment of', ({ checkPayment }) => checkPayment(by, order)],
  ['cancels', ({ cancelOrder }) => cancelOrder(by, order)],
  ['orders again what is in', ({ orderAgain }) => orderAgain(by, order)],
  ['pays from a balance', ({ payFromBalance }) => payFromBalance(by, order)],
  ['invoices', ({ requestPayment }) => requestPayment({ buyer: by, order, method: methodId('qris') })],
  ['looks at the warranty of', ({ showWarranty }) => showWarranty(by, order)],
  ['inspects', ({ admin }) => admin.inspectOrder(by, order)],
  ['vouches for', ({ admin }) => admin.confirmPayment({ by, order, amount, reason, reference })],
  [
    'gives themselves money for',
    ({ admin }) => admin.adjustBalance({ by, buyer: by, amount, reason, once: reason }),
  ],
  [
    'refunds',
    ({ admin }) =>
      admin.refundOrder({ by, order, line: null, goods: 'Burned', to: { tag: 'Balance' }, reason }),
  ],
];
