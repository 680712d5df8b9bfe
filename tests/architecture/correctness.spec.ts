import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const rows = [...readFileSync('docs/correctness.md', 'utf8').matchAll(/^\| *(\d+) *\|/gm)].map(([, row]) =>
  Number(row),
);

const specs = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.spec.ts') || name.endsWith('.contract.ts'))
  .filter((name) => !name.endsWith('correctness.spec.ts'))
  .map((name) => readFileSync(join('tests', name), 'utf8'));

/** The rows that a test names: `row 7`, `rows 12 and 25`, `rows 7, 9`. */
const namedIn = (text: string): readonly number[] =>
  [...text.matchAll(/\brows? (\d+(?:(?:, | and |–)\d+)*)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/\d+/g)].map(Number),
  );

const named = new Set(specs.flatMap((text) => namedIn(text)));

describe('The table of what goes wrong', () => {
  it('has the rows that this version promises', () => {
    expect(rows).to.deep.equal(Array.from({ length: 46 }, (_, at) => at + 1));
  });

  for (const row of rows) {
    it(`has a test for row number ${String(row)}`, () => {
      expect(named.has(row)).to.equal(true);
    });
  }

  it('would miss a row that no test names', () => {
    expect(namedIn("it('settles (row 7)')").includes(8)).to.equal(false);
  });
});
