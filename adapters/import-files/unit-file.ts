import * as E from 'fp-ts/lib/Either.js';
import { mostUnitsAtOnce } from '../../application/ports/stock.ts';
import { asDelivered, hasInk } from '../../domain/stock/unit-text.ts';
import { readingLines } from './file-text.ts';
import { atOnce, inTurns, type Steps } from './in-steps.ts';
import type { LineProblem } from './line-problem.ts';
import { lineKind, type LineKind } from './separator.ts';
import { ofDocuments } from './suspicions/of-documents.ts';
import { ofGrouping } from './suspicions/of-grouping.ts';
import { ofTables } from './suspicions/of-tables.ts';
import {
  unitsAt,
  type Cuttable,
  type LinedText,
  type UnitForm,
  type UnitPlaces,
  type Units,
} from './unit-sheet.ts';

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

/** What of a file can be taken, and what of it cannot, by lines. Of its units none is held but the text that they stand in. */
export type SomeUnits = Omit<UnitFile, 'units'> & {
  readonly units: Units;
  readonly bad: readonly LineProblem[];
};

/** The lines of a file as they will go out, and the numbers, from 0, of those that have ink and of those that part units. */
type Lines = LinedText & {
  readonly inked: readonly number[];
  readonly separators: readonly number[];
  readonly problems: readonly LineProblem[];
  readonly cleaned: readonly number[];
};

/** So many lines are read before others get their turn. */
const stretch = 2_000;

const unclear =
  'holds nothing but dashes, too few for a separator: write --- if units are to be parted here, or take the line out';
const note = 'tells a spreadsheet how its cells are separated: take the line out';

/** Why a line can be no part of a unit; null where it can. */
const problemOf = (text: string, kind: LineKind): string | null => {
  if (kind === 'Unclear') return unclear;
  return /^\s*"?sep=.{1,2}"?\s*$/iu.test(text) ? note : null;
};

const countLines = (text: Cuttable): number => {
  let count = 1;
  for (let at = text.indexOf('\n', 0); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** The text is copied only where something is taken out of it. */
function* linesOf(raw: Cuttable): Steps<Lines> {
  const count = countLines(raw);
  const starts = new Uint32Array(count + 1);
  const inked: number[] = [];
  const separators: number[] = [];
  const problems: LineProblem[] = [];
  const cleaned: number[] = [];
  const parts: string[] = [];
  let copied = 0;
  let from = 0;
  let start = 0;
  for (let at = 0; at < count; at += 1) {
    if (at % stretch === 0) yield;
    const end = raw.indexOf('\n', from);
    const to = end === -1 ? raw.length : end;
    const written = raw.slice(from, to);
    const line = asDelivered(written);
    starts[at] = start;
    if (line !== written) {
      parts.push(raw.slice(copied, from), line);
      copied = to;
      if (hasInk(line)) cleaned.push(at + 1);
    }
    const kind = lineKind(line);
    if (kind === 'Separator') separators.push(at);
    else if (hasInk(line)) inked.push(at);
    const reason = problemOf(line, kind);
    if (reason !== null) problems.push({ line: at + 1, reason });
    from = to + 1;
    start += line.length + 1;
  }
  starts[count] = start;
  const text = parts.length === 0 ? raw : [...parts, raw.slice(copied)].join('');
  return { text, starts, inked, separators, problems, cleaned };
}

/** Between two separators, without the blank lines at both ends of each unit. */
const separated = ({ inked, separators }: Lines): UnitPlaces => {
  const firsts: number[] = [];
  const lasts: number[] = [];
  let parted = 0;
  let isOpen = false;
  for (const line of inked) {
    while ((separators[parted] ?? Infinity) < line) {
      parted += 1;
      isOpen = false;
    }
    if (isOpen) lasts[lasts.length - 1] = line;
    else {
      firsts.push(line);
      lasts.push(line);
    }
    isOpen = true;
  }
  return { firsts, lasts };
};

type PlacedSheet = { readonly form: UnitForm; readonly places: UnitPlaces };

const sheetOf = (lines: Lines): PlacedSheet =>
  lines.separators.length > 0
    ? { form: 'Separated', places: separated(lines) }
    : { form: 'OneALine', places: { firsts: lines.inked, lasts: lines.inked } };

/** Without what cannot be taken: a line alone, or the whole unit that it stands in. */
const goodPlaces = (places: UnitPlaces, bad: readonly LineProblem[]): UnitPlaces => {
  if (bad.length === 0) return places;
  const { firsts, lasts } = places;
  const badLines = bad.map(({ line }) => line - 1).sort((a, b) => a - b);
  let next = 0;
  const good = firsts.flatMap((first, at) => {
    while ((badLines[next] ?? Infinity) < first) next += 1;
    return (badLines[next] ?? Infinity) <= (lasts[at] ?? first) ? [] : [at];
  });
  return { firsts: good.map((at) => firsts[at] ?? 0), lasts: good.map((at) => lasts[at] ?? 0) };
};

const tooLong = (line: number, length: number): LineProblem => ({
  line,
  reason: `the unit that begins here has ${String(length)} characters, at most ${String(longestUnit)} can be sold`,
});

/** By where they begin and end, without reading any. */
const badUnits = ({ starts }: LinedText, { firsts, lasts }: UnitPlaces): readonly LineProblem[] => {
  const bad: LineProblem[] = [];
  for (const [at, first] of firsts.entries()) {
    const length = (starts[(lasts[at] ?? first) + 1] ?? 0) - 1 - (starts[first] ?? 0);
    if (length > longestUnit) bad.push(tooLong(first + 1, length));
  }
  return bad;
};

const tooMany = ({ firsts }: UnitPlaces): readonly LineProblem[] => {
  const surplus = firsts[mostUnitsAtOnce];
  const reason = `begins unit number ${String(mostUnitsAtOnce + 1)} of ${String(firsts.length)}; a file may hold ${String(mostUnitsAtOnce)}: split it into several`;
  return surplus === undefined ? [] : [{ line: surplus + 1, reason }];
};

type Outcome = E.Either<readonly LineProblem[], SomeUnits>;

const inOrder = (problems: readonly LineProblem[]): readonly LineProblem[] =>
  [...problems].sort((a, b) => a.line - b.line);

const suspicions = [...ofTables, ...ofDocuments, ...ofGrouping];

function* unitFile(text: Cuttable): Steps<Outcome> {
  const lines = yield* linesOf(text);
  const { form, places } = sheetOf(lines);
  yield;
  if (places.firsts.length === 0) return E.left([{ line: 1, reason: 'the file holds no unit' }]);
  const surplus = tooMany(places);
  const bad = inOrder([...lines.problems, ...badUnits(lines, places)]);
  const units = unitsAt(lines, goodPlaces(places, bad));
  if (surplus.length > 0 || units.count === 0) return E.left(inOrder([...bad, ...surplus]));
  const suspected: LineProblem[] = [];
  for (const suspect of suspicions) {
    yield;
    suspected.push(...(yield* suspect({ form, units })));
  }
  return E.right({ form, units, bad, suspicions: inOrder(suspected), cleaned: lines.cleaned });
}

function* reading(bytes: Uint8Array): Steps<Outcome> {
  const text = yield* readingLines(bytes);
  return E.isLeft(text) ? text : yield* unitFile(text.right);
}

const wholly = (read: Outcome): E.Either<readonly LineProblem[], UnitFile> => {
  if (E.isLeft(read)) return read;
  const { bad, units, ...file } = read.right;
  return bad.length > 0
    ? E.left(bad)
    : E.right({ ...file, units: Array.from(units, ({ content }) => content) });
};

/**
 * The units of a file: one a line, or of several lines where a line of dashes stands anywhere in it. All or nothing: every line that
 * cannot be taken is named. Blank lines, and those without ink, are no units.
 */
export const parseUnits = (bytes: Uint8Array): E.Either<readonly LineProblem[], UnitFile> =>
  wholly(atOnce(reading(bytes)));

/** What can be taken beside what cannot, with turns for whatever else the process has to do; refused where nothing can. */
export const parseSomeUnitsInTurns = (bytes: Uint8Array): Promise<Outcome> => inTurns(reading(bytes));
