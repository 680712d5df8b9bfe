import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

/** The rows that must stand in `docs/field.md`. */
const demanded: readonly string[] = Array.from({ length: 24 }, (_, at) => `F${String(at + 1)}`);

type Row = { readonly row: string; readonly cells: readonly string[] };

const rowsIn = (page: string): readonly Row[] =>
  [...page.matchAll(/^\| *(F\d+) *\|(.*)\|$/gm)].map(([, row = '', rest = '']) => ({
    row,
    cells: rest.split(/(?<!\\)\|/).map((cell) => cell.trim()),
  }));

/** The rows that titles of tests begin with. A comment, or a title that only mentions a row, does not count. */
const titledIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:it|describe|context)\(\s*(['"`])(F\d+): /g)].map(([, , row = '']) => row);

const specs = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(spec|contract|pooler)\.ts$/.test(name))
  .filter((name) => name !== join('architecture', 'field.spec.ts'))
  .map((name) => readFileSync(join('tests', name), 'utf8'));

const rows = rowsIn(readFileSync('docs/field.md', 'utf8'));
const titled = new Set(specs.flatMap(titledIn));

describe('The page of what was seen in the field', () => {
  it('has each row that is demanded, each once', () => {
    const names = rows.map(({ row }) => row);
    expect(demanded.filter((row) => !names.includes(row))).to.deep.equal([]);
    expect(names).to.deep.equal([...new Set(names)]);
  });

  for (const { row, cells } of rows) {
    it(`has a test for row ${row}, and says its kind and what the shop does`, () => {
      expect(titled.has(row)).to.equal(true);
      expect(cells.map((cell) => cell !== '')).to.deep.equal([true, true, true]);
    });
  }

  it('would miss a row that is only mentioned', () => {
    const text = "// F7: see there\nit('hears of F7: at once');\nit('F8: says so', () => {});";
    expect(titledIn(text)).to.deep.equal(['F8']);
  });
});
