import { expect } from 'chai';
import fc from 'fast-check';
import { asDelivered, hasInk, identityOf, withPlainLineEnds } from '../../domain/stock/unit-text.ts';

/** Signs that are spelled with characters without ink. */
const spelled = [
  '❤️',
  '1️⃣',
  '👩‍💻',
  '👩🏽‍🚀',
  '🏳️‍🌈',
  '👨‍👩‍👧‍👦',
  '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'می‌خواهم',
  'क्‍ष',
  '葛\u{E0100}',
];

/** A character without ink of each kind. */
const inkless = [
  ...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u034F', '\u061C', '\u200E', '\u200F'],
  ...['\u202A', '\u202E', '\u2066', '\u2069', '\u115F', '\u1160', '\u3164', '\uFFA0', '\u2800', '\u180E'],
  ...[
    '\uFE0F',
    '\u{E0100}',
    '\u{E0041}',
    '\uFFF9',
    '\u{1D159}',
    '\u{1D173}',
    '\0',
    '\u001A',
    '\u007F',
    '\u0085\u200B',
  ],
];

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'B',
      '7',
      ' ',
      '\n',
      '\t',
      '|',
      'é',
      '👩',
      '💻',
      '❤',
      'क',
      '\u094D',
      '葛',
      '\u{1F3F4}',
      '🏽',
    ),
    fc.constantFrom(...inkless),
    fc.constantFrom('\r', '\r\n', '\u2028'),
  ),
});

describe('The text of a unit', () => {
  it('F2: is delivered without what nobody can see', () => {
    for (const character of inkless.filter((one) => one !== '\u0085\u200B')) {
      expect(asDelivered(`KE${character}Y`), JSON.stringify(character)).to.equal('KEY');
      expect(asDelivered(`${character}KEY${character}`), JSON.stringify(character)).to.equal('KEY');
    }
  });

  it('F2: has no ink where there is nothing to see', () => {
    const blank = [...inkless, '', ' ', '\t', '\n', '\u00A0', '\u3000', '\u2028', ' \u200B\u3164 '];
    expect(blank.filter(hasInk)).to.deep.equal([]);
    expect([...spelled, '.', '\uFFFD', 'ㅤx'].filter((one) => !hasInk(one))).to.deep.equal([]);
  });

  it('keeps the signs that are spelled with them', () => {
    for (const sign of spelled) {
      expect(asDelivered(`a ${sign} b`)).to.equal(`a ${sign} b`);
      expect(asDelivered(`${sign}\u200B${sign}`)).to.equal(`${sign}${sign}`);
    }
    expect(asDelivered('⠓⠑⠽⠀⠓⠑⠽')).to.equal('⠓⠑⠽⠀⠓⠑⠽');
  });

  it('F1: has one kind of line end', () => {
    expect(asDelivered('a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h\r\r\ni')).to.equal('a\nb\nc\nd\ne\nf\ng\nh\ni');
  });

  it('F1: has the end of a line for each CR alone, and one for all that stand before LF', () => {
    const ends = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', '\u2028') });
    fc.assert(
      fc.property(ends, (written) => {
        expect(withPlainLineEnds(written)).to.equal(written.replace(/\r*\n|[\r\u2028]/gu, '\n'));
      }),
    );
  });

  // Each of these took the square of its length, and everybody else waited for it.
  for (const [what, character] of [
    ['ends of lines of old machines', '\r'],
    ['tags that belong to no flag', '\u{E0041}'],
  ] as const)
    it(`is ready soon though it has very many ${what}`, () => {
      const many = character.repeat(1_000_000);
      expect(asDelivered(`a${many}b`).replaceAll('\n', '')).to.equal('ab');
    });

  it('keeps of a flag what a name can be, and nothing that is hidden behind it', () => {
    const [flag, letter] = ['\u{1F3F4}', '\u{E0061}'];
    expect(asDelivered(`${flag}${letter.repeat(40)}x`)).to.equal(`${flag}${letter.repeat(16)}x`);
  });

  it('keeps its blanks, which make no other unit of it', () => {
    expect(asDelivered(' a  b\t')).to.equal(' a  b\t');
    expect(identityOf(' a  b\t')).to.equal('a  b');
  });

  it('is of an identity that ordinary text has had from the beginning', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aZ09 |:@._-\n\té❤'), ...spelled) }),
        (ordinary) => {
          expect(identityOf(ordinary)).to.equal(ordinary.trim());
        },
      ),
    );
  });

  it('F2: does not change when it is made ready a second time, and is the same unit as before', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = asDelivered(written);
        expect(asDelivered(once)).to.equal(once);
        expect(identityOf(once)).to.equal(identityOf(written));
        expect(hasInk(once)).to.equal(hasInk(written));
        expect(once).to.not.match(/[\r\v\f\u0085\u2028\u2029\uFEFF\u200B]/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
