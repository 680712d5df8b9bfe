import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { readEmoji } from '../../domain/catalogue/emoji.ts';
import { checkLimits, noLimits } from '../../domain/pricing/limits.ts';

describe('The limits of a variant', () => {
  it('are kept where they agree', () => {
    for (const limits of [
      noLimits,
      { least: 2, most: 2 },
      { least: 1, most: 100 },
      { least: 100, most: null },
    ])
      expect(checkLimits(limits)).to.deep.equal(E.right(limits));
  });

  it('are refused out of range', () => {
    for (const limit of [0, -1, 1.5, 101, NaN]) {
      const no = E.left({ tag: 'LimitOutOfRange', limit });
      expect(checkLimits({ least: limit, most: null })).to.deep.equal(no);
      expect(checkLimits({ least: 1, most: limit })).to.deep.equal(no);
    }
  });

  it('are refused where the least is above the most', () => {
    expect(checkLimits({ least: 5, most: 4 })).to.deep.equal(
      E.left({ tag: 'LeastAboveMost', least: 5, most: 4 }),
    );
  });
});

describe('The emoji of a product', () => {
  it('is one picture, however it is made', () => {
    for (const emoji of ['🎬', '👨‍👩‍👧', '🇮🇩', '👍🏽', '1️⃣', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']) expect(readEmoji(emoji)).to.equal(emoji);
    expect(readEmoji(' 🎬 ')).to.equal('🎬');
    expect(readEmoji('❤')).to.equal('❤️');
  });

  it('is nothing else', () => {
    for (const text of ['', 'A', '1', '🎬🎬', '🎬a', ':)', '﷽', '\u200D', 'ab'])
      expect(readEmoji(text)).to.equal(null);
  });
});
