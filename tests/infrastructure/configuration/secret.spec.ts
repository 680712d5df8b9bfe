import { expect } from 'chai';
import { format, inspect } from 'node:util';
import { isSecret, reveal, secret } from '../../../infrastructure/configuration/secret.ts';

describe('a secret', () => {
  const kept = secret('planted');

  it('is given back when asked for', () => {
    expect(reveal(kept)).to.equal('planted');
    expect([kept, {}, null, 'planted'].map(isSecret)).to.deep.equal([true, false, false, false]);
  });

  it('shows itself in no way of printing', () => {
    const prints = [
      String(kept),
      JSON.stringify({ kept }),
      inspect({ deep: [kept] }, { depth: 9, showHidden: true }),
      format('%s %o %j', kept, kept, kept),
      JSON.stringify({ ...kept }),
    ];
    for (const print of prints) expect(print).not.to.contain('planted');
    expect(prints.slice(0, 2)).to.deep.equal(['[secret]', '{"kept":"[secret]"}']);
  });
});
