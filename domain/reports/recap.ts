import type { PeriodName } from './period.ts';

/** What the shop reports by itself. */
export const recapKinds = ['Daily', 'Weekly', 'Monthly'] as const;

export type RecapKind = (typeof recapKinds)[number];

/** What each of them reports on. */
export const periodOfRecap: Readonly<Record<RecapKind, PeriodName>> = {
  Daily: 'Today',
  Weekly: 'LastWeek',
  Monthly: 'LastMonth',
};
