import type { Steps } from '../in-steps.ts';
import type { Units } from '../unit-sheet.ts';
import { isColumnNames } from './column-names.ts';
import {
  aboutOne,
  aboutThose,
  commonest,
  linesOf,
  measured,
  singleLines,
  through,
  type Suspicion,
} from './suspicion.ts';

const putSeparators = 'put a line --- between the units';

const rule = String.raw`[\p{Dash_Punctuation}\u2212\u2500\u2501\u2550=_*~]{3}`;
const likeSeparator = new RegExp(
  String.raw`^\s*${rule}|\s${rule}[\p{Dash_Punctuation}\u2212\u2500\u2501\u2550=_*~]*\s*$`,
  'u',
);
const keyBlock = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/u;

const separators: Suspicion = (sheet) =>
  aboutThose(
    linesOf(sheet),
    (content) =>
      likeSeparator.test(content) && !(sheet.form === 'Separated' && keyBlock.test(content.trim())),
    'looks like a separator, but is read as a part of a unit; a separator is a line of dashes alone, like ---',
  );

const written = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}\u2801-\u28FF]/u;

const bare: Suspicion = (sheet) =>
  aboutThose(
    singleLines(sheet),
    (content) => !written.test(content) && !likeSeparator.test(content),
    'has neither a letter nor a digit, and would be sold as a unit',
  );

/** Lines of a group. */
const largestGroup = 10;

/** Whether the units stand in several groups of a few lines each. */
function* areGrouped(units: Units): Steps<boolean> {
  let [groups, size, last] = [0, 0, -1];
  const isNone = yield* through(units, ({ line }) => {
    const follows = last === line - 1;
    if (!follows && size === 1) return true;
    if (!follows) groups += 1;
    size = follows ? size + 1 : 1;
    last = line;
    return size > largestGroup;
  });
  return !isNone && groups > 1 && size > 1;
}

const groups: Suspicion = function* (sheet) {
  const units = singleLines(sheet);
  return (yield* areGrouped(units))
    ? aboutOne(
        units.at(0),
        `begins a group of lines; blank lines part no units, and each line would be one of its own. If a group is one unit, ${putSeparators}`,
      )
    : [];
};

/** Characters. */
const longestLabel = 24;

/** What stands before the first `:` or `=`, where something follows. */
const labelOf = (content: string): string | null => {
  const at = content.search(/[:=]/u);
  const label = content.slice(0, Math.max(0, at)).trim();
  const isLabel = label.length <= longestLabel && isColumnNames(label) && content.slice(at + 1).trim() !== '';
  return isLabel ? label.toLowerCase() : null;
};

/** Looked at in a large file. */
const glance = 100;

const labels: Suspicion = function* (sheet) {
  yield;
  const units = singleLines(sheet);
  const labelled = Array.from({ length: Math.min(glance, units.count) }, (_, at) => units.at(at) ?? [])
    .flat()
    .filter(({ content }) => labelOf(content) !== null);
  return new Set(labelled.map(({ content }) => labelOf(content))).size > 1
    ? aboutOne(
        labelled[0],
        `names one part of an account, and the next parts stand in lines of their own, each of which would be a unit. If they belong together, ${putSeparators}`,
      )
    : [];
};

/* From its sign on, since a search for what stands before would try every letter of the file. */
const address = /(?<=[^\s|:;,<>"])@[^\s|:;,<>"@]+\.\p{L}{2,}/gu;
const isAddress = (content: string): boolean => /^\s*[^\s|:;,]+@[^\s|:;,]+\.\p{L}{2,}\s*$/u.test(content);

const alternating: Suspicion = function* (sheet) {
  const units = singleLines(sheet);
  if (units.count < 2 || units.count % 2 === 1) return [];
  const isBroken = yield* through(units, ({ content }, at) => isAddress(content) !== (at % 2 === 0));
  return isBroken
    ? []
    : aboutOne(
        units.at(0),
        `is an e-mail address alone, and every second line after it: address and password would go to different buyers. If two lines are one unit, ${putSeparators}`,
      );
};

const tooManyAddresses: Suspicion = function* ({ units }) {
  const counts = yield* measured(units, (content) => content.match(address)?.length ?? 0);
  const usual = commonest(counts);
  const most = units.count === 1 ? 2 : Math.max(usual.value, 1);
  if (units.count >= 3 && usual.count <= units.count / 2) return [];
  return yield* aboutThose(
    units,
    (_, at) => (counts[at] ?? 0) > most,
    'begins a unit with more e-mail addresses than the others have; are these several units?',
  );
};

const uneven: Suspicion = function* ({ form, units }) {
  if (form === 'OneALine') return [];
  const sizes = yield* measured(units, (content) => content.split('\n').length);
  const [size = 0] = sizes;
  if (units.count === 1 && size > 1)
    return aboutOne(
      units.at(0),
      `begins the only unit of the file, of ${String(size)} lines, although there is a separator`,
    );
  const usual = commonest(sizes);
  if (units.count < 3 || usual.count <= units.count / 2) return [];
  return yield* aboutThose(
    units,
    (_, at) => (sizes[at] ?? 0) >= Math.max(2, usual.value * 2),
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
