import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largestFile, readImportFile } from '../../../adapters/import-files/read-file.ts';

describe('a file named on the command line', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shop-import-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const sentence = async (path: string): Promise<string> => {
    const read = await readImportFile(path)();
    return E.isLeft(read) ? read.left.sentence : '';
  };

  it('is read byte for byte', async () => {
    const path = join(folder, 'units.txt');
    writeFileSync(path, Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a]));
    const read = await readImportFile(path)();
    expect(E.isRight(read) ? [...read.right] : []).to.deep.equal([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a]);
  });

  it('is named with the reason when it cannot be read', async () => {
    const missing = join(folder, 'none.csv');
    expect(await sentence(missing)).to.equal(`The file ${missing} cannot be taken: there is no such file.`);
    expect(await sentence(folder)).to.equal(`The file ${folder} cannot be taken: it is a folder.`);
    expect(await sentence('/dev/null')).to.equal(
      'The file /dev/null cannot be taken: it is no ordinary file.',
    );
  });

  it('is refused when it is too large to be held in memory', async () => {
    const path = join(folder, 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, largestFile + 1);
    expect(await sentence(path)).to.equal(
      `The file ${path} cannot be taken: it is larger than 64 MB; split it into several.`,
    );
  });
});
