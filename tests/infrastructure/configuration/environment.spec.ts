import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../../../infrastructure/configuration/environment.ts';

describe('the environment', () => {
  let folder = '';
  const file = (content: string | Uint8Array): void => {
    writeFileSync(join(folder, '.env'), content);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shop-environment-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the real one when there is no .env', () => {
    expect(readEnvironment(folder, { A: '1' })).to.deep.equal(E.right({ A: '1' }));
  });

  it('is completed from .env, and the real one wins', () => {
    file('# a comment\nA=1\n\nB="two words" # said\nexport C=\'3\'\nD="two\nlines"\n');
    expect(readEnvironment(folder, { A: 'real' })).to.deep.equal(
      E.right({ A: 'real', B: 'two words', C: '3', D: 'two\nlines' }),
    );
  });

  it('reads a file that Windows saved', () => {
    file('\uFEFFA=1\r\nB=2\r\n');
    expect(readEnvironment(folder, {})).to.deep.equal(E.right({ A: '1', B: '2' }));
  });

  it('names the line that is no setting, without what it says', () => {
    const broken = (line: number) =>
      E.left(
        `Line ${line} of .env cannot be read: each line is NAME=value or begins with #; see .env.example.`,
      );
    file('A=1\nTELEGRAM_BOT_TOKEN 123:planted\nB=2\n');
    expect(readEnvironment(folder, {})).to.deep.equal(broken(2));
    file('A=1\r\n\r\nTELEGRAM_BOT_TOKEN: 123:planted\r\n');
    expect(readEnvironment(folder, {})).to.deep.equal(broken(3));
  });

  it('asks for UTF-8 when the file is saved otherwise', () => {
    for (const bytes of [Buffer.from('\uFEFFA=1', 'utf16le'), Buffer.from([0x41, 0x3d, 0xe9, 0x0a])]) {
      file(bytes);
      const answer = readEnvironment(folder, {});
      expect(E.isLeft(answer) ? answer.left : '').to.match(/^The file \.env is not saved as UTF-8/);
    }
  });

  it('says so when .env cannot be opened', () => {
    mkdirSync(join(folder, '.env'));
    expect(readEnvironment(folder, {})).to.deep.equal(
      E.left('The file .env cannot be opened: it must be a file that this user may read.'),
    );
  });
});
