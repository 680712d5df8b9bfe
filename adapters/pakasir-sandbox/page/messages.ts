import type { Event } from '../event-log.ts';
import type { Transaction } from '../wire/transaction.ts';

export type Language = 'id' | 'en';

/** Everything a payment page says. */
export type Messages = {
  readonly title: (shop: string) => string;
  readonly sandbox: string;
  readonly otherLanguage: string;
  readonly back: string;
  readonly scan: string;
  readonly qrAlt: (total: string) => string;
  readonly account: (bank: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly amount: string;
  readonly fee: string;
  readonly total: string;
  readonly order: string;
  readonly timeLeft: string;
  readonly timeOver: string;
  readonly status: Readonly<Record<Transaction['status'], string>>;
  /** The status where another amount came in than was asked for; both without the fee. */
  readonly paidOtherwise: (amount: string) => string;
  readonly pay: (total: string) => string;
  readonly payAnyway: string;
  readonly faults: string;
  /** How long something takes: seconds, or whole minutes. */
  readonly lasting: (seconds: number) => string;
  readonly late: { readonly title: string; readonly why: string; readonly button: string };
  readonly delayed: { readonly title: string; readonly why: string; readonly button: string };
  readonly wrong: {
    readonly title: string;
    readonly why: string;
    readonly less: (amount: string) => string;
    readonly more: (amount: string) => string;
    readonly field: string;
    /** What is expected, where something else was typed. */
    readonly example: string;
    readonly button: string;
  };
  readonly lost: { readonly title: string; readonly why: string; readonly button: string };
  readonly thrice: { readonly title: string; readonly why: string; readonly button: string };
  readonly forged: { readonly title: string; readonly why: string; readonly button: string };
  readonly events: string;
  readonly nothingYet: string;
  readonly event: (event: Event) => string;
  readonly notFound: string;
  readonly notAllowed: string;
};

/** Whole rupiah as buyers read it: `Rp 10.000`. */
export const money = (rupiah: number): string => `Rp ${new Intl.NumberFormat('id-ID').format(rupiah)}`;
