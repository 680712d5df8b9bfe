import type { PeriodName } from './period.ts';

/** What the shop reports by itself. */
export const recapKinds = ['Daily', 'Weekly', 'Monthly'] as const;

export type RecapKind = (typeof recapKinds)[number];

/** When each of them is told, in minutes of the shop's day: weekly on Mondays, monthly on the first. */
export type RecapTimes = Readonly<Record<RecapKind, number>>;

const isDayOf = (kind: RecapKind, date: string): boolean => {
  switch (kind) {
    case 'Daily':
      return true;
    case 'Weekly':
      return new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
    case 'Monthly':
      return date.endsWith('-01');
  }
};

/** Whether a recap is due on this day of the shop, so many minutes after it began; it stays due until the day ends. */
export const isRecapDue = (kind: RecapKind, date: string, minute: number, times: RecapTimes): boolean =>
  isDayOf(kind, date) && minute >= times[kind];

/** What each of them reports on. */
export const periodOfRecap: Readonly<Record<RecapKind, PeriodName>> = {
  Daily: 'Today',
  Weekly: 'LastWeek',
  Monthly: 'LastMonth',
};
