import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPhotos } from '../../../adapters/import-files/catalogue-photos.ts';
import { largestPhoto } from '../../../domain/catalogue/photo.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { aJpeg, aPng } from '../../support/builders/photos.ts';

describe('the pictures that a catalogue names', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shop-photos-'));
    mkdirSync(join(folder, 'photos'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const put = (name: string, bytes: Uint8Array): void => {
    writeFileSync(join(folder, name), bytes);
  };
  const read = (...paths: readonly (string | null)[]) =>
    readPhotos(
      join(folder, 'catalog.csv'),
      paths.map((path, at) => ({ line: at + 2, code: variantCode(`A-${String(at)}`), path })),
    );
  const problems = async (...paths: readonly (string | null)[]) => {
    const photos = await read(...paths);
    return E.isLeft(photos) ? photos.left.map(({ line, reason }) => [line, reason]) : [];
  };

  it('are read beside it, each once, whatever they are called', async () => {
    put('satu.png', aPng());
    put('photos/dua', aJpeg());
    const photos = await read('satu.png', null, 'photos/dua', 'satu.png');
    const rows = E.isRight(photos) ? photos.right : [];
    expect(rows.map(({ code, photo }) => [code, photo?.type])).to.deep.equal([
      ['A-0', 'image/png'],
      ['A-1', undefined],
      ['A-2', 'image/jpeg'],
      ['A-3', 'image/png'],
    ]);
    expect(rows[3]?.photo).to.equal(rows[0]?.photo);
  });

  it('are refused as a whole, with the line of each that is not there, no picture, too large or of an odd shape', async () => {
    put('good.png', aPng());
    put('text.jpg', Buffer.from('bukan gambar'));
    put('large.png', Buffer.concat([aPng(), Buffer.alloc(largestPhoto)]));
    put('long.png', aPng(9_000, 10));
    const told = await problems('good.png', 'none.png', 'text.jpg', 'large.png', 'long.png', 'photos');
    expect(told.map(([line]) => line)).to.deep.equal([3, 4, 5, 6, 7]);
    expect(told.map(([, reason]) => reason).join('\n'))
      .to.include('there is no such file')
      .and.to.include('must be a JPEG, PNG or WebP, for example photos/netflix.jpg')
      .and.to.include('is larger than 5 MB')
      .and.to.include('1200 by 800 pixels is good')
      .and.to.include('it is a folder');
  });

  it('are refused from the one on with which they are larger than memory should hold', async () => {
    const names = Array.from({ length: 14 }, (_, at) => `${String(at)}.png`);
    for (const [at, name] of names.entries())
      put(name, Buffer.concat([aPng(640, 480, at), Buffer.alloc(largestPhoto - 100)]));
    expect(await problems(...names)).to.deep.equal([
      [14, 'has the photo with which all are larger than 64 MB; import the rest from a second file'],
    ]);
  });
});
