import { expect } from 'chai';
import fc from 'fast-check';
import { numberKey, readNumber } from '../../../../adapters/chat/core/number-key.ts';

describe('A number key', () => {
  it('bears its number in emoji', () => {
    expect([1, 9, 10, 11, 50].map(numberKey)).to.deep.equal(['1️⃣', '9️⃣', '🔟', '1️⃣1️⃣', '5️⃣0️⃣']);
  });

  it('is read as its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (n) => {
        expect(readNumber(numberKey(n))).to.equal(n);
      }),
    );
  });
});
