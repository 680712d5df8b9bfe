import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import {
  fillTemplate,
  longestOf,
  parseTemplate,
  styledIn,
  type Template,
} from '../../domain/settings/template.ts';

const known = ['name', 'shop'];

const parsed = (text: string): Template => {
  const read = parseTemplate(text, known);
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left));
  return read.right;
};
const mistakes = (text: string) => {
  const read = parseTemplate(text, known);
  return E.isLeft(read) ? read.left : [];
};
/** A text filled in, with its styles in brackets. */
const shown = (text: string): string =>
  fillTemplate(parsed(text), { name: 'Budi', shop: '*Toko*' })
    .map((piece) => (piece.style === 'plain' ? piece.text : `[${piece.style} ${piece.text}]`))
    .join('');

describe('A text that an owner wrote', () => {
  for (const [text, expected] of [
    ['Halo!', 'Halo!'],
    ['', ''],
    ['*tebal* _miring_ `kode`', '[bold tebal] [italic miring] [code kode]'],
    ['Halo, *{name}*, ini {shop}.', 'Halo, [bold Budi], ini *Toko*.'],
    ['*Halo {name}!*', '[bold Halo ][bold Budi][bold !]'],
    ['@toko_budi_jaya dan 2 * 3 * 4 dan a*b', '@toko_budi_jaya dan 2 * 3 * 4 dan a*b'],
    ['\\*bukan tebal\\* \\{name\\} \\\\ \\a', '*bukan tebal* {name} \\ \\a'],
    ['*a_b c_d*', '[bold a_b c_d]'],
    ['`*kode* {name}`', '[code *kode* ][code Budi]'],
    ['(*tebal*), “_miring_”', '([bold tebal]), “[italic miring]”'],
    ['baris\n*satu*\n\n_dua_', 'baris\n[bold satu]\n\n[italic dua]'],
    ['💠 *💠 QRIS*', '💠 [bold 💠 QRIS]'],
    ['tutup } saja', 'tutup } saja'],
  ] as const)
    it(`is read as it is meant: ${JSON.stringify(text)}`, () => {
      expect(shown(text)).to.equal(expected);
    });

  it('names every mistake in it, with its line', () => {
    expect(mistakes('*a\nb_\n_c `d\n{foo} {NAME} {na me')).to.deep.equal([
      { tag: 'BrokenMarkup', sign: '*', line: 1 },
      { tag: 'BrokenMarkup', sign: '_', line: 3 },
      { tag: 'UnknownPlaceholder', name: 'foo', known },
      { tag: 'UnknownPlaceholder', name: 'NAME', known },
      { tag: 'BrokenMarkup', sign: '{', line: 4 },
    ]);
  });

  it('has a style of its own until the end of its last line', () => {
    expect(mistakes('halo *dunia')).to.deep.equal([{ tag: 'BrokenMarkup', sign: '*', line: 1 }]);
  });

  it('shows nothing in a place that nobody fills', () => {
    expect(fillTemplate(parsed('a{name}b'), {})).to.deep.equal([
      { text: 'a', style: 'plain' },
      { text: '', style: 'plain' },
      { text: 'b', style: 'plain' },
    ]);
  });

  it('is as long as it becomes when it is filled in', () => {
    expect(longestOf(parsed('*ab* {name}{shop}'), { name: 64 })).to.equal(3 + 64);
    expect(styledIn(parsed('*ab* c `{name}`'))).to.equal(2);
  });

  it('with each of its signs after a \\ is what it is, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = text.replace(/[*_`{}\\]/g, (sign) => `\\${sign}`);
        expect(shown(escaped)).to.equal(text);
      }),
    );
  });

  it('is read or refused without a throw, and loses no word', () => {
    const likely = fc
      .array(fc.constantFrom('*', '_', '`', '{name}', '{', '}', '\\', ' ', '\n', 'a', 'é', '💠'), {
        maxLength: 14,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(likely, (text) => {
        const read = parseTemplate(text, known);
        if (E.isLeft(read)) {
          expect(read.left).not.to.deep.equal([]);
          return;
        }
        const words = fillTemplate(read.right, { name: '' }).map((piece) => piece.text);
        const letters = (whole: string): string => whole.replace(/\{name\}/g, '').replace(/[^aé💠\n ]/gu, '');
        expect(letters(words.join('')).length).to.be.at.least(letters(text).length);
      }),
      { numRuns: 2_000 },
    );
  });
});
