import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import {
  manualTransferGateway,
  type ManualTransferTerms,
  type ReceivedMoney,
} from '../../../adapters/manual-transfer/gateway.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import type { PaymentGateway } from '../../../application/ports/payment-gateway.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { PaymentMethod, PaymentReference } from '../../../domain/payment/payment.ts';
import { rupiah, type Rupiah } from '../../../domain/rupiah.ts';

/** Money on the owner's own account, which only the owner sees. */
export type Transfer = {
  readonly order: OrderId;
  /** As the statement of the account calls it. */
  readonly reference: string;
  readonly amount: Rupiah;
};

/** The owner's account, and the gateway that sends buyers to it: another kind of gateway beside the automatic one. */
export type Bank = {
  readonly methods: readonly PaymentMethod[];
  /** The gateway as a process has it, which reads the books for what owners confirmed. */
  readonly gatewayFor: (received: ReceivedMoney) => PaymentGateway;
  /** Whether an invoice of this reference names the account. */
  readonly knows: (reference: PaymentReference) => boolean;
  readonly transfer: (order: OrderId, amount: Rupiah) => void;
  /** What stands on the statement and was not looked at; each is handed out once. */
  readonly unseen: () => readonly Transfer[];
  readonly askedAt: (reference: PaymentReference) => Instant | undefined;
  readonly statusAskedAt: (reference: PaymentReference) => Instant | undefined;
  readonly answeredAt: (reference: PaymentReference) => Instant | undefined;
};

const terms: ManualTransferTerms = {
  bank: 'BCA',
  account: '123',
  holder: 'Toko',
  min: rupiah(5_000),
  max: rupiah(50_000_000),
};

type Settings = {
  readonly clock: Clock;
  /** Money came to the account. */
  readonly came: (reference: string, amount: Rupiah) => void;
};

export const openBank = ({ clock, came }: Settings): Bank => {
  const asked = new Map<PaymentReference, Instant>();
  const statusAsked = new Map<PaymentReference, Instant>();
  const answered = new Map<PaymentReference, Instant>();
  const statement: Transfer[] = [];
  let transfers = 0;

  const noted =
    <Q extends { readonly reference: PaymentReference }, L, A>(
      ask: (query: Q) => TE.TaskEither<L, A>,
      isStatus: boolean,
    ) =>
    (query: Q): TE.TaskEither<L, A> =>
    () => {
      asked.set(query.reference, clock.now());
      if (isStatus) statusAsked.set(query.reference, clock.now());
      return pipe(
        ask(query),
        TE.tapIO(() => () => {
          answered.set(query.reference, clock.now());
        }),
      )();
    };

  return {
    methods: manualTransferGateway(terms, () => TE.right(null)).methods,
    gatewayFor: (received) => {
      const gateway = manualTransferGateway(terms, received);
      return {
        ...gateway,
        request: noted(gateway.request, false),
        status: noted(gateway.status, true),
        cancel: noted(gateway.cancel, false),
      };
    },
    knows: (reference) => answered.has(reference),
    transfer: (order, amount) => {
      const reference = `statement no. ${String((transfers += 1))}`;
      came(reference, amount);
      statement.push({ order, reference, amount });
    },
    unseen: () => statement.splice(0),
    askedAt: (reference) => asked.get(reference),
    statusAskedAt: (reference) => statusAsked.get(reference),
    answeredAt: (reference) => answered.get(reference),
  };
};
