import { expect } from 'chai';
import fc from 'fast-check';
import * as O from 'fp-ts/lib/Option.js';
import { inspect } from 'node:util';
import {
  fingerprintOf,
  isSameFingerprintKey,
  isSameKey,
  open,
  proofsOf,
  seal,
} from '../../../adapters/postgres/stock/sealing.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { netflix, spotify } from '../../support/builders/products.ts';
import { aUnitKey } from '../../support/unit-keys.ts';

const key = aUnitKey();
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', minLength: 100 }));
const code = fc.stringMatching(/^[A-Za-z0-9_-]{1,32}$/).map(variantCode);

const flipped = (bytes: Buffer, bit: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
};

describe('A sealed unit', () => {
  it('comes out as it went in, whatever it is', () => {
    fc.assert(
      fc.property(code, text, (product, content) => {
        expect(open(key, product, seal(key, product, content))).to.deep.equal(O.some(content));
      }),
    );
  });

  it('does not open when any bit of it has changed', () => {
    const sealed = seal(key, netflix, 'a@b.id|rahasia');
    for (let bit = 0; bit < sealed.length * 8; bit += 1)
      expect(open(key, netflix, flipped(sealed, bit)), `bit ${String(bit)}`).to.deep.equal(O.none);
  });

  it('does not open cut short, lengthened or empty', () => {
    const sealed = seal(key, netflix, 'a@b.id|rahasia');
    for (let length = 0; length < sealed.length; length += 1)
      expect(open(key, netflix, sealed.subarray(0, length)), String(length)).to.deep.equal(O.none);
    expect(open(key, netflix, Buffer.concat([sealed, Buffer.of(0)]))).to.deep.equal(O.none);
  });

  it('does not open as a unit of another product', () => {
    fc.assert(
      fc.property(code, code, text, (product, other, content) => {
        fc.pre(product !== other);
        expect(open(key, other, seal(key, product, content))).to.deep.equal(O.none);
      }),
    );
  });

  it('does not open with another key', () => {
    expect(open(aUnitKey('another'), netflix, seal(key, netflix, 'a'))).to.deep.equal(O.none);
  });

  it('looks different each time, and like nothing that it holds', () => {
    const sealed = Array.from({ length: 100 }, () => seal(key, netflix, 'rahasia').toString('hex'));
    expect(new Set(sealed.map((hex) => hex.slice(0, 24))).size).to.equal(100);
    expect(sealed.some((hex) => hex.includes(Buffer.from('rahasia').toString('hex')))).to.equal(false);
  });

  it('is known again by its fingerprint, whichever key seals it and whatever blanks surround it', () => {
    const print = fingerprintOf(key, netflix, 'a@b.id|x');
    expect(fingerprintOf(aUnitKey('another'), netflix, '\ta@b.id|x \n').equals(print)).to.equal(true);
  });

  it('has a fingerprint that neither another product nor another shop would give it', () => {
    const print = fingerprintOf(key, netflix, 'a');
    for (const other of [
      fingerprintOf(key, spotify, 'a'),
      fingerprintOf(key, netflix, 'A'),
      fingerprintOf(aUnitKey(key.id, 'another shop'), netflix, 'a'),
    ])
      expect(other.equals(print)).to.equal(false);
  });
});

describe('A key of the goods', () => {
  it('is known again by its proofs', () => {
    const proofs = proofsOf(key);
    expect([isSameKey(key, proofs), isSameFingerprintKey(key, proofs)]).to.deep.equal([true, true]);
  });

  it('is told from another of the same name, and from itself under another name', () => {
    const proofs = proofsOf(key);
    expect(isSameKey({ ...aUnitKey('another'), id: key.id }, proofs)).to.equal(false);
    expect(isSameKey({ ...key, id: 'another' }, proofs)).to.equal(false);
    expect(isSameFingerprintKey(aUnitKey(key.id, 'another shop'), proofs)).to.equal(false);
  });

  it('opens no unit by its proof, and proves nothing by a unit', () => {
    expect(open(key, netflix, proofsOf(key).proof)).to.deep.equal(O.none);
    expect(isSameKey(key, { ...proofsOf(key), proof: seal(key, netflix, '') })).to.equal(false);
  });

  it('shows itself in no way of printing', () => {
    const prints = [inspect(key, { depth: 9, showHidden: true }), JSON.stringify(key)];
    const secrets = [key.key, key.fingerprintKey].flatMap((one) =>
      (['utf8', 'hex', 'base64'] as const).map((encoding) => one.export().toString(encoding)),
    );
    for (const print of prints) for (const secret of secrets) expect(print).not.to.contain(secret);
  });
});
