import type { Steps } from '../in-steps.ts';
import type { LineProblem } from '../line-problem.ts';
import { noUnits, type PlacedUnit, type Units, type UnitSheet } from '../unit-sheet.ts';

/** Looks at a file that can be read, and says what in it may not be meant. */
export type Suspicion = (sheet: UnitSheet) => Steps<readonly LineProblem[]>;

/** So many units are looked at before others get their turn. */
const stretch = 2_000;

/** Goes through units, with turns for others; `look` ends it by true. */
export function* through(
  units: Iterable<PlacedUnit>,
  look: (unit: PlacedUnit, at: number) => boolean,
): Steps<boolean> {
  let at = 0;
  for (const unit of units) {
    if (look(unit, at)) return true;
    at += 1;
    if (at % stretch === 0) yield;
  }
  return false;
}

/** What is to be said of each unit. */
export function* measured<A>(
  units: Iterable<PlacedUnit>,
  measure: (content: string) => A,
): Steps<readonly A[]> {
  const found: A[] = [];
  yield* through(units, ({ content }) => {
    found.push(measure(content));
    return false;
  });
  return found;
}

/** Something about one line; nothing where there is none. */
export const aboutOne = (unit: PlacedUnit | undefined, reason: string): readonly LineProblem[] =>
  unit === undefined ? [] : [{ line: unit.line, reason }];

/** The units whose text is so, as one sentence about the first of them. */
export function* aboutThose(
  units: Iterable<PlacedUnit>,
  isSo: (content: string, at: number) => boolean,
  reason: string,
): Steps<readonly LineProblem[]> {
  let first: PlacedUnit | undefined;
  let count = 0;
  yield* through(units, (unit, at) => {
    if (isSo(unit.content, at)) {
      first ??= unit;
      count += 1;
    }
    return false;
  });
  return aboutOne(first, count === 1 ? reason : `${reason} (and ${String(count - 1)} more like it)`);
}

/** The units of a file of one a line; none of any other. */
export const singleLines = ({ form, units }: UnitSheet): Units => (form === 'OneALine' ? units : noUnits);

/** Every line of every unit. */
export function* linesOf({ form, units }: UnitSheet): Generator<PlacedUnit> {
  if (form === 'OneALine') {
    yield* units;
    return;
  }
  for (const { line, content } of units)
    for (const [at, text] of content.split('\n').entries()) yield { line: line + at, content: text };
}

/** The value that most have, and how many have it. */
export const commonest = (values: readonly number[]): { readonly value: number; readonly count: number } => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value = 0, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { value, count };
};
