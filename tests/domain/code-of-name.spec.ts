import { expect } from 'chai';
import fc from 'fast-check';
import { codesOfName } from '../../domain/catalogue/code-of-name.ts';

describe('The codes of a name', () => {
  it('are its words, then the same with numbers', () => {
    expect(codesOfName('Netflix Prémium 1 Bulan').slice(0, 2)).to.deep.equal([
      'NETFLIX-PREMIUM-1-BULAN',
      'NETFLIX-PREMIUM-1-BULAN-2',
    ]);
  });

  it('end after a whole word where they are cut, unless little would be left', () => {
    const first = (name: string): string => codesOfName(name)[0];
    expect(first('Bundel Netflix + Spotify + Disney+')).to.equal('BUNDEL-NETFLIX-SPOTIFY');
    expect(first('Akun Telekomunikasinusantarajaya')).to.equal('AKUN-TELEKOMUNIKASINUSAN');
    expect(first('Satu dua tiga empat limas enam')).to.equal('SATU-DUA-TIGA-EMPAT');
    expect(first('Satu dua tiga empat lima enam')).to.equal('SATU-DUA-TIGA-EMPAT-LIMA');
    expect(first('A'.repeat(40))).to.equal('A'.repeat(24));
  });

  it('speak of a product where no letter of the name can be in a code', () => {
    expect(codesOfName('🎨 مرحبا')[0]).to.equal('PRODUK');
  });

  it('fit into a link, and differ, whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const codes = codesOfName(name);
        expect(codes.every((code) => /^[A-Za-z0-9_-]{1,32}$/.test(code))).to.equal(true);
        expect(new Set(codes).size).to.equal(codes.length);
      }),
    );
  });
});
