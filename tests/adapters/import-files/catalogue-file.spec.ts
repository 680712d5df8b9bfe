import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import type { LineProblem } from '../../../adapters/import-files/line-problem.ts';
import { parseCatalogue } from '../../../adapters/import-files/catalogue-file.ts';

const header = 'code,category,name,price,description,terms';
const parse = (...lines: readonly string[]) => parseCatalogue(Buffer.from(lines.join('\n')));

const problems = (...lines: readonly string[]): readonly LineProblem[] => {
  const parsed = parse(...lines);
  return E.isLeft(parsed) ? parsed.left : [];
};

const netflix = {
  code: 'NETFLIX-1B',
  category: 'Streaming',
  name: 'Netflix 1 bulan',
  price: 25_000,
  description: 'Akun privat',
  terms: 'Jangan ganti sandi',
};
const netflixLine = 'NETFLIX-1B,Streaming,Netflix 1 bulan,25000,Akun privat,Jangan ganti sandi';

/** One row under the header that must be refused, with the reason. */
const refused: readonly (readonly [row: string, ...reasons: readonly string[]])[] = [
  [',c,n,1,,', 'code must be 1 to 32 letters, digits, _ or -, for example NETFLIX-1B'],
  ['a b,c,n,1,,', 'code must be 1 to 32 letters, digits, _ or -, for example NETFLIX-1B'],
  [`${'x'.repeat(33)},c,n,1,,`, 'code must be 1 to 32 letters, digits, _ or -, for example NETFLIX-1B'],
  ['A,,n,1,,', 'category is missing'],
  [`A,${'x'.repeat(41)},n,1,,`, 'category has 41 characters, at most 40 fit'],
  ['A,c, ,1,,', 'name is missing'],
  [`A,c,${'x'.repeat(65)},1,,`, 'name has 65 characters, at most 64 fit'],
  ['A,c,"two\nlines",1,,', 'name holds a line break or another character that cannot be shown'],
  ['A,c,n,,,', 'price must be whole rupiah from 1 to 50000000 in digits alone, for example 10000'],
  ['A,c,n,0,,', 'price must be whole rupiah from 1 to 50000000 in digits alone, for example 10000'],
  ['A,c,n,-5,,', 'price must be whole rupiah from 1 to 50000000 in digits alone, for example 10000'],
  ['A,c,n,10.5,,', 'price must be whole rupiah from 1 to 50000000 in digits alone, for example 10000'],
  ['A,c,n,50000001,,', 'price must be whole rupiah from 1 to 50000000 in digits alone, for example 10000'],
  ['A,c,n,1e3,,', 'price must be whole rupiah from 1 to 50000000 in digits alone, for example 10000'],
  ['A,c,n,10.000,,', 'price must be whole rupiah without separators: 10000 instead of 10.000'],
  ['A,c,n,"1,250,000",,', 'price must be whole rupiah without separators: 1250000 instead of 1,250,000'],
  ['A,c,n,Rp 10.000,,', 'price must be whole rupiah without Rp, for example 10000'],
  [`A,c,n,1,${'x'.repeat(1_001)},`, 'description has 1001 characters, at most 1000 fit'],
  [`A,c,n,1,,${'x'.repeat(1_001)}`, 'terms has 1001 characters, at most 1000 fit'],
  ['A,c,n,1,a\0b,', 'description holds a line break or another character that cannot be shown'],
  ['A,c,n,1,', 'has 5 cells, the header has 6; put a text that holds commas in quotes "…"'],
  ['A,c,n,1,one, two,', 'has 7 cells, the header has 6; put a text that holds commas in quotes "…"'],
  [
    'a b,,n,x,,',
    'code must be 1 to 32 letters, digits, _ or -, for example NETFLIX-1B',
    'category is missing',
    'price must be whole rupiah from 1 to 50000000 in digits alone, for example 10000',
  ],
];

describe('catalog.csv', () => {
  it('gives the products of its rows', () => {
    expect(parse(header, netflixLine, 'A_1,Game,Voucher,50000000,,')).to.deep.equal(
      E.right([
        netflix,
        { code: 'A_1', category: 'Game', name: 'Voucher', price: 50_000_000, description: '', terms: '' },
      ]),
    );
  });

  it('may have its columns in any order and its header in any case', () => {
    expect(
      parse(
        'Price, NAME ,terms,description,code,category',
        '25000,Netflix 1 bulan,Jangan ganti sandi,Akun privat, NETFLIX-1B ,Streaming',
      ),
    ).to.deep.equal(E.right([netflix]));
  });

  it('may come from a spreadsheet: mark, CRLF, semicolons, empty rows', () => {
    const windows = `\uFEFF${header}\r\n${netflixLine}\r\n,,,,,\r\n\r\n`;
    expect(parseCatalogue(Buffer.from(windows))).to.deep.equal(E.right([netflix]));
    expect(parseCatalogue(Buffer.from(windows.replaceAll(',', ';')))).to.deep.equal(E.right([netflix]));
    expect(parseCatalogue(Buffer.from(windows, 'utf16le'))).to.deep.equal(E.right([netflix]));
    expect(parseCatalogue(Buffer.from(windows, 'utf16le').swap16())).to.deep.equal(E.right([netflix]));
  });

  it('may hold commas, quotes and several lines within quotes', () => {
    const row =
      'NETFLIX-1B,Streaming,Netflix 1 bulan,25000,"Akun ""privat"",\r\n<b>4K</b> & 🎬","1. Jangan\n2. ganti"';
    expect(parse(header, row)).to.deep.equal(
      E.right([{ ...netflix, description: 'Akun "privat",\n<b>4K</b> & 🎬', terms: '1. Jangan\n2. ganti' }]),
    );
  });

  for (const [row, ...reasons] of refused)
    it(`refuses ${JSON.stringify(row.slice(0, 40))}`, () => {
      expect(problems(header, netflixLine, row)).to.deep.equal(
        reasons.map((reason) => ({ line: 3, reason })),
      );
    });

  it('names every bad row by the line it begins on, in order', () => {
    const lines = [
      header,
      'A,c,n,1,"two\nlines",',
      '',
      'B,c,n,x,"a\n\nb",',
      netflixLine,
      'C,c,,1,,',
      netflixLine,
    ];
    expect(problems(...lines).map(({ line }) => line)).to.deep.equal([5, 9, 10]);
  });

  it('names both lines of a code that is given twice', () => {
    expect(problems(header, netflixLine, 'A,c,n,1,,', netflixLine, netflixLine)).to.deep.equal([
      { line: 4, reason: 'has the code NETFLIX-1B again, as in line 2' },
      { line: 5, reason: 'has the code NETFLIX-1B again, as in line 2' },
    ]);
  });

  it('names what is wrong in the order of the lines', () => {
    const lines = [header, netflixLine, netflixLine, 'A,c,,1,,'];
    expect(problems(...lines).map(({ line }) => line)).to.deep.equal([3, 4]);
  });

  it('names columns that lack, that are too many and that come twice', () => {
    expect(problems('code,category,name,price,Harga,terms,code', 'A,c,n,1,,,')).to.deep.equal([
      { line: 1, reason: 'the header lacks the column: "description"' },
      { line: 1, reason: 'the header has a column that is not known: "harga"' },
      { line: 1, reason: 'the header has a column twice: "code"' },
    ]);
  });

  it('says so when there is nothing in it', () => {
    expect(problems('')).to.deep.equal([
      { line: 1, reason: `the file is empty; its first line is ${header}` },
    ]);
    expect(problems(header, '')).to.deep.equal([
      { line: 1, reason: 'the file holds no product under its header' },
    ]);
  });

  it('names the line where quotes go wrong', () => {
    expect(problems(header, netflixLine, 'A,c,n,1,"open,', 'B,c,n,1,,')).to.deep.equal([
      { line: 3, reason: 'opens a quote " that is never closed; write a quote within text twice: ""' },
    ]);
    expect(problems(header, 'A,c,12" monitor,1,,').map(({ line }) => line)).to.deep.equal([2]);
    expect(problems(header, '', 'A,c,"12" monitor,1,,').map(({ line }) => line)).to.deep.equal([3]);
  });

  it('asks for UTF-8, naming the line that is not', () => {
    const latin = Buffer.from(`${header}\n${netflixLine}\nA,c,Caf\u00e9,1,,\n`, 'latin1');
    expect(parseCatalogue(latin)).to.deep.equal(
      E.left([{ line: 3, reason: 'is not UTF-8; save the file as UTF-8 and try again' }]),
    );
  });
});
