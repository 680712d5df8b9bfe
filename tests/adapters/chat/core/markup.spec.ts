import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { fillIn, readMarkup, unknownNames } from '../../../../adapters/chat/core/markup.ts';
import { bold, code, concat, italic, plain, wordsOf } from '../../../../adapters/chat/core/rich-text.ts';

describe('Signs in words', () => {
  const read = [
    ['Promo *akhir tahun*!', [plain('Promo '), bold('akhir tahun'), plain('!')]],
    ['_miring_ dan `kode *x*`', [italic('miring'), plain(' dan '), code('kode *x*')]],
    ['2 * 3 * 4, nama_saya_ini, a*b', [plain('2 * 3 * 4, nama_saya_ini, a*b')]],
    [String.raw`\*bukan tebal\* dan \_`, [plain('*bukan tebal* dan _')]],
    [String.raw`*a \* b*`, [bold('a * b')]],
    [String.raw`C:\folder`, [plain(String.raw`C:\folder`)]],
    ['(*tebal*)', [plain('('), bold('tebal'), plain(')')]],
    ['', []],
  ] as const;
  for (const [text, spans] of read)
    it(`of “${text}” are read`, () => {
      expect(readMarkup(text)).to.deep.equal(E.right(concat([...spans])));
    });

  const broken = [
    ['Promo *akhir tahun!', '*', '*akhir tahun!'],
    ['*di baris ini\ndan itu*', '*', '*di baris ini\ndan itu*'],
    ['`kode', '`', '`kode'],
    ['**', '*', '**'],
  ] as const;
  for (const [text, sign, near] of broken)
    it(`of “${text.replace('\n', '⏎')}” are not in pairs`, () => {
      expect(readMarkup(text)).to.deep.equal(E.left({ sign, near }));
    });

  it('lose no other letter, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const made = readMarkup(text);
        if (E.isLeft(made)) return;
        expect(wordsOf(made.right).replace(/[*_`\\]/g, '')).to.equal(text.replace(/[*_`\\]/g, ''));
      }),
    );
  });

  it('make room for names, and know which there are', () => {
    const text = [plain('Halo {nama}, '), bold('{nama}! {lain}')];
    expect(fillIn(text, { nama: 'Budi' })).to.deep.equal([plain('Halo Budi, '), bold('Budi! {lain}')]);
    expect(unknownNames('Halo {nama} {lain} {}', ['nama'])).to.deep.equal(['lain']);
  });
});
