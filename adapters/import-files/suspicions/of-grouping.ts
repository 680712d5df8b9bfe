import type { PlacedUnit } from '../unit-sheet.ts';
import { isColumnNames } from './column-names.ts';
import { aboutFirst, commonest, linesOf, singleLines, type Suspicion } from './suspicion.ts';

const putSeparators = 'put a line --- between the units';

const rule = String.raw`[\p{Dash_Punctuation}\u2212\u2500\u2501\u2550=_*~]{3}`;
const likeSeparator = new RegExp(
  String.raw`^\s*${rule}|\s${rule}[\p{Dash_Punctuation}\u2212\u2500\u2501\u2550=_*~]*\s*$`,
  'u',
);
const keyBlock = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/u;

const separators: Suspicion = (sheet) =>
  aboutFirst(
    linesOf(sheet).filter(
      ({ content }) =>
        likeSeparator.test(content) && !(sheet.form === 'Separated' && keyBlock.test(content.trim())),
    ),
    'looks like a separator, but is read as a part of a unit; a separator is a line of dashes alone, like ---',
  );

const written = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}\u2801-\u28FF]/u;

const bare: Suspicion = (sheet) =>
  aboutFirst(
    singleLines(sheet).filter(({ content }) => !written.test(content) && !likeSeparator.test(content)),
    'has neither a letter nor a digit, and would be sold as a unit',
  );

/** Lines of a group. */
const largestGroup = 10;

const groupsOf = (units: readonly PlacedUnit[]): readonly number[] => {
  const sizes: number[] = [];
  for (const [at, { line }] of units.entries()) {
    const follows = units[at - 1]?.line === line - 1;
    if (follows) sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
    else sizes.push(1);
  }
  return sizes;
};

const groups: Suspicion = (sheet) => {
  const units = singleLines(sheet);
  const sizes = groupsOf(units);
  const areUnits = sizes.length > 1 && sizes.every((size) => size > 1 && size <= largestGroup);
  return areUnits
    ? aboutFirst(
        units.slice(0, 1),
        `begins a group of lines; blank lines part no units, and each line would be one of its own. If a group is one unit, ${putSeparators}`,
      )
    : [];
};

const labelOf = (content: string): string | null => {
  const [, label = ''] = /^\s*([^:=]{2,24}?)\s*[:=]\s*\S/u.exec(content) ?? [];
  return isColumnNames(label) ? label.toLowerCase() : null;
};

/** Looked at in a large file. */
const glance = 100;

const labels: Suspicion = (sheet) => {
  const labelled = singleLines(sheet)
    .slice(0, glance)
    .filter(({ content }) => labelOf(content) !== null);
  return new Set(labelled.map(({ content }) => labelOf(content))).size > 1
    ? aboutFirst(
        labelled.slice(0, 1),
        `names one part of an account, and the next parts stand in lines of their own, each of which would be a unit. If they belong together, ${putSeparators}`,
      )
    : [];
};

/* From its sign on, since a search for what stands before would try every letter of the file. */
const address = /(?<=[^\s|:;,<>"])@[^\s|:;,<>"]+\.\p{L}{2,}/gu;
const isAddress = (content: string): boolean => /^\s*[^\s|:;,]+@[^\s|:;,]+\.\p{L}{2,}\s*$/u.test(content);

const alternating: Suspicion = (sheet) => {
  const units = singleLines(sheet);
  const alternate =
    units.length > 1 &&
    units.length % 2 === 0 &&
    units.every(({ content }, at) => isAddress(content) === (at % 2 === 0));
  return alternate
    ? aboutFirst(
        units.slice(0, 1),
        `is an e-mail address alone, and every second line after it: address and password would go to different buyers. If two lines are one unit, ${putSeparators}`,
      )
    : [];
};

const tooManyAddresses: Suspicion = ({ units }) => {
  const counts = units.map(({ content }) => content.match(address)?.length ?? 0);
  const usual = commonest(counts);
  const most = units.length === 1 ? 2 : Math.max(usual.value, 1);
  const isUsual = units.length < 3 || usual.count > units.length / 2;
  return isUsual
    ? aboutFirst(
        units.filter((_, at) => (counts[at] ?? 0) > most),
        'begins a unit with more e-mail addresses than the others have; are these several units?',
      )
    : [];
};

const uneven: Suspicion = ({ form, units }) => {
  if (form === 'OneALine') return [];
  const sizes = units.map(({ content }) => content.split('\n').length);
  const [size = 0] = sizes;
  if (units.length === 1 && size > 1)
    return aboutFirst(
      units,
      `begins the only unit of the file, of ${String(size)} lines, although there is a separator`,
    );
  const usual = commonest(sizes);
  if (units.length < 3 || usual.count <= units.length / 2) return [];
  return aboutFirst(
    units.filter((_, at) => (sizes[at] ?? 0) >= Math.max(2, usual.value * 2)),
    `begins a unit of more lines than the others, which have ${String(usual.value)}; is a separator missing?`,
  );
};

/** What may be parts of one unit sold as several, or several as one. */
export const ofGrouping: readonly Suspicion[] = [
  separators,
  bare,
  groups,
  labels,
  alternating,
  tooManyAddresses,
  uneven,
];
