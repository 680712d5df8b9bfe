import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import type { LineProblem } from '../../../adapters/import-files/line-problem.ts';
import {
  parseCatalogue as parseFile,
  type CatalogueFile,
} from '../../../adapters/import-files/catalogue-file.ts';

const header = 'code,category,name,price,description,terms';
const parseCatalogue = (bytes: Uint8Array) => E.map(({ rows }: CatalogueFile) => rows)(parseFile(bytes));
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
  ['A,c,n,1,a\0b,', 'holds a NUL character; is this a text file?'],
  ['A,c,n,1,', 'has 5 cells, the header has 6; put a text that holds commas in quotes "…"'],
  ['A,c,n,1,one, two,x', 'has 7 cells, the header has 6; put a text that holds commas in quotes "…"'],
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

  it('takes warranty_days and warranty_policy where the file has them', () => {
    const withWarranty = (days: string, policy: string) =>
      parse(`${header},warranty_days,warranty_policy`, `${netflixLine},${days},${policy}`);
    const given = (warranty: unknown) => E.right([{ ...netflix, warranty }]);
    expect(withWarranty('30', 'Replace')).to.deep.equal(given({ days: 30, policy: 'Replace' }));
    expect(withWarranty('7', 'refund')).to.deep.equal(given({ days: 7, policy: 'RefundByDaysLeft' }));
    expect(withWarranty('7', '')).to.deep.equal(given({ days: 7, policy: 'AskStaff' }));
    expect(withWarranty('', '')).to.deep.equal(given(null));
    for (const [days, policy, reason] of [
      ['-1', '', 'warranty_days must be whole days from 0 to 3650, for example 30'],
      ['9999', '', 'warranty_days must be whole days from 0 to 3650, for example 30'],
      ['30', 'maybe', 'warranty_policy must be replace, ask or refund, for example ask'],
    ] as const)
      expect(withWarranty(days, policy)).to.deep.equal(E.left([{ line: 2, reason }]));
    expect(parse(`${header},warranty_policy`, `${netflixLine},ask`)).to.deep.equal(
      E.left([{ line: 2, reason: 'warranty_policy needs the column warranty_days beside it' }]),
    );
  });

  it('may say from which quantity on each costs less, and takes that away by an empty cell', () => {
    const withSteps = (cell: string) => parse(`${header},steps`, `${netflixLine},${cell}`);
    const steps = [
      { from: 5, price: 20_000 },
      { from: 10, price: 18_000 },
    ];
    for (const cell of ['5:20000; 10:18000', '"5:20000, 10 : 18000"'])
      expect(withSteps(cell)).to.deep.equal(E.right([{ ...netflix, steps }]));
    expect(withSteps('')).to.deep.equal(E.right([{ ...netflix, steps: [] }]));
    const notRead =
      'steps must be quantities with a price for each, in whole rupiah, for example 5:33000; 10:30000';
    for (const [cell, reason] of [
      ['murah', notRead],
      ['5:20.000', notRead],
      ['5:0', notRead],
      ['5:20000;5:18000', 'steps must begin at 2 or more, each with a larger quantity than the one before'],
      ['1:20000', 'steps must begin at 2 or more, each with a larger quantity than the one before'],
      ['5:25000', 'steps must each be cheaper than the one before, the first cheaper than the price'],
      [
        Array.from({ length: 11 }, (_, at) => `${String(at + 2)}:${String(900 - at)}`).join(';'),
        'steps must be 10 at most',
      ],
    ] as const)
      expect(withSteps(cell), cell).to.deep.equal(E.left([{ line: 2, reason }]));
  });

  it('may say what each costs buyers of a level, and takes that away by an empty cell', () => {
    const withLevels = (reseller: string, steps = '') =>
      parse(`${header},steps,Steps_Reseller`, `${netflixLine},${steps},${reseller}`);
    const given = (...steps: readonly (readonly [from: number, price: number])[]) =>
      E.right([
        {
          ...netflix,
          steps: [],
          levels: [{ level: 'reseller', steps: steps.map(([from, price]) => ({ from, price })) }],
        },
      ]);
    expect(withLevels('20000')).to.deep.equal(given([1, 20_000]));
    expect(withLevels('20000; 5:18000')).to.deep.equal(given([1, 20_000], [5, 18_000]));
    expect(withLevels('2:20000')).to.deep.equal(given([2, 20_000]));
    expect(withLevels('')).to.deep.equal(given());
    const notRead =
      'steps_reseller must be a price in whole rupiah, or quantities with a price for each, for example 30000; 5:28000';
    const dearer =
      'steps_reseller must each be cheaper than what everybody pays for as many; leave the cell empty for no price of its own';
    for (const [cell, reason, steps] of [
      ['20.000', notRead],
      ['0', notRead],
      ['25000', dearer],
      ['5:19000', dearer, '5:18000'],
      [
        '20000; 1:19000',
        'steps_reseller must each have a larger quantity than the one before, for example 30000; 5:28000',
      ],
      [
        '20000; 5:20000',
        'steps_reseller must each be cheaper than the one before, for example 30000; 5:28000',
      ],
      [
        Array.from({ length: 11 }, (_, at) => `${String(at + 2)}:${String(900 - at)}`).join(';'),
        'steps_reseller must be 10 steps at most',
      ],
    ] as const)
      expect(withLevels(cell, steps), cell).to.deep.equal(E.left([{ line: 2, reason }]));
    expect(parse(`${header},steps_gold,steps_silver`, `${netflixLine},20000,21000`)).to.deep.equal(
      E.right([
        {
          ...netflix,
          levels: [
            { level: 'gold', steps: [{ from: 1, price: 20_000 }] },
            { level: 'silver', steps: [{ from: 1, price: 21_000 }] },
          ],
        },
      ]),
    );
    expect(problems(`${header},steps_`, `${netflixLine},`)).to.deep.equal([
      { line: 1, reason: 'the header has a column that is not known: "steps_"' },
    ]);
    expect(problems(`${header},steps_gold,steps_gold`, `${netflixLine},,`)).to.deep.equal([
      { line: 1, reason: 'the header has a column twice: "steps_gold"' },
    ]);
  });

  it('may name a picture beside it, and takes the picture away by an empty cell', () => {
    const withPhoto = (cell: string, line = netflixLine) =>
      parseFile(Buffer.from(`${header},photo\n${line},${cell}`));
    const named = (path: string | null) =>
      E.right({ rows: [netflix], photos: [{ line: 2, code: 'NETFLIX-1B', path }], suspicions: [] });
    expect(withPhoto('netflix.jpg')).to.deep.equal(named('netflix.jpg'));
    expect(withPhoto(' foto produk\\netflix.jpg ')).to.deep.equal(named('foto produk/netflix.jpg'));
    expect(withPhoto('')).to.deep.equal(named(null));
    const reason = 'photo must be a picture in the folder of this file, for example photos/netflix.jpg';
    for (const cell of [
      '/etc/netflix.jpg',
      'C:\\foto\\netflix.jpg',
      '../netflix.jpg',
      'foto/../../n.jpg',
      'x'.repeat(201),
    ])
      expect(withPhoto(cell), cell).to.deep.equal(E.left([{ line: 2, reason }]));
    expect(withPhoto('../n.jpg', 'A,c,n,murah,,')).to.deep.equal(
      E.left([
        {
          line: 2,
          reason: 'price must be whole rupiah from 1 to 50000000 in digits alone, for example 10000',
        },
        { line: 2, reason },
      ]),
    );
  });

  it('may say how many one order takes, and which emoji stands before the name; an empty cell takes that away', () => {
    const withLimits = (min: string, max: string, emoji: string) =>
      parse(`${header},min,max,emoji`, `${netflixLine},${min},${max},${emoji}`);
    const given = (least: number, most: number | null, emoji: string | null) =>
      E.right([{ ...netflix, least, most, emoji }]);
    expect(withLimits('2', '10', '🎬')).to.deep.equal(given(2, 10, '🎬'));
    expect(withLimits('', '', '')).to.deep.equal(given(1, null, null));
    expect(parse(`${header},max`, `${netflixLine},5`)).to.deep.equal(E.right([{ ...netflix, most: 5 }]));
    for (const [min, max, emoji, reason] of [
      ['0', '', '', 'min must be a whole number from 1 to 100, for example 2'],
      ['1.5', '', '', 'min must be a whole number from 1 to 100, for example 2'],
      ['', '101', '', 'max must be a whole number from 1 to 100, for example 10'],
      ['', '', ':)', 'emoji must be one emoji, for example 🎬'],
      ['5', '4', '', 'min must not be above max: 5 and 4, for example 2 and 10'],
    ] as const)
      expect(withLimits(min, max, emoji)).to.deep.equal(E.left([{ line: 2, reason }]));
  });

  it('may say of what kind the goods are, unit where the cell is empty', () => {
    const withKind = (cell: string) => parse(`${header},kind`, `${netflixLine},${cell}`);
    expect(withKind('Shared')).to.deep.equal(E.right([{ ...netflix, kind: 'shared' }]));
    expect(withKind('')).to.deep.equal(E.right([{ ...netflix, kind: 'unit' }]));
    expect(withKind('gratis')).to.deep.equal(
      E.left([{ line: 2, reason: 'kind must be unit, shared or manual, for example unit' }]),
    );
  });

  it('may say which product a row is a variant of, and what tells it from the others', () => {
    const asVariant = (product: string, label: string) =>
      parse(`${header},product,variant`, `${netflixLine},${product},${label}`);
    expect(asVariant('NETFLIX', '1 Bulan')).to.deep.equal(
      E.right([{ ...netflix, product: 'NETFLIX', label: '1 Bulan' }]),
    );
    expect(asVariant('', '')).to.deep.equal(E.right([netflix]));
    const reasonsOf = (product: string, label: string) => {
      const read = asVariant(product, label);
      return E.isLeft(read) ? read.left.map(({ reason }) => reason).join() : '';
    };
    expect(reasonsOf('NETFLIX', '')).to.include('variant is missing');
    expect(reasonsOf('a b', 'x')).to.include('product must be 1 to 32 letters');
    expect(reasonsOf('NETFLIX', 'x'.repeat(33))).to.include('variant has 33 characters');
  });

  it('may say that a product is hidden, with all of its variants', () => {
    const withHidden = (cell: string) => parse(`${header},hidden`, `${netflixLine},${cell}`);
    for (const [cell, isHidden] of [
      ['yes', true],
      ['Ya', true],
      ['no', false],
      ['TIDAK', false],
      ['', false],
    ] as const)
      expect(withHidden(cell), cell).to.deep.equal(E.right([{ ...netflix, isHidden }]));
    expect(withHidden('1')).to.deep.equal(
      E.left([{ line: 2, reason: 'hidden must be yes, no or empty, for example yes' }]),
    );
    expect(
      problems(
        `${header},product,variant,hidden`,
        `${netflixLine},NETFLIX,1 Bulan,yes`,
        'A,c,n,1,,,,,',
        'B,c,n,1,,,NETFLIX,3 Bulan,yes',
        'C,c,n,1,,,NETFLIX,1 Tahun,no',
      ),
    ).to.deep.equal([
      {
        line: 5,
        reason: 'hidden is another than in line 2: all variants of NETFLIX are hidden, or none',
      },
    ]);
  });

  it('may say what buyers of manual goods are asked for, and within how many hours these are made', () => {
    const withWork = (inputs: string, hours: string, kind = 'manual') =>
      parse(`${header},kind,inputs,hours`, `${netflixLine},${kind},"${inputs}",${hours}`);
    const given = (inputs: readonly unknown[], hours: number) =>
      E.right([{ ...netflix, kind: 'manual', inputs, hours }]);
    expect(withWork('ID Pemain: angka\nServer: choice (Asia, Eropa)\n Sandi : Secret', '6')).to.deep.equal(
      given(
        [
          { label: 'ID Pemain', kind: 'number', choices: [] },
          { label: 'Server', kind: 'choice', choices: ['Asia', 'Eropa'] },
          { label: 'Sandi', kind: 'secret', choices: [] },
        ],
        6,
      ),
    );
    const servers = [{ label: 'Server', kind: 'choice', choices: ['Asia (SEA)', 'Eropa (EU)'] }];
    for (const written of ['Asia (SEA), Eropa (EU)', '(Asia (SEA), Eropa (EU))'])
      expect(withWork(`Server: pilihan ${written}`, '6'), written).to.deep.equal(given(servers, 6));
    expect(withWork('', '')).to.deep.equal(given([], 24));
    expect(withWork('', '', 'unit')).to.deep.equal(E.right([{ ...netflix, kind: 'unit' }]));
    expect(parse(`${header},hours`, `${netflixLine},720`)).to.deep.equal(
      E.right([{ ...netflix, hours: 720 }]),
    );
    const notAsked =
      'inputs must be 6 lines at most, each a question and its kind (text, number, email, phone, secret or choice with what can be chosen), for example Player ID: number';
    for (const inputs of [
      'ID Pemain',
      'ID: apa saja',
      'ID: number 5',
      'Server: choice Asia',
      `${'x'.repeat(41)}: text`,
      Array.from({ length: 7 }, (_, at) => `${String(at)}: text`).join('\n'),
    ])
      expect(withWork(inputs, '6'), inputs).to.deep.equal(E.left([{ line: 2, reason: notAsked }]));
    for (const hours of ['0', '721', '1.5', 'sehari'])
      expect(withWork('', hours), hours).to.deep.equal(
        E.left([{ line: 2, reason: 'hours must be whole hours from 1 to 720, for example 24' }]),
      );
    expect(withWork('ID: number', '6', 'shared')).to.deep.equal(
      E.left([
        { line: 2, reason: 'inputs is for goods of the kind manual; leave the cell empty' },
        { line: 2, reason: 'hours is for goods of the kind manual; leave the cell empty' },
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

  it('F1: ends its rows at every end of a line that a program writes', () => {
    for (const end of ['\r', '\r\n', '\v', '\u0085', '\u2028']) {
      const file = Buffer.from([header, netflixLine, ''].join(end));
      expect(parseCatalogue(file), JSON.stringify(end)).to.deep.equal(E.right([netflix]));
    }
  });

  it('F2: takes out of its cells what nobody can see', () => {
    const [code = '', ...cells] = netflixLine.split(',');
    const marked = `\u200B${header.replace(',', '\u200B,')}\n\u200B\uFEFF${code}\u00AD,${cells.join(',')}\u200E\n\u200B,\u3164\n\u001A`;
    expect(parse(marked)).to.deep.equal(E.right([netflix]));
    expect(problems(header, 'A,c,\u200B,1,,')).to.deep.equal([{ line: 2, reason: 'name is missing' }]);
  });

  for (const [called, cell] of [
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['commas', ','],
    ['bars', '|'],
  ] as const) {
    const sheet = (text: string): string => text.replaceAll(',', cell);

    it(`F20: is taken when its cells are separated by ${called}, with empty columns and rows, and a note of it`, () => {
      const behind = cell.repeat(2);
      const plain = [sheet(header), sheet(netflixLine), cell.repeat(5)];
      const written = plain.map((line) => `${line}${behind}`);
      for (const lines of [plain, written, [`sep=${cell}`, ...written], [`"sep=${cell}"`, '', ...plain]])
        expect(parse(...lines), JSON.stringify(lines[0])).to.deep.equal(E.right([netflix]));
    });

    it(`F20: keeps the numbers of lines when its cells are separated by ${called}`, () => {
      const bad = sheet('A,c,n,10.000,,');
      const [first] = problems(`sep=${cell}`, sheet(header), '', bad);
      expect(first).to.deep.equal({
        line: 4,
        reason: 'price must be whole rupiah without separators: 10000 instead of 10.000',
      });
    });
  }

  it('F20: may hold its own separator within quotes', () => {
    const row = 'NETFLIX-1B\tStreaming\tNetflix 1 bulan\t25000\t"Akun\tprivat"\tJangan ganti sandi';
    expect(parse(header.replaceAll(',', '\t'), row)).to.deep.equal(
      E.right([{ ...netflix, description: 'Akun\tprivat' }]),
    );
  });

  it('F20: names a text in a column without a name', () => {
    expect(problems(`${header},,`, `${netflixLine},,`, 'A,c,n,1,,,catatan')).to.deep.equal([
      { line: 3, reason: 'has text in column 7, which has no name in the header' },
    ]);
    expect(problems(header, `${netflixLine},catatan`)).to.deep.equal([
      {
        line: 2,
        reason: 'has 7 cells, the header has 6; put a text that holds commas in quotes "…"',
      },
    ]);
  });

  it('F4: is refused when it is a spreadsheet itself', () => {
    const [first] = E.match(
      (found: readonly { readonly reason: string }[]) => found,
      () => [],
    )(parseCatalogue(Buffer.from('PK\x03\x04', 'latin1')));
    expect(first?.reason).to.include('choose “Save as” CSV');
  });

  it('F4: asks about a price of which a spreadsheet may have taken the zeros', () => {
    const lines = [header, netflixLine, 'A,c,n,25,,', 'B,c,n,999,,', 'C,c,n,1000,,'];
    const read = parseFile(Buffer.from(lines.join('\n')));
    expect(E.isRight(read) ? read.right.suspicions : []).to.deep.equal([
      { line: 3, reason: 'sells A for Rp 25; did a spreadsheet take the zeros off?' },
      { line: 4, reason: 'sells B for Rp 999; did a spreadsheet take the zeros off?' },
    ]);
  });
});
