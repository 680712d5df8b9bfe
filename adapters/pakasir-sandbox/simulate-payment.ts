import { randomBytes } from 'node:crypto';
import { noticeOf, type Writing } from './wire/answers.ts';
import type { Ledger } from './wire/ledger.ts';
import type { Transaction } from './wire/transaction.ts';
import type { EventLog } from './event-log.ts';
import type { Notices } from './notices.ts';

/** What a visitor can do to a payment. Amounts in whole rupiah without the fee. */
export type Move =
  | { readonly tag: 'Pay' }
  | { readonly tag: 'PayAmount'; readonly amount: number }
  | { readonly tag: 'PayIn'; readonly seconds: number }
  | { readonly tag: 'PayAfterClosing'; readonly seconds: number }
  | { readonly tag: 'PaySilently' }
  | { readonly tag: 'NotifyThrice' }
  | { readonly tag: 'Forge' };

export type SimulatorDeps = {
  readonly ledger: Ledger;
  readonly writing: Writing;
  readonly secret: string;
  readonly notices: Notices;
  readonly events: EventLog;
  readonly now: () => number;
};

export type PaymentSimulator = {
  /** Makes a move; notices are on their way when it returns. */
  readonly make: (one: Transaction, move: Move) => void;
  /** Sends one notice of a transaction as it stands. */
  readonly notify: (one: Transaction) => void;
  /** Looks again at what is planned for a transaction: now, or once it is due. */
  readonly followPlan: (one: Transaction) => void;
  readonly stop: () => void;
};

/** The visitor's hand on the gateway. */
export const openPaymentSimulator = ({
  ledger,
  writing,
  secret,
  notices,
  events,
  now,
}: SimulatorDeps): PaymentSimulator => {
  const timers = new Map<string, NodeJS.Timeout>();

  const send = (
    one: Transaction,
    sent: string | null,
    fields: Readonly<Record<string, unknown>> = {},
  ): void => {
    void notices.send({
      body: JSON.stringify({ ...noticeOf(one, writing), ...fields }),
      secret: sent,
      heard: (status, again) =>
        events.note(one.txnId, {
          tag: 'NoticeSent',
          forged: sent !== secret && sent !== null,
          status,
          again,
        }),
    });
  };
  const notify = (one: Transaction): void => send(one, one.version === 'v2' ? secret : null);

  const pay = (one: Transaction, amount: number | null = null): Transaction => {
    const before = ledger.find(one.txnId) ?? one;
    if (before.status === 'completed') return before;
    const late = before.status === 'canceled' || now() > before.expiredAt;
    const paid = ledger.complete(one.txnId, amount);
    events.note(one.txnId, { tag: 'Paid', amount: amount ?? one.amount, late });
    return paid;
  };
  const plan = (one: Transaction, seconds: number, afterClosing: boolean): void => {
    const wait = seconds * 1_000;
    const waitsForClosing = afterClosing && one.status === 'pending';
    const kept = waitsForClosing
      ? ({ tag: 'AfterClosing', delayMs: wait } as const)
      : ({ tag: 'At', at: now() + wait } as const);
    events.note(one.txnId, { tag: 'Planned', seconds, afterClosing: waitsForClosing });
    followPlan(ledger.plan(one.txnId, kept));
  };

  const followPlan = (one: Transaction): void => {
    clearTimeout(timers.get(one.txnId));
    timers.delete(one.txnId);
    if (one.plan === null || one.status === 'completed') return;
    if (one.plan.tag === 'AfterClosing') {
      if (one.status === 'canceled')
        followPlan(ledger.plan(one.txnId, { tag: 'At', at: now() + one.plan.delayMs }));
      return;
    }
    const due = (): void => {
      timers.delete(one.txnId);
      const current = ledger.find(one.txnId);
      if (current !== undefined && current.status !== 'completed') notify(pay(current));
    };
    timers.set(one.txnId, setTimeout(due, Math.max(0, one.plan.at - now())));
  };

  const make = (one: Transaction, move: Move): void => {
    if (one.status === 'completed' && move.tag !== 'NotifyThrice' && move.tag !== 'Forge') return;
    switch (move.tag) {
      case 'Pay':
        return notify(pay(one));
      case 'PayAmount':
        return notify(pay(one, move.amount));
      case 'PayIn':
        return plan(one, move.seconds, false);
      case 'PayAfterClosing':
        return plan(one, move.seconds, true);
      case 'PaySilently':
        pay(one);
        return events.note(one.txnId, { tag: 'NoticeLost' });
      case 'NotifyThrice': {
        const paid = pay(one);
        return [1, 2, 3].forEach(() => notify(paid));
      }
      case 'Forge':
        return send(one, randomBytes(12).toString('hex'), {
          status: 'completed',
          completed_at: new Date(now()).toISOString(),
        });
    }
  };

  return {
    make,
    notify,
    followPlan,
    stop: () => {
      timers.forEach((timer) => clearTimeout(timer));
      timers.clear();
    },
  };
};
