import { expect } from 'chai';
import { beforeNumber } from '../../../../adapters/chat/core/before-number.ts';

describe('A name before a number', () => {
  it('keeps the number behind it, whichever way its letters run', () => {
    expect(beforeNumber('اشتراك 🌙')).to.equal('اشتراك 🌙\u200e');
    expect(beforeNumber('מנוי Netflix')).to.equal('מנוי Netflix\u200e');
  });

  it('is as it was where its letters run to the right', () => {
    for (const name of ['Netflix 1 Bulan', 'Ünï 🎨', '日本', '']) expect(beforeNumber(name)).to.equal(name);
  });
});
