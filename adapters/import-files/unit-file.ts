import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import { mostUnitsAtOnce } from '../../application/ports/stock.ts';
import { asDelivered, hasInk } from '../../domain/stock/unit-text.ts';
import { fileText } from './file-text.ts';
import type { LineProblem } from './line-problem.ts';
import { lineKind, type LineKind } from './separator.ts';
import { ofDocuments } from './suspicions/of-documents.ts';
import { ofGrouping } from './suspicions/of-grouping.ts';
import { ofTables } from './suspicions/of-tables.ts';
import type { PlacedUnit, UnitForm, UnitSheet } from './unit-sheet.ts';

/** Characters. A message of Telegram holds 4,096. */
const longestUnit = 4_000;

/** The units of a file, in its order, each as a buyer will get it; one given twice is there twice. */
export type UnitFile = {
  readonly form: UnitForm;
  readonly units: readonly string[];
  /** What may not be meant: somebody is to look at it before anything is on sale. By lines. */
  readonly suspicions: readonly LineProblem[];
  /** The lines of which characters without ink were taken out. */
  readonly cleaned: readonly number[];
};

type Line = { readonly text: string; readonly kind: LineKind; readonly cleaned: boolean };

const lineOf = (raw: string): Line => {
  const text = asDelivered(raw);
  return { text, kind: lineKind(text), cleaned: text !== raw && hasInk(text) };
};

const oneALine = (lines: readonly Line[]): readonly PlacedUnit[] =>
  lines.flatMap(({ text }, at) => (hasInk(text) ? [{ line: at + 1, content: text }] : []));

/** What stands between two separators, without the blank lines at both its ends. */
const block = (lines: readonly Line[], from: number, to: number): readonly PlacedUnit[] => {
  const within = lines.slice(from, to).map(({ text }) => text);
  const first = within.findIndex(hasInk);
  if (first === -1) return [];
  const last = within.findLastIndex(hasInk);
  return [{ line: from + first + 1, content: within.slice(first, last + 1).join('\n') }];
};

const separated = (lines: readonly Line[]): readonly PlacedUnit[] => {
  const separators = lines.flatMap(({ kind }, at) => (kind === 'Separator' ? [at] : []));
  const starts = [0, ...separators.map((at) => at + 1)];
  return starts.flatMap((from, n) => block(lines, from, separators[n] ?? lines.length));
};

const sheetOf = (lines: readonly Line[]): UnitSheet =>
  lines.some(({ kind }) => kind === 'Separator')
    ? { form: 'Separated', units: separated(lines) }
    : { form: 'OneALine', units: oneALine(lines) };

const unclear =
  'holds nothing but dashes, too few for a separator: write --- if units are to be parted here, or take the line out';
const note = 'tells a spreadsheet how its cells are separated: take the line out';

const badLines = (lines: readonly Line[]): readonly LineProblem[] =>
  lines.flatMap(({ text, kind }, at) => {
    if (kind === 'Unclear') return [{ line: at + 1, reason: unclear }];
    return /^\s*"?sep=.{1,2}"?\s*$/iu.test(text) ? [{ line: at + 1, reason: note }] : [];
  });

const badUnits = (units: readonly PlacedUnit[]): readonly LineProblem[] =>
  units.flatMap(({ line, content }) => {
    const reason = `the unit that begins here has ${String(content.length)} characters, at most ${String(longestUnit)} can be sold`;
    return content.length > longestUnit ? [{ line, reason }] : [];
  });

const tooMany = (units: readonly PlacedUnit[]): readonly LineProblem[] => {
  const surplus = units[mostUnitsAtOnce];
  const reason = `begins unit number ${String(mostUnitsAtOnce + 1)} of ${String(units.length)}; a file may hold ${String(mostUnitsAtOnce)}: split it into several`;
  return surplus === undefined ? [] : [{ line: surplus.line, reason }];
};

const inOrder = (problems: readonly LineProblem[]): readonly LineProblem[] =>
  [...problems].sort((a, b) => a.line - b.line);

const suspicions = [...ofTables, ...ofDocuments, ...ofGrouping];

const unitFile = (lines: readonly Line[]): E.Either<readonly LineProblem[], UnitFile> => {
  const sheet = sheetOf(lines);
  if (sheet.units.length === 0) return E.left([{ line: 1, reason: 'the file holds no unit' }]);
  const problems = [...badLines(lines), ...badUnits(sheet.units), ...tooMany(sheet.units)];
  if (problems.length > 0) return E.left(inOrder(problems));
  return E.right({
    form: sheet.form,
    units: sheet.units.map(({ content }) => content),
    suspicions: inOrder(suspicions.flatMap((suspect) => suspect(sheet))),
    cleaned: lines.flatMap(({ cleaned }, at) => (cleaned ? [at + 1] : [])),
  });
};

/**
 * The units of a file: one a line, or of several lines where a line of dashes stands anywhere in it. All or nothing: every line that
 * cannot be taken is named. Blank lines, and those without ink, are no units.
 */
export const parseUnits = (bytes: Uint8Array): E.Either<readonly LineProblem[], UnitFile> =>
  pipe(
    fileText(bytes),
    E.map((text) => text.split('\n').map(lineOf)),
    E.chain(unitFile),
  );
