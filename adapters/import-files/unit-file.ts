import { setImmediate as turn } from 'node:timers/promises';
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

/** What of a file can be taken, and what of it cannot, by lines. */
export type SomeUnits = UnitFile & { readonly bad: readonly LineProblem[] };

/** The lines of a file as they will go out, and the numbers, from 0, of those that are something else than a part of a unit. */
type Lines = {
  readonly texts: readonly string[];
  readonly separators: readonly number[];
  readonly problems: readonly LineProblem[];
  readonly cleaned: readonly number[];
};

/** So many lines are read, or looked at, before others get their turn. */
const atOnce = 5_000;

const unclear =
  'holds nothing but dashes, too few for a separator: write --- if units are to be parted here, or take the line out';
const note = 'tells a spreadsheet how its cells are separated: take the line out';

/** Why a line can be no part of a unit; null where it can. */
const problemOf = (text: string, kind: LineKind): string | null => {
  if (kind === 'Unclear') return unclear;
  return /^\s*"?sep=.{1,2}"?\s*$/iu.test(text) ? note : null;
};

function* linesOf(text: string): Generator<undefined, Lines> {
  const texts: string[] = [];
  const separators: number[] = [];
  const problems: LineProblem[] = [];
  const cleaned: number[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    if (at % atOnce === 0) yield;
    const line = asDelivered(raw);
    const kind = lineKind(line);
    texts.push(line);
    if (kind === 'Separator') separators.push(at);
    const reason = problemOf(line, kind);
    if (reason !== null) problems.push({ line: at + 1, reason });
    if (line !== raw && hasInk(line)) cleaned.push(at + 1);
  }
  return { texts, separators, problems, cleaned };
}

/** In a loop, since there may be very many. */
const oneALine = (texts: readonly string[]): readonly PlacedUnit[] => {
  const units: PlacedUnit[] = [];
  for (const [at, content] of texts.entries()) if (hasInk(content)) units.push({ line: at + 1, content });
  return units;
};

/** What stands between two separators, without the blank lines at both its ends. */
const block = (texts: readonly string[], from: number, to: number): readonly PlacedUnit[] => {
  const within = texts.slice(from, to);
  const first = within.findIndex(hasInk);
  if (first === -1) return [];
  const last = within.findLastIndex(hasInk);
  return [{ line: from + first + 1, content: within.slice(first, last + 1).join('\n') }];
};

/** Without what cannot be taken: a line alone, or the whole unit that it stands in. */
const goodUnits = (sheet: UnitSheet, bad: readonly LineProblem[]): readonly PlacedUnit[] => {
  if (bad.length === 0) return sheet.units;
  const lines = new Set(bad.map(({ line }) => line));
  return sheet.units.filter(({ line, content }) => {
    const length = sheet.form === 'OneALine' ? 1 : content.split('\n').length;
    return !Array.from({ length }, (_, at) => line + at).some((one) => lines.has(one));
  });
};

const separated = ({ texts, separators }: Lines): readonly PlacedUnit[] => {
  const starts = [0, ...separators.map((at) => at + 1)];
  return starts.flatMap((from, n) => block(texts, from, separators[n] ?? texts.length));
};

const sheetOf = (lines: Lines): UnitSheet =>
  lines.separators.length > 0
    ? { form: 'Separated', units: separated(lines) }
    : { form: 'OneALine', units: oneALine(lines.texts) };

const badUnits = (units: readonly PlacedUnit[]): readonly LineProblem[] =>
  units
    .filter(({ content }) => content.length > longestUnit)
    .map(({ line, content }) => ({
      line,
      reason: `the unit that begins here has ${String(content.length)} characters, at most ${String(longestUnit)} can be sold`,
    }));

const tooMany = (units: readonly PlacedUnit[]): readonly LineProblem[] => {
  const surplus = units[mostUnitsAtOnce];
  const reason = `begins unit number ${String(mostUnitsAtOnce + 1)} of ${String(units.length)}; a file may hold ${String(mostUnitsAtOnce)}: split it into several`;
  return surplus === undefined ? [] : [{ line: surplus.line, reason }];
};

type Outcome = E.Either<readonly LineProblem[], SomeUnits>;

const inOrder = (problems: readonly LineProblem[]): readonly LineProblem[] =>
  [...problems].sort((a, b) => a.line - b.line);

const suspicions = [...ofTables, ...ofDocuments, ...ofGrouping];

function* unitFile(text: string): Generator<undefined, Outcome> {
  const lines = yield* linesOf(text);
  const sheet = sheetOf(lines);
  yield;
  if (sheet.units.length === 0) return E.left([{ line: 1, reason: 'the file holds no unit' }]);
  const surplus = tooMany(sheet.units);
  const bad = inOrder([...lines.problems, ...badUnits(sheet.units)]);
  const units = goodUnits(sheet, bad);
  if (surplus.length > 0 || units.length === 0) return E.left(inOrder([...bad, ...surplus]));
  const suspected: LineProblem[] = [];
  for (const suspect of suspicions) {
    yield;
    suspected.push(...suspect({ ...sheet, units }));
  }
  return E.right({
    form: sheet.form,
    units: units.map(({ content }) => content),
    bad,
    suspicions: inOrder(suspected),
    cleaned: lines.cleaned,
  });
}

function* reading(bytes: Uint8Array): Generator<undefined, Outcome> {
  const text = fileText(bytes);
  yield;
  return E.isLeft(text) ? text : yield* unitFile(text.right);
}

const wholly = (read: Outcome): E.Either<readonly LineProblem[], UnitFile> => {
  if (E.isLeft(read)) return read;
  const { bad, ...file } = read.right;
  return bad.length > 0 ? E.left(bad) : E.right(file);
};

/**
 * The units of a file: one a line, or of several lines where a line of dashes stands anywhere in it. All or nothing: every line that
 * cannot be taken is named. Blank lines, and those without ink, are no units.
 */
export const parseUnits = (bytes: Uint8Array): E.Either<readonly LineProblem[], UnitFile> => {
  const steps = reading(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return wholly(step.value);
  }
};

/** What can be taken beside what cannot, with turns for whatever else the process has to do; refused where nothing can. */
export const parseSomeUnitsInTurns = async (bytes: Uint8Array): Promise<Outcome> => {
  const steps = reading(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await turn();
  }
};
