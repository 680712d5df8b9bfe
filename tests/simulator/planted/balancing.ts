import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { changeOrder } from '../../../application/change-order.ts';
import type { ConfirmPayment } from '../../../application/owner/confirm-payment.ts';
import { requires } from '../../../application/requires.ts';
import { confirm, type AlreadyPaid } from '../../../domain/payment/confirmation.ts';
import type { Decision } from '../../../domain/order/decision.ts';
import type { Order } from '../../../domain/order/order.ts';
import { entryKey, type LedgerEntry } from '../../../domain/balance/wallet.ts';
import type { Ports } from '../shop/ports.ts';
import type { PlantedMistake } from './planted-mistake.ts';

/** Every commit books other entries than were decided. */
const booking = (entries: (decided: Decision) => readonly LedgerEntry[]) => (ports: Ports) => ({
  ...ports,
  orders: {
    ...ports.orders,
    commit: (decision: Decision, version: number) =>
      ports.orders.commit({ ...decision, entries: entries(decision) }, version),
  },
});

const again = (entry: LedgerEntry): LedgerEntry => ({ ...entry, key: entryKey(`${entry.key}:again`) });

const twice = (kinds: readonly LedgerEntry['kind'][]) =>
  booking(({ entries }) =>
    entries.flatMap((entry) => (kinds.includes(entry.kind) ? [entry, again(entry)] : [entry])),
  );

export const creditedTwice: PlantedMistake = {
  name: 'credits late money twice',
  breaks: ['I2'],
  ports: twice(['PaidLate', 'PaidTwice', 'CaseCredited']),
};

export const refundedTwice: PlantedMistake = {
  name: 'refunds twice',
  breaks: ['I2'],
  ports: twice(['Refunded']),
};

const ownAccount = { tag: 'BankAccount', bank: 'BCA', number: '1', holder: 'Toko' } as const;

const asIfToTheOwner = (order: Order): Order => ({
  ...order,
  attempts: order.attempts.map((attempt) =>
    attempt.tag === 'Payable'
      ? { ...attempt, invoice: { ...attempt.invoice, instructions: ownAccount } }
      : attempt,
  ),
});

export const wordForMoney: PlantedMistake = {
  name: 'takes an owner’s word for the money of an invoice that may still be paid',
  breaks: ['I2', 'row 19', 'row 27', 'row 32'],
  core: (core, ports) => ({
    ...core,
    shop: {
      ...core.shop,
      admin: {
        ...core.shop.admin,
        confirmPayment: requires(ports)('money').command(
          ({ order: id, amount, ...confirmation }: ConfirmPayment) =>
            changeOrder(ports.orders)<AlreadyPaid>(id, (order) =>
              confirm({ order: asIfToTheOwner(order), amount, confirmation, now: ports.clock.now() }),
            ),
        ),
      },
    },
  }),
};

export const wolfCried: PlantedMistake = {
  name: 'finds fault with sound books',
  // While the books are thought to be wrong nothing is archived.
  breaks: ['I2', 'I10'],
  ports: (ports) => ({
    ...ports,
    books: {
      ...ports.books,
      violations: () => TE.right([{ invariant: 'I2', subject: 'nobody', detail: 'nothing' }]),
    },
  }),
};

export const changeKept: PlantedMistake = {
  name: 'keeps what a buyer paid too much',
  breaks: ['I2'],
  ports: booking(({ entries }) => entries.filter(({ kind }) => kind !== 'Overpaid')),
};

/** What is taken from a balance is booked after the order, when the balance may be empty. */
export const balanceTakenLater: PlantedMistake = {
  name: 'hands goods over before the balance is charged',
  breaks: ['I2'],
  ports: (ports) => ({
    ...ports,
    orders: {
      ...ports.orders,
      commit: (decision, version) => {
        const isCharge = ({ kind }: LedgerEntry): boolean => kind === 'OrderPaid';
        const entries = decision.entries.filter((entry) => !isCharge(entry));
        return pipe(
          ports.orders.commit({ ...decision, entries }, version),
          TE.tap(() =>
            TE.traverseSeqArray((entry: LedgerEntry) => ports.wallets.post(entry, [], []))(
              decision.entries.filter(isCharge),
            ),
          ),
        );
      },
    },
  }),
};
