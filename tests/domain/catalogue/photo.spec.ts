import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { largestPhoto, readPhoto } from '../../../domain/catalogue/photo.ts';
import { aJpeg, aPng, aWebp } from '../../support/builders/photos.ts';

const headOf = (bytes: Uint8Array) => {
  const read = readPhoto(bytes);
  if (E.isLeft(read)) return read.left.why;
  const { type, width, height } = read.right;
  return `${type} ${String(width)}×${String(height)}`;
};

describe('A photo', () => {
  it('is known by its first bytes, with its size', () => {
    expect(headOf(aPng(1_280, 960))).to.equal('image/png 1280×960');
    expect(headOf(aJpeg(1_280, 960))).to.equal('image/jpeg 1280×960');
    expect(headOf(aWebp.lossy(1_280, 960))).to.equal('image/webp 1280×960');
    expect(headOf(aWebp.lossless(1_280, 960))).to.equal('image/webp 1280×960');
    expect(headOf(aWebp.extended(1_280, 960))).to.equal('image/webp 1280×960');
  });

  it('keeps its bytes as they are', () => {
    const bytes = aJpeg();
    expect(readPhoto(bytes)).to.deep.equal(E.right({ type: 'image/jpeg', width: 640, height: 480, bytes }));
  });

  it('is nothing else, and nothing cut short', () => {
    const others = [
      new Uint8Array(),
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      new TextEncoder().encode('GIF89a and so on, long enough to be looked at'),
      new TextEncoder().encode('%PDF-1.7 and so on, long enough to be looked at'),
      aPng().subarray(0, 20),
      aJpeg().subarray(0, 14),
      aWebp.lossy().subarray(0, 29),
      aWebp.unknown,
    ];
    for (const bytes of others) expect(headOf(bytes)).to.equal('NotAPhoto');
    const broken = aJpeg();
    broken[10] = 0;
    expect(headOf(broken)).to.equal('NotAPhoto');
  });

  it('passes over markers of a JPEG that have nothing behind them', () => {
    const restarted = new Uint8Array([0xff, 0xd8, 0xff, 0xd0, ...aJpeg().subarray(2)]);
    expect(headOf(restarted)).to.equal('image/jpeg 640×480');
  });

  it('is of a size and a shape that every messenger shows', () => {
    expect(headOf(new Uint8Array(largestPhoto + 1))).to.equal('TooLarge');
    expect(headOf(aPng(0, 10))).to.equal('OddShape');
    expect(headOf(aPng(10, 0))).to.equal('OddShape');
    expect(headOf(aPng(9_000, 1_001))).to.equal('OddShape');
    expect(headOf(aPng(9_000, 1_000))).to.equal('image/png 9000×1000');
    expect(headOf(aPng(2_100, 100))).to.equal('OddShape');
    expect(headOf(aPng(100, 2_000))).to.equal('image/png 100×2000');
  });
});
