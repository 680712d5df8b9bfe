import type { Totals } from './report.ts';

/** The same money as payments, lines and ledger tell it, apart from what the figures are made of. */
export type MoneyTrail = {
  /** What came for the orders paid within the span and was not put elsewhere: received, and spent from balances. */
  readonly payments: number;
  /** What their lines come to, without what was waived. */
  readonly lines: number;
  /** What was given back within the span: entries of balances, and refunds outside. */
  readonly refunds: number;
  /** What all entries of all balances come to, whenever they were booked. */
  readonly entries: number;
  /** What the balances come to at the same moment. */
  readonly balances: number;
};

export type FigureDifference = {
  readonly figure: 'revenue-payments' | 'revenue-lines' | 'refunds' | 'balances';
  /** In rupiah: what is reported, and what the books say. */
  readonly reported: number;
  readonly booked: number;
};

/** Where figures and books differ; empty where they agree to the rupiah. */
export const differencesOf = (
  { revenue, refunded }: Pick<Totals, 'revenue' | 'refunded'>,
  { payments, lines, refunds, entries, balances }: MoneyTrail,
): readonly FigureDifference[] => {
  const compared: readonly FigureDifference[] = [
    { figure: 'revenue-payments', reported: revenue, booked: payments },
    { figure: 'revenue-lines', reported: revenue, booked: lines },
    { figure: 'refunds', reported: refunded, booked: refunds },
    { figure: 'balances', reported: balances, booked: entries },
  ];
  return compared.filter(({ reported, booked }) => reported !== booked);
};
