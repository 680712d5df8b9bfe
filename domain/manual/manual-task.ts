import type { VariantCode } from '../catalogue/product.ts';
import { after, hours, type Instant } from '../instant.ts';
import type { OrderId } from '../order/order.ts';
import type { LineNumber } from '../order/order-line.ts';
import type { ManualInput } from './manual-input.ts';

/** What is asked for before a variant is paid, and within how many hours it is done. */
export type ManualSpec = { readonly inputs: readonly ManualInput[]; readonly hours: number };

/** At most so many hours. */
export const mostHours = 720;

export const usualSpec: ManualSpec = { inputs: [], hours: 24 };

/** Waits for the staff, for the buyer to correct what they wrote, or is done. */
export type ManualState = 'Waiting' | 'Returned' | 'Done';

/** How far people were told of it: not at all, that it is there, that half of its time is over, that all of it is. */
export const stages = ['Untold', 'Told', 'Reminded', 'Overdue'] as const;
export type ManualStage = (typeof stages)[number];

/** One line of a paid order that somebody has to work on. */
export type ManualTask = ManualSpec & {
  readonly order: OrderId;
  readonly line: LineNumber;
  readonly product: VariantCode;
  readonly name: string;
  /** In the order of the inputs; empty where nothing was answered, or what was secret is forgotten. */
  readonly answers: readonly string[];
  readonly state: ManualState;
  /** Why it went back to the buyer. */
  readonly note: string | null;
  readonly stage: ManualStage;
  /** Since when the staff could work on it; null before it is paid. */
  readonly since: Instant | null;
};

/** When it has to be done; null before it is paid. */
export const dueAt = ({ since, hours: within }: ManualTask): Instant | null =>
  since === null ? null : after(since, hours(within));

/** How far people are to be told of a task that waits. */
export const stageOf = ({ since, hours: within }: ManualTask, now: Instant): ManualStage => {
  if (since === null) return 'Untold';
  if (now >= after(since, hours(within))) return 'Overdue';
  return now >= after(since, hours(within) / 2) ? 'Reminded' : 'Told';
};

export const isOverdue = (task: ManualTask, now: Instant): boolean =>
  task.state === 'Waiting' && stageOf(task, now) === 'Overdue';
