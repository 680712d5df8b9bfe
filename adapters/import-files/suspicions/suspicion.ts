import type { LineProblem } from '../line-problem.ts';
import type { PlacedUnit, UnitSheet } from '../unit-sheet.ts';

/** Looks at a file that can be read, and says what in it may not be meant. */
export type Suspicion = (sheet: UnitSheet) => readonly LineProblem[];

/** Those that are so, as one sentence about the first of them. */
export const aboutFirst = (
  found: readonly { readonly line: number }[],
  reason: string,
): readonly LineProblem[] => {
  const [first] = found;
  if (first === undefined) return [];
  const others = found.length - 1;
  return [
    { line: first.line, reason: others === 0 ? reason : `${reason} (and ${String(others)} more like it)` },
  ];
};

/** The units of a file of one a line; none of any other. */
export const singleLines = ({ form, units }: UnitSheet): readonly PlacedUnit[] =>
  form === 'OneALine' ? units : [];

/** Every line of every unit. */
export const linesOf = ({ form, units }: UnitSheet): readonly PlacedUnit[] =>
  form === 'OneALine'
    ? units
    : units.flatMap(({ line, content }) =>
        content.includes('\n')
          ? content.split('\n').map((text, at) => ({ line: line + at, content: text }))
          : [{ line, content }],
      );

/** The value that most have, and how many have it. */
export const commonest = (values: readonly number[]): { readonly value: number; readonly count: number } => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value = 0, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { value, count };
};
