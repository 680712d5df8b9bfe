import { isDeposit, liveAttempt, type AwaitingPayment } from '../../../../domain/order/order.ts';
import type { PaymentMethod } from '../../../../domain/payment/payment.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import { money } from '../../core/money.ts';
import { ordersRoutes } from '../orders/routes.ts';
import { walletRoutes } from '../wallet/routes.ts';
import { checkoutRoutes } from './routes.ts';
import type { Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';

/** The method may be offered no longer: then its instructions tell. */
const isTransfer = (order: AwaitingPayment, methods: readonly PaymentMethod[]): boolean => {
  const live = liveAttempt(order);
  return (
    methods.find(({ id }) => id === live?.method)?.kind === 'BankTransfer' ||
    (live?.tag === 'Payable' && live.invoice.instructions.tag === 'BankAccount')
  );
};

/** A picture came while invoices were open (the latest is the last): a proof settles none, and here is what does. */
export const proofAnswer = (
  { messages }: Locale,
  latest: AwaitingPayment,
  open: readonly AwaitingPayment[],
  methods: readonly PaymentMethod[],
): Screen => {
  const { proof, transferProof } = messages.invoiceState;
  const check = (order: AwaitingPayment) =>
    tap(
      open.length === 1
        ? messages.buttons.checkStatus
        : `${messages.buttons.checkStatus} · ${money(order.total)}`,
      checkoutRoutes.check.to({ order: order.id }),
      order === latest ? 'primary' : 'neutral',
    );
  return message(
    (isTransfer(latest, methods) ? transferProof : proof)(latest.id),
    buttons(...open.toReversed().map((order) => [check(order)]), [
      isDeposit(latest)
        ? tap(messages.buttons.deposits, walletRoutes.deposits.to({ page: 0 }))
        : tap(messages.buttons.orders, ordersRoutes.orders.to({ page: 0 })),
    ]),
  );
};
