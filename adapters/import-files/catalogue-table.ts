import { CsvError, parse } from 'csv-parse/sync';
import * as E from 'fp-ts/lib/Either.js';
import { hasInk } from '../../domain/stock/unit-text.ts';
import type { LineProblem } from './line-problem.ts';

/** A row of cells and the line it begins on, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

const breaksIn = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'opens a quote " that is never closed; write a quote within text twice: ""',
  INVALID_OPENING_QUOTE:
    'has a quote " within a text; put the text in quotes and write each quote within it twice: ""',
  CSV_INVALID_CLOSING_QUOTE:
    'has something between a closing quote " and the end of its cell; write a quote within text twice: ""',
  CSV_MAX_RECORD_SIZE: 'is too long; is a quote " left open?',
};

const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

export type Table = { readonly separator: Separator; readonly rows: readonly TableRow[] };

/** A first line that spreadsheets write for other spreadsheets. */
const note = /^[^\S\n]*"?sep=(.)[^\n]*/iu;

const cellsBy = (line: string, separator: string): number => line.split(separator).length;

/** What the file says itself, if that parts its header; else what parts it into most cells. Spreadsheets of Indonesia and much of Europe separate by semicolons; what is copied out of one has tabs. */
const separatorOf = (header: string, noted: string | undefined): Separator => {
  const named = separators.find((one) => one === noted && cellsBy(header, one) > 1);
  return (
    named ?? separators.reduce((best, one) => (cellsBy(header, one) > cellsBy(header, best) ? one : best))
  );
};

/** The line, from 1, on which the row after line `last` begins. */
const nextRow = (text: string, last: number): number =>
  text.split('\n').findIndex((line, at) => at >= last && line !== '') + 1;

/** The rows of a table whose cells are separated by commas, semicolons, tabs or bars; those without any text are left out. */
export const parseTable = (text: string): E.Either<readonly LineProblem[], Table> => {
  // The line stays, empty, so that the others keep their numbers.
  const table = text.replace(note, '');
  const header = table.split('\n').find((line) => line.trim() !== '') ?? '';
  const separator = separatorOf(header, note.exec(text)?.[1]);
  const rows: TableRow[] = [];
  let lastLine = 0;
  try {
    parse(table, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        lastLine = lines;
        rows.push({ line: lines - breaksIn(cells), cells });
        return null;
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    return E.left([
      {
        line: nextRow(table, lastLine),
        reason: reasons[thrown.code] ?? 'cannot be read as a row of the table',
      },
    ]);
  }
  return E.right({ separator, rows: rows.filter(({ cells }) => cells.some(hasInk)) });
};
