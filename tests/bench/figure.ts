/**
 * One line of the answer. Goals are upper bounds in the figure's own unit, and lower bounds of ratios (×) and rates
 * (/s); a figure without one is for information. No unit: a count.
 */
export type Figure = {
  readonly part: string;
  readonly what: string;
  /** Null where this machine cannot tell. */
  readonly value: number | null;
  readonly unit: 'ms' | 'MB' | '/s' | '%' | 'of them' | '×' | '';
  readonly goal: number | null;
};

/** The value below which this share (0 to 1) of the values lies, by nearest rank; null of none. */
export const quantile = (values: readonly number[], share: number): number | null =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? null;

export const median = (values: readonly number[]): number | null => quantile(values, 0.5);

/** Whether more is better. */
export const isLowerBound = ({ unit }: Pick<Figure, 'unit'>): boolean => unit === '×' || unit === '/s';

/** Whether the figure meets its goal; null when one of them is missing. */
export const isMet = ({ value, goal, unit }: Pick<Figure, 'value' | 'goal' | 'unit'>): boolean | null => {
  if (value === null || goal === null) return null;
  return isLowerBound({ unit }) ? value >= goal : value < goal;
};
