import { expect } from 'chai';
import fc from 'fast-check';
import { truncate, truncateRich, fitLines, inPieces } from '../../../../adapters/chat/core/truncate.ts';
import { bold, concat, lengthOf, rich, wordsOf } from '../../../../adapters/chat/core/rich-text.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('Clipping', () => {
  it('leaves alone what fits', () => {
    expect(truncate('Netflix', 7)).to.equal('Netflix');
  });

  it('marks the cut and never halves an emoji', () => {
    expect(truncate('Netflix Premium', 9)).to.equal('Netflix…');
    expect(truncate('👨‍👩‍👧👨‍👩‍👧', 9)).to.equal('👨‍👩‍👧…');
    expect(truncate('👨‍👩‍👧', 4)).to.equal('…');
  });

  it('never answers more than was allowed', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 100 }), (words, most) => {
        expect(truncate(words, most).length).to.be.at.most(most);
        expect(lengthOf(truncateRich(rich`${words} ${bold(words)}`, most))).to.be.at.most(most);
      }),
    );
  });

  it('keeps the styles of what is left', () => {
    expect(truncateRich(rich`ab${bold('cdef')}gh`, 5)).to.deep.equal([
      { text: 'ab', style: 'plain' },
      { text: 'cd…', style: 'bold' },
    ]);
  });
});

describe('A list of lines', () => {
  const entries = ['satu', 'dua', 'tiga', 'empat'].map((word) => concat(word));
  const fitted = (budget: number) =>
    fitLines(entries, budget, (left) => `… dan ${String(left)} lainnya`).map(wordsOf);

  it('is whole where it fits', () => {
    expect(fitted(20)).to.deep.equal(['satu', 'dua', 'tiga', 'empat']);
  });

  it('says how many were left out where it does not', () => {
    expect(fitLines([...entries, ...entries], 30, (left) => `+${String(left)}`).map(wordsOf)).to.deep.equal([
      'satu',
      'dua',
      'tiga',
      'empat',
      'satu',
      '+3',
    ]);
    expect(fitted(19)).to.deep.equal(['… dan 4 lainnya']);
  });

  it('is empty where not even that fits', () => {
    expect(fitted(3)).to.deep.equal([]);
  });
});

describe('A text in pieces', () => {
  it('loses nothing and keeps to the size', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 40 }),
        (words, most) => {
          const pieces = inPieces(words, most);
          expect(pieces.join('')).to.equal(words);
          expect(Math.max(...pieces.map(({ length }) => length))).to.be.at.most(most);
        },
      ),
    );
  });

  it('is cut at the end of a line', () => {
    expect(inPieces('satu\ndua\ntiga', 10)).to.deep.equal(['satu\ndua\n', 'tiga']);
  });
});
