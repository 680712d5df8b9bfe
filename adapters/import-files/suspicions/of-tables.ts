import { isColumnNames } from './column-names.ts';
import { aboutFirst, linesOf, singleLines, type Suspicion } from './suspicion.ts';

const header: Suspicion = ({ units }) => {
  const [first] = units;
  const [line = ''] = first?.content.split('\n', 1) ?? [];
  return first !== undefined && isColumnNames(line)
    ? [{ line: first.line, reason: 'reads like the header of a table, and would be sold as a unit' }]
    : [];
};

const isJson = (content: string): boolean => /^\s*[[{]/u.test(content);

const quotes = (content: string): number => content.split('"').length - 1;

const quotedCells: Suspicion = (sheet) => {
  const quoted = singleLines(sheet).filter(
    ({ content }) => /^\s*"|[,;\t]"/u.test(content) && !isJson(content),
  );
  const open = quoted.filter(({ content }) => quotes(content) % 2 === 1);
  return open.length > 0
    ? aboutFirst(
        open,
        'opens a quote " that goes on in another line, but each line would be a unit of its own',
      )
    : aboutFirst(
        quoted,
        'has cells in quotes as spreadsheets write them, and the quotes would be sold as well',
      );
};

const tabs: Suspicion = (sheet) =>
  aboutFirst(
    singleLines(sheet).filter(({ content }) => /\S\t+\S/u.test(content)),
    'is separated by tabs, as cells of a spreadsheet are, and would go out with the tabs',
  );

const emptyCells: Suspicion = (sheet) =>
  aboutFirst(
    singleLines(sheet).filter(({ content }) => /([,;|\t])\s*\1\s*$/u.test(content)),
    'ends in empty cells of a table, and their separators would be sold as well',
  );

const spoiltCell =
  /(?:^|[\s,;|:])(?:\d[.,]\d+E\+\d+|#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!))(?=$|[\s,;|:])/iu;

const spoiltCells: Suspicion = (sheet) =>
  aboutFirst(
    linesOf(sheet).filter(({ content }) => spoiltCell.test(content)),
    'has what a spreadsheet leaves of a number that was too long for it, or of a formula (like 1,23E+15 or #REF!); the code itself is lost',
  );

/** What comes out of spreadsheets and was not meant to be sold. */
export const ofTables: readonly Suspicion[] = [header, quotedCells, tabs, emptyCells, spoiltCells];
