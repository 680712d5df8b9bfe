import { pipe } from 'fp-ts/lib/function.js';
import * as A from 'fp-ts/lib/ReadonlyArray.js';
import * as E from 'fp-ts/lib/Either.js';
import type { ProductRow } from '../../application/ports/products.ts';
import { catalogueRow, columns } from './catalogue-row.ts';
import { tableRows, type TableRow } from './catalogue-table.ts';
import { fileText } from './file-text.ts';
import type { LineProblem } from './line-problem.ts';

type Outcome<A> = E.Either<readonly LineProblem[], A>;
type Placed = { readonly line: number; readonly row: ProductRow };

const headerOf = ({ line, cells }: TableRow): Outcome<readonly string[]> => {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const about = (wrong: readonly string[], what: string): readonly LineProblem[] =>
    wrong.map((name) => ({ line, reason: `the header ${what}: ${JSON.stringify(name)}` }));
  const known: readonly string[] = columns;
  const problems = [
    ...about(
      columns.filter((name) => !names.includes(name)),
      'lacks the column',
    ),
    ...about(
      names.filter((name) => !known.includes(name)),
      'has a column that is not known',
    ),
    ...about(
      names.filter((name, at) => known.includes(name) && names.indexOf(name) < at),
      'has a column twice',
    ),
  ];
  return problems.length === 0 ? E.right(names) : E.left(problems);
};

const rowOf =
  (names: readonly string[]) =>
  ({ line, cells }: TableRow): Outcome<Placed> => {
    if (cells.length !== names.length) {
      const reason = `has ${String(cells.length)} cells, the header has ${String(names.length)}; put a text that holds commas in quotes "…"`;
      return E.left([{ line, reason }]);
    }
    const named = Object.fromEntries(names.map((name, at) => [name, cells[at]]));
    return pipe(
      catalogueRow(named),
      E.bimap(
        (reasons) => reasons.map((reason) => ({ line, reason })),
        (row) => ({ line, row }),
      ),
    );
  };

const repeated = (rows: readonly Placed[]): readonly LineProblem[] => {
  const firstLines = new Map<string, number>();
  return rows.flatMap(({ line, row }) => {
    const first = firstLines.get(row.code);
    if (first === undefined) firstLines.set(row.code, line);
    return first === undefined
      ? []
      : [{ line, reason: `has the code ${row.code} again, as in line ${String(first)}` }];
  });
};

const inOrder = (problems: readonly LineProblem[]): readonly LineProblem[] =>
  [...problems].sort((a, b) => a.line - b.line);

const rowsOf = (names: readonly string[], table: readonly TableRow[]): Outcome<readonly ProductRow[]> => {
  if (table.length === 0) return E.left([{ line: 1, reason: 'the file holds no product under its header' }]);
  const { left, right } = A.separate(table.map(rowOf(names)));
  const problems = inOrder([...left.flat(), ...repeated(right)]);
  return problems.length === 0 ? E.right(right.map(({ row }) => row)) : E.left(problems);
};

const empty: LineProblem = { line: 1, reason: `the file is empty; its first line is ${columns.join(',')}` };

const catalogueIn = ([header, ...rest]: readonly TableRow[]): Outcome<readonly ProductRow[]> =>
  header === undefined
    ? E.left([empty])
    : pipe(
        headerOf(header),
        E.chain((names) => rowsOf(names, rest)),
      );

/** The products of a `catalog.csv`, with codes that differ from each other; or every bad line and its reason, and nothing of the file. */
export const parseCatalogue = (bytes: Uint8Array): Outcome<readonly ProductRow[]> =>
  pipe(fileText(bytes), E.chain(tableRows), E.chain(catalogueIn));
