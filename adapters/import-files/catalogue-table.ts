import { CsvError, parse } from 'csv-parse/sync';
import * as E from 'fp-ts/lib/Either.js';
import type { LineProblem } from './line-problem.ts';

/** A row of cells and the line it begins on, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

const breaksIn = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'opens a quote " that is never closed; write a quote within text twice: ""',
  INVALID_OPENING_QUOTE:
    'has a quote " within a text; put the text in quotes and write each quote within it twice: ""',
  CSV_INVALID_CLOSING_QUOTE:
    'has something between a closing quote " and the next comma; write a quote within text twice: ""',
  CSV_MAX_RECORD_SIZE: 'is too long; is a quote " left open?',
};

/** Spreadsheets of Indonesia and much of Europe separate by semicolons. */
const delimiterOf = (text: string): string => {
  const header = text.split('\n', 1)[0] ?? '';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
};

/** The line, from 1, on which the row after line `last` begins. */
const nextRow = (text: string, last: number): number =>
  text.split('\n').findIndex((line, at) => at >= last && line !== '') + 1;

/** The rows of a table of comma (or semicolon) separated values; those without any text are left out. */
export const tableRows = (text: string): E.Either<readonly LineProblem[], readonly TableRow[]> => {
  const rows: TableRow[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
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
        line: nextRow(text, lastLine),
        reason: reasons[thrown.code] ?? 'cannot be read as a row of the table',
      },
    ]);
  }
  return E.right(rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
};
