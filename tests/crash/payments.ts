import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from '../../adapters/pakasir-sandbox/wire/transaction.ts';
import type { World } from '../support/shop-world.ts';
import type { EventLog } from './event-log.ts';
import type { NoticePlan } from './journey-plan.ts';
import type { Counters } from './counters.ts';

/** In rupiah; no fee of the gateway's, since an amount that holds its fee is payment in full (F9). */
export const tooMuch = 2_345;

export type Payment = {
  /** Whole rupiah more, or less, than asked for. */
  readonly off?: number;
  readonly notice: NoticePlan;
  /** The payer was quicker than the gateway's cancel. */
  readonly evenIfCanceled?: boolean;
};

/** The bank's side: money goes to the gateway, and the gateway tells the shop. */
export type Payments = {
  /** Pays the newest invoice of an order; false when the gateway takes no money for it any more. */
  readonly pay: (order: string, payment: Payment) => boolean;
  /** Invoices opened meanwhile are for play money. */
  readonly inPlay: (work: () => Promise<void>) => Promise<void>;
  /** Tells of an order's payment once more. */
  readonly tellAgain: (order: string) => void;
  /** References whose notice the shop answered with 200: from then on they are in its books. */
  readonly acknowledged: () => readonly string[];
  /** Resolves when no notice is under way, or after so many milliseconds. */
  readonly quiet: (within: number) => Promise<void>;
};

const mostTries = 60;
/** Milliseconds until a notice that was not taken comes again. */
const comesAgain = 1_200;
/** Answers after which it makes no sense to come again. */
const final = [200, 404, 409];

export const openPayments = ({ pakasir }: World, events: EventLog, counters: Counters): Payments => {
  const underWay = new Set<Promise<void>>();
  const acknowledged = new Set<string>();

  const transactionOf = (order: string): Transaction | undefined =>
    pakasir.transactions().findLast(({ orderId }) => orderId === order || orderId.startsWith(`${order}-`));

  const notify = async (
    transaction: Transaction,
    order: string,
    times: number,
  ): Promise<readonly number[]> => {
    const answers = await pakasir.notify(transaction.txnId, { times, atOnce: times > 1 });
    events.write(`the notice is answered with ${answers.join(', ')}`, order);
    if (times > 1) counters.add('notice repeated', times - 1);
    if (answers.includes(200)) acknowledged.add(transaction.orderId);
    return answers;
  };
  const tell = async (transaction: Transaction, order: string, notice: NoticePlan): Promise<void> => {
    if (notice.tag === 'NeverTold') return counters.add('notice lost');
    if (notice.after > 0) counters.add('notice late');
    await sleep(notice.after);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const answers = await notify(transaction, order, notice.tag === 'Told' ? notice.times : 1);
      if (notice.tag === 'ToldOnce' || answers.some((answer) => final.includes(answer))) return;
      await sleep(comesAgain);
    }
  };
  const follow = (work: Promise<void>): void => {
    const followed = work.finally(() => underWay.delete(followed));
    underWay.add(followed);
    followed.catch(() => undefined);
  };

  return {
    pay: (order, { off = 0, notice, evenIfCanceled = false }) => {
      const transaction = transactionOf(order);
      if (transaction === undefined || (transaction.status === 'canceled' && !evenIfCanceled)) return false;
      const amount = transaction.amount + off;
      events.write(
        `${String(amount)} is paid of ${String(transaction.amount)} (${transaction.status} before)`,
        order,
      );
      void pakasir.pay(transaction.txnId, { webhook: false, amount, evenIfCanceled });
      follow(tell(transaction, order, notice));
      return true;
    },
    inPlay: async (work) => {
      pakasir.setSandbox(true);
      try {
        await work();
      } finally {
        pakasir.setSandbox(false);
      }
    },
    tellAgain: (order) => {
      const transaction = transactionOf(order);
      if (transaction?.status === 'completed')
        follow(tell(transaction, order, { tag: 'ToldOnce', after: 500 }));
    },
    acknowledged: () => [...acknowledged],
    quiet: async (within) => {
      for (const end = performance.now() + within; underWay.size > 0 && performance.now() < end;)
        await Promise.race([...underWay, sleep(250)]);
    },
  };
};
