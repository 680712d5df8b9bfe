import { expect } from 'chai';
import { masked } from '../../domain/stock/masked.ts';

describe('A masked unit', () => {
  it('shows its beginning, and never the half of it', () => {
    expect(masked('akun1@contoh.id|rahasia')).to.equal('aku••••••••••••••••••••');
    expect(masked('abcd')).to.equal('ab••');
    expect(masked('x')).to.equal('•');
    expect(masked('')).to.equal('');
  });

  it('shows nothing of further lines, and no length beyond a few characters', () => {
    expect(masked('first line\nsecret')).to.equal('fir•••••••');
    expect(masked('a'.repeat(500))).to.equal(`aaa${'•'.repeat(24)}`);
  });
});
