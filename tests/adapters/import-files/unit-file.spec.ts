import { expect } from 'chai';
import fc from 'fast-check';
import * as E from 'fp-ts/lib/Either.js';
import { describeLineProblems, type LineProblem } from '../../../adapters/import-files/line-problem.ts';
import { parseUnits } from '../../../adapters/import-files/unit-file.ts';
import { mostUnitsAtOnce } from '../../../application/ports/stock.ts';
import { asDelivered, hasInk } from '../../../domain/stock/unit-text.ts';

const parseBytes = (bytes: Uint8Array): E.Either<readonly LineProblem[], readonly string[]> =>
  E.map(({ units }: { readonly units: readonly string[] }) => units)(parseUnits(bytes));
const parse = (text: string) => parseBytes(Buffer.from(text));

/** Every end of a line that a program writes. */
const lineEnds = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\r\r\n'];

describe('units.txt', () => {
  it('holds one unit a line, each exactly as written; blank lines are none', () => {
    expect(parse('a@b.id | kata sandi \n\n  \n\tKEY-1\n<b>&"🎬\n')).to.deep.equal(
      E.right(['a@b.id | kata sandi ', '\tKEY-1', '<b>&"🎬']),
    );
  });

  it('holds units of several lines when a line is a separator', () => {
    expect(parse('\nuser: a\n\npass: b\n\n---\n---\n\n --- \n----\n---\nlast')).to.deep.equal(
      E.right(['user: a\n\npass: b', 'last']),
    );
    expect(parse('one\n---')).to.deep.equal(E.right(['one']));
  });

  it('F1: ends a line at every end of a line that a program writes, and counts it', () => {
    for (const end of lineEnds) {
      expect(parse(['a|1', 'b|2', 'c|3'].join(end)), JSON.stringify(end)).to.deep.equal(
        E.right(['a|1', 'b|2', 'c|3']),
      );
      expect(parse(['a', 'more', '---', 'b'].join(end)), JSON.stringify(end)).to.deep.equal(
        E.right(['a\nmore', 'b']),
      );
      expect(parse(['a', 'b', 'c\0'].join(end)), JSON.stringify(end)).to.deep.equal(
        E.left([{ line: 3, reason: 'holds a NUL character; is this a text file?' }]),
      );
    }
  });

  it('may be saved by Windows (row 29)', () => {
    expect(parse('\uFEFFone\r\ntwo\r\n')).to.deep.equal(E.right(['one', 'two']));
    expect(parse('\uFEFFone\r\nmore\r\n---\r\ntwo\r\n')).to.deep.equal(E.right(['one\nmore', 'two']));
    const wide = Buffer.from('\uFEFFone\r\ntwo', 'utf16le');
    expect(parseBytes(wide)).to.deep.equal(E.right(['one', 'two']));
    expect(parseBytes(wide.swap16())).to.deep.equal(E.right(['one', 'two']));
  });

  it('F2: holds no unit that nobody can see, and no unit that cannot be pasted', () => {
    const invisible = [
      '\u200B',
      '\u00AD',
      '\u3164',
      '\u2800',
      '\u200E\u2066',
      '\uFEFF',
      '\u00A0',
      '\u2060 \u180E',
    ];
    expect(parse(['a', ...invisible, 'b\u200B', '\uFEFFc'].join('\n'))).to.deep.equal(
      E.right(['a', 'b', 'c']),
    );
    expect(parse(invisible.join('\n'))).to.deep.equal(
      E.left([{ line: 1, reason: 'the file holds no unit' }]),
    );
    expect(parse('a\n\u200B---\uFEFF\nb')).to.deep.equal(E.right(['a', 'b']));
  });

  it('F2: says in which lines it took something out', () => {
    const read = parseUnits(Buffer.from('a\nb\u200B\n\u200B\n\u200Ec'));
    expect(E.isRight(read) ? read.right.cleaned : []).to.deep.equal([2, 4]);
  });

  it('F2: may end as DOS ends a file, and is refused by line with a control character elsewhere', () => {
    expect(parse('a\r\nb\u001A')).to.deep.equal(E.right(['a', 'b']));
    expect(parse(`a\r\nb\r\n${'\u001A'.repeat(100)}\r\n`)).to.deep.equal(E.right(['a', 'b']));
    expect(parse('a\n\u001A\nb\u0007')).to.deep.equal(
      E.left([
        { line: 2, reason: 'holds the control character U+001A; is this a text file?' },
        { line: 3, reason: 'holds the control character U+0007; is this a text file?' },
      ]),
    );
  });

  it('F3: is parted by a line of dashes of any kind, blanks around it or not', () => {
    const lines = [
      '---',
      '--- ',
      '\t---',
      '-----',
      '—',
      ' — ',
      '–––',
      '— — —',
      '- - -',
      '―',
      '───',
      '━',
      '−−−',
      '‐‑‒',
    ];
    for (const line of lines)
      expect(parse(`a\nmore\n${line}\nb`), JSON.stringify(line)).to.deep.equal(E.right(['a\nmore', 'b']));
  });

  it('is looked through once, however wide a sheet its lines came from', () => {
    const wide = ['\t', ' ', '\t '].map((blank) => `a${blank.repeat(3_900 / blank.length)}b`);
    const lines = Array.from({ length: 60 }, (_, at) => `${String(at)}${wide[at % wide.length] ?? ''}`);
    expect(parse(lines.join('\n'))).to.deep.equal(E.right(lines));
  });

  it('is read soon though a line has very many dashes before its text, or a file very many ends within', () => {
    const [dashes, ends] = ['-', '\u001A'].map((sign) => sign.repeat(1_000_000));
    const tooLong = 'the unit that begins here has 1000001 characters, at most 4000 can be sold';
    expect(parse(`${dashes ?? ''}x`)).to.deep.equal(E.left([{ line: 1, reason: tooLong }]));
    const control = 'holds the control character U+001A; is this a text file?';
    expect(parse(`a\n${ends ?? ''}x`)).to.deep.equal(E.left([{ line: 2, reason: control }]));
    expect(parse(`a\n${ends ?? ''} `)).to.deep.equal(E.right(['a']));
  });

  it('F3: names each line of dashes that is neither separator nor unit', () => {
    const reason =
      'holds nothing but dashes, too few for a separator: write --- if units are to be parted here, or take the line out';
    expect(parse('a\n--\nb\n-\nc\n – \nd')).to.deep.equal(
      E.left([2, 4, 6].map((line) => ({ line, reason }))),
    );
  });

  it('F20: names a line that tells a spreadsheet its separator', () => {
    const reason = 'tells a spreadsheet how its cells are separated: take the line out';
    for (const line of ['sep=;', '"sep=,"', 'SEP=\t'])
      expect(parse(`${line}\na;b`)).to.deep.equal(E.left([{ line: 1, reason }]));
  });

  it('F4: is refused when it is no text, with what to do', () => {
    const files: readonly (readonly [bytes: Uint8Array, says: string])[] = [
      [Buffer.from('PK\x03\x04xlsx', 'latin1'), 'a spreadsheet'],
      [Buffer.from('%PDF-1.7\n'), 'a PDF'],
      [Buffer.from('{\\rtf1\\ansi a|1}'), 'a word processor'],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'a picture'],
      [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a picture'],
      [Buffer.from([0x1f, 0x8b, 8]), 'a packed archive'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'an old spreadsheet'],
      [Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'UTF-32'],
      [Buffer.from('a|1\nb|2', 'utf16le'), 'UTF-16 without its mark'],
      [Buffer.from('a|1\nb|2', 'utf16le').swap16(), 'UTF-16 without its mark'],
    ];
    for (const [bytes, says] of files) {
      const read = parseUnits(bytes);
      expect(E.isLeft(read) ? read.left[0]?.reason : 'taken').to.include(says);
    }
  });

  it('keeps a unit that is given twice, for the shelf to count', () => {
    expect(parse('one\ntwo\none')).to.deep.equal(E.right(['one', 'two', 'one']));
  });

  it('takes units of 4,000 characters, and names every longer one by its first line', () => {
    const longest = 'x'.repeat(4_000);
    expect(parse(`${longest}\n`)).to.deep.equal(E.right([longest]));
    const reason = 'the unit that begins here has 4001 characters, at most 4000 can be sold';
    expect(parse(`one\n${longest}x\n\n${longest}x`)).to.deep.equal(
      E.left([
        { line: 2, reason },
        { line: 4, reason },
      ]),
    );
    expect(parse(`one\n---\n\n${longest}\n\n---\n\na\n${longest}`)).to.deep.equal(
      E.left([{ line: 8, reason: reason.replace('4001', '4002') }]),
    );
  });

  it('is refused when there is nothing in it', () => {
    for (const text of ['', '\uFEFF', ' \n\n', '---\n\n---\n', '\u001A'])
      expect(parse(text)).to.deep.equal(E.left([{ line: 1, reason: 'the file holds no unit' }]));
  });

  it('is refused in another encoding, by the line that shows it (row 29)', () => {
    const reason = 'is not UTF-8; save the file as UTF-8 and try again';
    for (const end of ['\n', '\r', '\r\n']) {
      const latin = Buffer.from(['one', 'caf\u00e9', 'two'].join(end), 'latin1');
      expect(parseBytes(latin)).to.deep.equal(E.left([{ line: 2, reason }]));
    }
    expect(parseBytes(Buffer.from('one\ncaf\u00e9', 'latin1'))).to.deep.equal(E.left([{ line: 2, reason }]));
    expect(parseBytes(Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).to.deep.equal(
      E.left([{ line: 1, reason: 'the file is broken UTF-16; save it as UTF-8 and try again' }]),
    );
  });

  it('F5: says before anything else that it holds more units than one import takes', () => {
    const units = Array.from({ length: mostUnitsAtOnce + 1 }, (_, n) => String(n));
    const read = parse(units.join('\n'));
    expect(E.isLeft(read) ? read.left : []).to.deep.equal([
      {
        line: mostUnitsAtOnce + 1,
        reason: 'begins unit number 500001 of 500001; a file may hold 500000: split it into several',
      },
    ]);
  });

  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map(asDelivered)
    .filter((text) => hasInk(text) && !/^[\s\p{Pd}]+$|\n|sep=/u.test(text));

  it('gives back whatever was written into it, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (units) => {
        fc.pre(!E.isLeft(parse(units.join('\n'))));
        expect(parse(units.join('\n'))).to.deep.equal(E.right(units));
        expect(parse([...units, ''].join('\n---\n'))).to.deep.equal(E.right(units));
      }),
    );
  });

  it('F1: holds the same units whatever mixture of line ends is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.constantFrom(...lineEnds)), { minLength: 1 }), (written) => {
        const units = written.map(([unit]) => unit);
        fc.pre(!E.isLeft(parse(units.join('\n'))));
        expect(parse(written.flat().join(''))).to.deep.equal(E.right(units));
      }),
    );
  });

  it('takes a hundred thousand lines (row 29)', () => {
    const units = Array.from({ length: 100_000 }, (_, n) => `user${String(n)}@example.com|password`);
    expect(parse(units.join('\r\n'))).to.deep.equal(E.right(units));
  });
});

describe('What may not be meant in units.txt', () => {
  const suspicions = (text: string): readonly LineProblem[] => {
    const read = parseUnits(Buffer.from(text));
    if (E.isLeft(read)) throw new Error(describeLineProblems(read.left));
    return read.right.suspicions;
  };
  const accounts = ['budi@example.com|k4ta-s4ndi', 'siti@example.com|rahasia#1', 'agus@example.com|x{y}z'];

  /** What a file of good accounts becomes suspicious by. */
  const odd: readonly (readonly [what: string, text: string, line: number, says: string])[] = [
    ...[
      'email,password',
      'username|password',
      'user;pass',
      'Email : Kata Sandi',
      'nama pengguna\tsandi',
      'No. HP, PIN',
      'Kode Voucher',
      'code,category,name,price,description,terms',
    ].map(
      (header) =>
        [`a header ${header}`, [header, ...accounts].join('\n'), 1, 'the header of a table'] as const,
    ),
    [
      'a table of products',
      `code,category,name,price,description,terms\n${accounts.join('\n')}`,
      1,
      'each row would be sold as a unit. Products come by',
    ],
    [
      'a table of products with their pictures',
      `"Code";name;price;category;terms;description;PHOTO\n${accounts.join('\n')}`,
      1,
      'the pictures of its column photo are not read here. Products come by',
    ],
    ['a header before a separator', `Email, Sandi\n---\na\nb\n---\nc\nd`, 1, 'the header of a table'],
    [
      'a JSON document',
      JSON.stringify({ email: 'a@b.id', password: 'x', pin: 1 }, null, 2),
      1,
      'a JSON document',
    ],
    ['a JSON list', JSON.stringify(accounts, null, 2), 1, 'a JSON document'],
    ['a JSON document that is not quite one', '{\n  "email": "a@b.id",\n}', 1, 'a JSON document'],
    ['a JSON list in one line', JSON.stringify(accounts), 1, 'a JSON list of 3 things'],
    ['a web page', '<!DOCTYPE html>\n<html>\n</html>', 1, 'a web page'],
    ['quoted cells', '"a@b.id","x"\n"c@d.id","y"', 1, 'the quotes would be sold'],
    ['a quoted cell of two lines', 'K1,"Budi\nSurabaya"\nK2,"Siti\nMedan"', 1, 'goes on in another line'],
    ['cells of a sheet', 'a@b.id\tx\nc@d.id\ty', 1, 'separated by tabs'],
    ['empty cells behind', 'a@b.id;x;;\nc@d.id;y;;', 1, 'empty cells'],
    ['empty cells of blanks behind', 'a@b.id;x; ;\nc@d.id;y; ;', 1, 'empty cells'],
    ['empty cells of a sheet behind', 'a@b.id\t\t\nc@d.id\t\t', 1, 'empty cells'],
    ['a number that a spreadsheet shortened', 'KEY-1\n1,23457E+15\nKEY-3', 2, '1,23E+15'],
    ['a broken formula', 'KEY-1\n#REF!\nKEY-3', 2, '#REF!'],
    ['a note', ['# stok baru', ...accounts].join('\n'), 1, 'a note to yourself'],
    ['a lost character', 'KEY-1\nsand\uFFFDi', 2, 'another encoding'],
    ['a mark that was read as text', '\u00EF\u00BB\u00BFKEY-1\nKEY-2', 1, 'another encoding'],
    ['a long line', `KEY-1\n${'x'.repeat(1_001)}`, 2, 'more than 1000 characters'],
    ['a separator of another kind', 'a\nb\n=====\nc\nd', 3, 'looks like a separator'],
    ['a separator with more in it', 'a\nb\n--- akun 2 ---\nc\nd', 3, 'looks like a separator'],
    ['a separator that a unit ran into', 'user a\npass b ---\nuser c\npass d', 2, 'looks like a separator'],
    [
      'a key block of several lines',
      '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
      1,
      'looks like a separator',
    ],
    ['a line of signs', 'KEY-1\n•••\nKEY-2', 2, 'neither a letter nor a digit'],
    ['groups parted by blank lines', 'budi\nx1\n\nsiti\nx2\n\nagus\nx3', 1, 'a group of lines'],
    [
      'labels in lines of their own',
      'Email: a@b.id\nSandi: x\nEmail: c@d.id\nSandi: y',
      1,
      'one part of an account',
    ],
    ['address and password in turn', 'a@b.id\nx1\nc@d.id\nx2', 1, 'an e-mail address alone'],
    ['accounts that ran together', [...accounts, 'a@b.id|x c@d.id|y'].join('\n'), 4, 'more e-mail addresses'],
    ['one line of many accounts', accounts.join(' '), 1, 'more e-mail addresses'],
    ['a separator that is missing', 'a\nb\n---\nc\nd\n---\ne\nf\n\ng\nh', 7, 'is a separator missing'],
    ['one unit though there is a separator', 'a\nb\nc\n---\n', 1, 'the only unit of the file'],
  ];

  for (const [what, text, line, says] of odd)
    it(`F4: asks about ${what}`, () => {
      const found = suspicions(text).filter(({ reason }) => reason.includes(says));
      expect(found.map((one) => one.line)).to.deep.equal([line]);
    });

  /** Files that people sell from. */
  const ordinary: readonly (readonly [what: string, text: string])[] = [
    ['accounts', accounts.join('\n')],
    ['accounts with blanks', 'a@b.id | x\n\nc@d.id | y\n'],
    ['accounts with a recovery address', 'a@b.id|x|r@b.id\nc@d.id|y|s@d.id'],
    ['keys', 'XXXXX-AAAAA\nYYYYY-BBBBB\nZZZZZ-CCCCC'],
    ['voucher codes', '1234567890123456\n6543210987654321'],
    ['links', 'https://example.com/?a=1&b=2\nhttps://example.com/#x'],
    ['a cookie of JSON a line', '[{"name":"sid","value":"1"}]\n[{"name":"sid","value":"2"}]'],
    ['accounts of several lines', 'Email: a@b.id\nSandi: x\n---\nEmail: c@d.id\nSandi: y'],
    ['JSON between separators', '{\n "a": 1\n}\n---\n{\n "a": 2\n}'],
    [
      'key blocks between separators',
      '-----BEGIN KEY-----\nMII\n-----END KEY-----\n---\n-----BEGIN KEY-----\nMIJ\n-----END KEY-----',
    ],
    [
      'a long list in two parts',
      `${accounts.join('\n')}\n\n${Array.from({ length: 30 }, (_, n) => `KEY-${String(n)}`).join('\n')}`,
    ],
    ['emoji and other scripts', '🎬 Film-1\n映画-2\nफ़िल्म-3'],
  ];

  for (const [what, text] of ordinary)
    it(`asks nothing about ${what}`, () => {
      expect(suspicions(text)).to.deep.equal([]);
    });

  it('tells how many more lines are like the first, in the order of the lines, and nothing of a unit', () => {
    expect(suspicions('a@b.id\tx\nc@d.id\ty\n# selesai\ne@f.id\tz')).to.deep.equal([
      {
        line: 1,
        reason:
          'is separated by tabs, as cells of a spreadsheet are, and would go out with the tabs (and 2 more like it)',
      },
      { line: 3, reason: 'reads like a note to yourself, and would be sold as a unit' },
    ]);
  });
});

describe('what is wrong with a file', () => {
  it('is told line by line, up to a limit', () => {
    const problems = [2, 3, 9].map((line) => ({ line, reason: 'price is missing' }));
    expect(describeLineProblems(problems)).to.equal(
      'line 2: price is missing\nline 3: price is missing\nline 9: price is missing',
    );
    expect(describeLineProblems(problems, 1)).to.equal('line 2: price is missing\nand 2 more');
  });
});
