import { columns } from '../catalogue-row.ts';
import { isColumnNames } from './column-names.ts';
import { aboutOne, aboutThose, linesOf, singleLines, type Suspicion } from './suspicion.ts';

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

const namesIn = (line: string): readonly string[] =>
  line.split(/[,;\t|]/u).map((name) => name.replace(/^\s*"?|"?\s*$/gu, '').toLowerCase());

/** A `catalog.csv` where units are wanted. */
const catalogue: Suspicion = function* ({ units }) {
  yield;
  const first = units.at(0);
  const names = namesIn(firstLine(first?.content ?? ''));
  if (!columns.every((name) => names.includes(name))) return [];
  const pictures = names.includes('photo') ? ', and the pictures of its column photo are not read here' : '';
  return aboutOne(
    first,
    `begins a table of products: each row would be sold as a unit${pictures}. Products come by npm run catalog -- import, or one by one as messages in the chat`,
  );
};

const header: Suspicion = function* ({ units }) {
  yield;
  const first = units.at(0);
  return first !== undefined && isColumnNames(firstLine(first.content))
    ? aboutOne(first, 'reads like the header of a table, and would be sold as a unit')
    : [];
};

const isJson = (content: string): boolean => /^\s*[[{]/u.test(content);

const isQuoted = (content: string): boolean => /^\s*"|[,;\t]"/u.test(content) && !isJson(content);

const isOpen = (content: string): boolean => (content.split('"').length - 1) % 2 === 1;

const quotedCells: Suspicion = function* (sheet) {
  const units = singleLines(sheet);
  const open = yield* aboutThose(
    units,
    (content) => isQuoted(content) && isOpen(content),
    'opens a quote " that goes on in another line, but each line would be a unit of its own',
  );
  if (open.length > 0) return open;
  return yield* aboutThose(
    units,
    isQuoted,
    'has cells in quotes as spreadsheets write them, and the quotes would be sold as well',
  );
};

const tabs: Suspicion = (sheet) =>
  aboutThose(
    singleLines(sheet),
    (content) => /\S\t+\S/u.test(content),
    'is separated by tabs, as cells of a spreadsheet are, and would go out with the tabs',
  );

/** Two of the same separator behind all text, blanks between them or not. Looked for from the end: from each tab of a wide sheet on, one line would take minutes. */
const endsInEmptyCells = (content: string): boolean => {
  const text = content.trimEnd();
  if (content.slice(text.length).split('\t').length > 2) return true;
  const last = text.at(-1) ?? '';
  return /[,;|]/u.test(last) && text.slice(0, -1).trimEnd().endsWith(last);
};

const emptyCells: Suspicion = (sheet) =>
  aboutThose(
    singleLines(sheet),
    endsInEmptyCells,
    'ends in empty cells of a table, and their separators would be sold as well',
  );

const spoiltCell =
  /(?:^|[\s,;|:])(?:\d[.,]\d+E\+\d+|#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!))(?=$|[\s,;|:])/iu;

const spoiltCells: Suspicion = (sheet) =>
  aboutThose(
    linesOf(sheet),
    (content) => spoiltCell.test(content),
    'has what a spreadsheet leaves of a number that was too long for it, or of a formula (like 1,23E+15 or #REF!); the code itself is lost',
  );

/** What comes out of spreadsheets and was not meant to be sold. */
export const ofTables: readonly Suspicion[] = [catalogue, header, quotedCells, tabs, emptyCells, spoiltCells];
