import { expect } from 'chai';
import fc from 'fast-check';
import * as O from 'fp-ts/lib/Option.js';
import { inspect } from 'node:util';
import {
  fingerprintLength,
  fingerprintOf,
  isSameFingerprintKey,
  isSameKey,
  open,
  proofsOf,
  seal,
  unitSealer,
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

describe('Many sealed units', () => {
  const contents = fc.array(text, { maxLength: 250 });

  it('lie one behind the other, each as if it were alone, with the fingerprint that it has alone', async () => {
    await fc.assert(
      fc.asyncProperty(code, contents, async (product, given) => {
        const { sealed, lengths, hashes } = await unitSealer(key, product)(given);
        const starts = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, length) => sum + length, 0));
        const opened = starts.map((start, at) =>
          open(key, product, sealed.subarray(start, start + (lengths[at] ?? 0))),
        );
        expect(opened).to.deep.equal(given.map((content) => O.some(content)));
        expect(sealed.length).to.equal(lengths.reduce((sum, length) => sum + length, 0));
        const alone = given.map((content) => fingerprintOf(key, product, content));
        expect(hashes.equals(Buffer.concat(alone))).to.equal(true);
        expect(alone.every((hash) => hash.length === fingerprintLength)).to.equal(true);
      }),
      { numRuns: 30 },
    );
  });

  it('F23: are sealed by the hundred, between which others have their turn', async () => {
    let turns = 0;
    const others = (): void => {
      turns += 1;
      if (turns < 1_000) setImmediate(others);
    };
    setImmediate(others);
    await unitSealer(key, netflix)(Array<string>(1_000).fill('a'));
    expect(turns).to.be.within(9, 20);
    turns = 1_000;
  });

  it('are sealed as well behind others that were longer or shorter', async () => {
    const seals = unitSealer(key, netflix);
    for (const given of [['aa', 'b'], ['a long one that needs more room', 'c'], ['d'], []]) {
      const { sealed, lengths, hashes } = await seals(given);
      expect(lengths).to.deep.equal(given.map((content) => seal(key, netflix, content).length));
      expect(sealed.length).to.equal(lengths.reduce((sum, length) => sum + length, 0));
      expect(open(key, netflix, sealed.subarray(0, lengths[0]))).to.deep.equal(
        given[0] === undefined ? O.none : O.some(given[0]),
      );
      expect(
        hashes.equals(Buffer.concat(given.map((content) => fingerprintOf(key, netflix, content)))),
      ).to.equal(true);
    }
  });

  it('look different each, though they hold the same', async () => {
    const { sealed, lengths } = await unitSealer(key, netflix)(Array<string>(100).fill('rahasia'));
    const width = lengths[0] ?? 0;
    const each = lengths.map((_, at) => sealed.toString('hex', at * width, at * width + 12));
    expect(new Set(each).size).to.equal(100);
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
