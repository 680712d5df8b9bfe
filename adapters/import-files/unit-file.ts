import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import { fileText } from './file-text.ts';
import type { LineProblem } from './line-problem.ts';

/** Characters. A message of Telegram holds 4,096. */
const longestUnit = 4_000;
const separator = '---';

/** A unit and the line it begins on, from 1. */
type Placed = { readonly line: number; readonly content: string };

const isBlank = (line: string): boolean => line.trim() === '';

const oneALine = (lines: readonly string[]): readonly Placed[] =>
  lines.flatMap((content, at) => (isBlank(content) ? [] : [{ line: at + 1, content }]));

/** What stands between two separators, without the blank lines at both its ends. */
const block = (lines: readonly string[], from: number, to: number): readonly Placed[] => {
  const within = lines.slice(from, to);
  const first = within.findIndex((line) => !isBlank(line));
  if (first === -1) return [];
  const last = within.findLastIndex((line) => !isBlank(line));
  return [{ line: from + first + 1, content: within.slice(first, last + 1).join('\n') }];
};

const separated = (lines: readonly string[]): readonly Placed[] => {
  const separators = lines.flatMap((line, at) => (line === separator ? [at] : []));
  const starts = [0, ...separators.map((at) => at + 1)];
  return starts.flatMap((from, n) => block(lines, from, separators[n] ?? lines.length));
};

const troubleWith = ({ line, content }: Placed): readonly LineProblem[] => {
  if (content.includes('\0')) return [{ line, reason: 'holds a NUL character; is this a text file?' }];
  return content.length > longestUnit
    ? [
        {
          line,
          reason: `the unit that begins here has ${String(content.length)} characters, at most ${String(longestUnit)} can be sold`,
        },
      ]
    : [];
};

const checked = (units: readonly Placed[]): E.Either<readonly LineProblem[], readonly string[]> => {
  if (units.length === 0) return E.left([{ line: 1, reason: 'the file holds no unit' }]);
  const problems = units.flatMap(troubleWith);
  return problems.length > 0 ? E.left(problems) : E.right(units.map(({ content }) => content));
};

/**
 * The units of a file, in its order, each exactly as written; one given twice is there twice. A line that is exactly `---` anywhere
 * makes the whole file one of several-line units. All or nothing: every bad unit is named by its first line.
 */
export const parseUnits = (bytes: Uint8Array): E.Either<readonly LineProblem[], readonly string[]> =>
  pipe(
    fileText(bytes),
    E.map((text) => text.split('\n')),
    E.map((lines) => (lines.includes(separator) ? separated(lines) : oneALine(lines))),
    E.chain(checked),
  );
