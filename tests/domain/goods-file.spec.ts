import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as fc from 'fast-check';
import { fileNameOf, largestGoodsFile, readGoodsFile } from '../../domain/stock/goods-file.ts';

describe('A file that is to become goods', () => {
  it('is taken as it is, up to 20 MB', () => {
    const bytes = new Uint8Array(largestGoodsFile);
    const read = readGoodsFile('Ebook UMKM.pdf', bytes);
    expect(E.isRight(read) && read.right.name).to.equal('Ebook UMKM.pdf');
    expect(E.isRight(read) && read.right.bytes).to.equal(bytes);
  });

  it('is refused when it is empty, or larger than Telegram hands out', () => {
    expect(readGoodsFile('a', new Uint8Array())).to.deep.equal(E.left({ tag: 'FileRefused', why: 'Empty' }));
    expect(readGoodsFile('a', new Uint8Array(largestGoodsFile + 1))).to.deep.equal(
      E.left({ tag: 'FileRefused', why: 'TooLarge' }),
    );
  });

  const names: Readonly<Record<string, readonly [written: string | null, name: string]>> = {
    'stays what it was': ['Kunci 🔑 Ünïcode (1).tar.gz', 'Kunci 🔑 Ünïcode (1).tar.gz'],
    'leads nowhere else': ['../../etc/passwd', '_.._etc_passwd'],
    'has no drive': ['C:\\Users\\a?.txt', 'C__Users_a_.txt'],
    'does not hide its ending by turning letters round': ['invoice\u202Efdp.exe', 'invoice_fdp.exe'],
    'has no line ends': ['a\nb\0.txt', 'a_b_.txt'],
    'is not hidden': ['.env', 'env'],
    'is there where none was given': [null, 'file'],
    'is there where nothing of it is left': [' .. ', 'file'],
    'keeps its ending where it is too long': [`${'a'.repeat(200)}.pdf`, `${'a'.repeat(96)}.pdf`],
    'is cut where it has no ending': ['a'.repeat(200), 'a'.repeat(100)],
    'is cut without an ending that is none': [`a.${'b'.repeat(200)}`, `a.${'b'.repeat(98)}`],
    'is cut between two characters': [`${'a'.repeat(95)}🔑🔑.zip`, `${'a'.repeat(95)}.zip`],
  };
  for (const [what, [written, name]] of Object.entries(names))
    it(`has a name that ${what}`, () => {
      expect(fileNameOf(written)).to.equal(name);
    });

  it('has a name of 1 to 100 UTF-16 units that stays the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (written) => {
        const name = fileNameOf(written);
        expect(name.length).to.be.within(1, 100);
        expect(name).not.to.match(/[/\\\p{Cc}\p{Cs}]/u);
        expect(fileNameOf(name)).to.equal(name);
      }),
    );
  });
});
