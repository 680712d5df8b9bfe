import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { goodsFolder } from '../../../adapters/import-files/goods-folder.ts';
import { largestGoodsFile } from '../../../domain/stock/goods-file.ts';
import { answerOf, refusalOf } from '../../support/either.ts';

describe('A folder of goods', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-folder-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, content = 'isi'): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const why = async (path = folder): Promise<string> => (await refusalOf(goodsFolder(path))).sentence;

  it('is its files in the order of their names, as people count, without what systems leave in it', async () => {
    for (const name of ['10.pdf', '9.pdf', 'a b.zip', '.DS_Store', 'Thumbs.db', 'desktop.ini']) write(name);
    mkdirSync(join(folder, 'lain'));
    const files = await answerOf(goodsFolder(folder));
    expect(files.map(({ name, size }) => [name, size])).to.deep.equal([
      ['9.pdf', 3],
      ['10.pdf', 3],
      ['a b.zip', 3],
    ]);
    const [first] = files;
    if (first === undefined) throw new Error('there is no file');
    expect(Buffer.from(await answerOf(first.bytes)).toString()).to.equal('isi');
    rmSync(join(folder, '9.pdf'));
    expect((await refusalOf(first.bytes)).sentence)
      .to.include('9.pdf')
      .and.include('no such file');
  });

  it('may be one file by itself', async () => {
    const files = await answerOf(goodsFolder(write('.env')));
    expect(files.map(({ name }) => name)).to.deep.equal(['.env']);
  });

  it('is refused where a file cannot be sold, each by its name', async () => {
    write('baik.pdf');
    write('kosong.pdf', '');
    truncateSync(write('besar.iso'), largestGoodsFile + 1);
    expect(await why()).to.equal(
      `Nothing of ${folder} was taken: besar.iso is larger than 20 MB; kosong.pdf is empty.`,
    );
  });

  it('is refused where there is nothing in it, or no such folder', async () => {
    expect(await why()).to.include('there is no file in it');
    expect(await why(join(folder, 'nowhere'))).to.include('there is no such file');
  });
});
