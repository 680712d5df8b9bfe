import { pipe } from 'fp-ts/lib/function.js';
import * as A from 'fp-ts/lib/ReadonlyArray.js';
import * as E from 'fp-ts/lib/Either.js';
import type { ProductRow } from '../../application/ports/products.ts';
import { asDelivered, hasInk } from '../../domain/stock/unit-text.ts';
import { catalogueRow, columns, optionalColumns, type CatalogueRow } from './catalogue-row.ts';
import { parseTable, type Separator, type Table, type TableRow } from './catalogue-table.ts';
import type { NamedPhoto } from './catalogue-photos.ts';
import { fileText } from './file-text.ts';
import { levelOf } from './level-columns.ts';
import type { LineProblem } from './line-problem.ts';

type Outcome<A> = E.Either<readonly LineProblem[], A>;
/** What a catalogue holds. */
export type CatalogueFile = {
  readonly rows: readonly ProductRow[];
  /** The pictures of products, where the file has a column of them; they are read by `readPhotos`. */
  readonly photos: readonly NamedPhoto[];
  /** What may not be meant: somebody is to look at it before anything is on sale. By lines. */
  readonly suspicions: readonly LineProblem[];
};

type Placed = CatalogueRow & { readonly line: number };

/** The names of the columns, empty for one without a name. */
type Header = { readonly names: readonly string[]; readonly separator: Separator };

const headerOf = (separator: Separator, { line, cells }: TableRow): Outcome<Header> => {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const about = (wrong: readonly string[], what: string): readonly LineProblem[] =>
    wrong.map((name) => ({ line, reason: `the header ${what}: ${JSON.stringify(name)}` }));
  const known: readonly string[] = [...columns, ...optionalColumns];
  const isKnown = (name: string): boolean => known.includes(name) || levelOf(name) !== null;
  const problems = [
    ...about(
      columns.filter((name) => !names.includes(name)),
      'lacks the column',
    ),
    ...about(
      names.filter((name) => name !== '' && !isKnown(name)),
      'has a column that is not known',
    ),
    ...about(
      names.filter((name, at) => isKnown(name) && names.indexOf(name) < at),
      'has a column twice',
    ),
  ];
  return problems.length === 0 ? E.right({ names, separator }) : E.left(problems);
};

const called: Readonly<Record<Separator, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars |',
};

/** Spreadsheets write the empty columns behind a table as well. */
const nameless = ({ names, separator }: Header, cells: readonly string[]): string | null => {
  const at = cells.findIndex((cell, place) => (names[place] ?? '') === '' && hasInk(cell));
  if (at === -1) return null;
  return at >= names.length
    ? `has ${String(cells.length)} cells, the header has ${String(names.length)}; put a text that holds ${called[separator]} in quotes "…"`
    : `has text in column ${String(at + 1)}, which has no name in the header`;
};

const tooFew = ({ names, separator }: Header, cells: readonly string[]): string | null =>
  names.some((name, at) => name !== '' && at >= cells.length)
    ? `has ${String(cells.length)} cells, the header has ${String(names.length)}; put a text that holds ${called[separator]} in quotes "…"`
    : null;

const rowOf =
  (header: Header) =>
  ({ line, cells }: TableRow): Outcome<Placed> => {
    const reason = nameless(header, cells) ?? tooFew(header, cells);
    if (reason !== null) return E.left([{ line, reason }]);
    const named = Object.fromEntries(header.names.map((name, at) => [name, cells[at]]));
    return pipe(
      catalogueRow(named),
      E.bimap(
        (reasons) => reasons.map((why) => ({ line, reason: why })),
        (found) => ({ line, ...found }),
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

/** A product is hidden with all of its variants. */
const halfHidden = (rows: readonly Placed[]): readonly LineProblem[] => {
  const first = new Map<string, Placed>();
  return rows.flatMap((placed) => {
    const { product, code, isHidden } = placed.row;
    const id = product ?? code;
    const one = first.get(id);
    if (one === undefined) first.set(id, placed);
    return one === undefined || one.row.isHidden === isHidden
      ? []
      : [
          {
            line: placed.line,
            reason: `hidden is another than in line ${String(one.line)}: all variants of ${id} are hidden, or none`,
          },
        ];
  });
};

const inOrder = (problems: readonly LineProblem[]): readonly LineProblem[] =>
  [...problems].sort((a, b) => a.line - b.line);

/** Rupiah. What is cheaper is often a price that a spreadsheet took for a fraction: 25.000 read as 25. */
const lowPrice = 1_000;

const suspicionsOf = (rows: readonly Placed[]): readonly LineProblem[] =>
  rows
    .filter(({ row }) => row.price < lowPrice)
    .map(({ line, row }) => ({
      line,
      reason: `sells ${row.code} for Rp ${String(row.price)}; did a spreadsheet take the zeros off?`,
    }));

const rowsOf = (header: Header, rows: readonly TableRow[]): Outcome<CatalogueFile> => {
  if (rows.length === 0) return E.left([{ line: 1, reason: 'the file holds no product under its header' }]);
  const { left, right } = A.separate(rows.map(rowOf(header)));
  const problems = inOrder([...left.flat(), ...repeated(right), ...halfHidden(right)]);
  return problems.length === 0
    ? E.right({
        rows: right.map(({ row }) => row),
        photos: right.flatMap(({ line, row: { code }, photo }) =>
          photo === undefined ? [] : [{ line, code, path: photo }],
        ),
        suspicions: suspicionsOf(right),
      })
    : E.left(problems);
};

const empty: LineProblem = { line: 1, reason: `the file is empty; its first line is ${columns.join(',')}` };

const catalogueIn = ({ separator, rows: [header, ...rest] }: Table): Outcome<CatalogueFile> =>
  header === undefined
    ? E.left([empty])
    : pipe(
        headerOf(separator, header),
        E.chain((read) => rowsOf(read, rest)),
      );

/** The products of a `catalog.csv`, with codes that differ from each other; or every bad line and its reason, and nothing of the file. */
export const parseCatalogue = (bytes: Uint8Array): Outcome<CatalogueFile> =>
  pipe(fileText(bytes), E.map(asDelivered), E.chain(parseTable), E.chain(catalogueIn));
