import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import type { GivenGoodsKeys } from '../../../infrastructure/configuration/goods-keys.ts';
import { reveal } from '../../../infrastructure/configuration/secret.ts';
import { addNewKey, keyFileIn, makeKeyFile, readKeyFile } from '../../../infrastructure/goods/key-file.ts';
import { Problem } from '../../../infrastructure/processes/problem.ts';

const run = promisify(execFile);
const now = new Date('2026-11-27T01:00:00Z');

const plain = ({ keys, fingerprintKey }: GivenGoodsKeys) => ({
  keys: keys.map(({ id, key }) => `${id}:${reveal(key)}`),
  fingerprintKey: reveal(fingerprintKey),
});

const problemOf = (doing: () => unknown): string => {
  try {
    doing();
    return 'no problem';
  } catch (thrown) {
    return thrown instanceof Problem ? thrown.message : `no Problem: ${String(thrown)}`;
  }
};

describe('The key file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-keys-'));
    path = keyFileIn(join(folder, 'data'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const inFile = () => O.toNullable(O.map(plain)(readKeyFile(path)));

  it('is none until it is made', () => {
    expect(inFile()).to.equal(null);
  });

  it('is made with a key of its day and a fingerprint key, for its user alone', () => {
    const made = plain(makeKeyFile(path, now));
    expect(made.keys.join()).to.match(/^2026-11-27-[0-9a-f]{4}:[A-Za-z0-9+/]{43}=$/);
    expect(made.fingerprintKey).to.match(/^[A-Za-z0-9+/]{43}=$/);
    expect(made.keys.join()).not.to.contain(made.fingerprintKey);
    expect(inFile()).to.deep.equal(made);
    expect(statSync(path).mode & 0o777).to.equal(0o600);
    expect(readdirSync(join(folder, 'data'))).to.deep.equal(['goods.keys']);
  });

  it('says of itself what it is, and to keep a copy apart from the database', () => {
    makeKeyFile(path, now);
    const comments = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(comments.join('\n'))
      .to.match(/keys of this shop's goods/)
      .and.to.match(/copy of this file, and keep it apart/);
  });

  it('is made once: whoever comes later has the keys that are there', () => {
    const made = plain(makeKeyFile(path, now));
    expect(plain(makeKeyFile(path, now))).to.deep.equal(made);
  });

  it('is the same for processes that start at once', async () => {
    const elsewhere = async (): Promise<string> =>
      (
        await run(process.execPath, [
          '--import',
          'tsx',
          '--input-type=module',
          '--eval',
          `const { makeKeyFile } = await import('./infrastructure/goods/key-file.ts');
           const made = makeKeyFile(${JSON.stringify(path)}, new Date());
           process.stdout.write(made.keys[0].id);`,
        ])
      ).stdout;
    const ids = await Promise.all(Array.from({ length: 4 }, elsewhere));
    expect(new Set([...ids, inFile()?.keys[0]?.split(':')[0]]).size).to.equal(1);
  }).timeout(30_000);

  it('gets a new key in front of the others, and keeps its fingerprint key', () => {
    const made = plain(makeKeyFile(path, now));
    const after = plain(addNewKey(path, new Date('2027-01-02T00:00:00Z')));
    expect(after.keys.slice(1)).to.deep.equal(made.keys);
    expect(after.keys[0]).to.match(/^2027-01-02-/);
    expect(after.fingerprintKey).to.equal(made.fingerprintKey);
    expect(inFile()).to.deep.equal(after);
    expect(statSync(path).mode & 0o777).to.equal(0o600);
    expect(readdirSync(join(folder, 'data'))).to.deep.equal(['goods.keys']);
  });

  for (const mode of [0o640, 0o604, 0o666, 0o620])
    it(`is refused when others may use it (mode ${mode.toString(8)})`, () => {
      makeKeyFile(path, now);
      chmodSync(path, mode);
      expect(problemOf(inFile)).to.equal(
        `The key file ${path} is open to other users (mode ${mode.toString(8)}): run chmod 600 ${path}. If somebody may have read it, run npm run goods -- rotate afterwards.`,
      );
    });

  it('is refused when it is damaged, with what is wrong and without what it says', () => {
    const made = plain(makeKeyFile(path, now));
    const whole = readFileSync(path, 'utf8');
    for (const [text, name] of [
      ['', 'GOODS_KEYS is missing'],
      [whole.slice(0, -10), 'GOODS_KEYS is not usable'],
      [
        whole.replace('GOODS_FINGERPRINT_KEY=', 'GOODS_FINGERPRINT_KEY=x'),
        'GOODS_FINGERPRINT_KEY is not usable',
      ],
    ] as const) {
      writeFileSync(path, text);
      const problem = problemOf(inFile);
      expect(problem).to.contain(`The key file ${path} is damaged: put your copy of it back.`);
      expect(problem).to.contain(name);
      for (const secret of [made.fingerprintKey, ...made.keys])
        expect(problem).not.to.contain(secret.slice(-20));
    }
  });

  it('is refused when it is no file, and when its folder is none', () => {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    expect(problemOf(inFile)).to.match(/^The key file \S+ cannot be read \(EISDIR\)/);
    writeFileSync(join(folder, 'file'), '');
    expect(problemOf(() => makeKeyFile(keyFileIn(join(folder, 'file', 'data')), now))).to.match(
      /^The key file \S+ cannot be written\. A part of \S+ is a file and no folder\./,
    );
  });

  it('is not made anew by a rotation that finds it gone', () => {
    expect(problemOf(() => addNewKey(path, now))).to.equal(
      `The key file ${path} is gone: put your copy of it back.`,
    );
  });

  it('F1: is read however an editor saved it', () => {
    const made = plain(makeKeyFile(path, now));
    const text = readFileSync(path, 'utf8');
    const saved: readonly Uint8Array[] = [
      Buffer.from(text.replaceAll('\n', '\r')),
      Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}\u001A`),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(text.replaceAll('GOODS_', '\u200BGOODS_')),
    ];
    for (const bytes of saved) {
      writeFileSync(path, bytes, { mode: 0o600 });
      expect(inFile()).to.deep.equal(made);
    }
    writeFileSync(path, Buffer.from(text.replace('\n', '\n\0')));
    expect(problemOf(() => readKeyFile(path))).to.include('line 2: holds a NUL character');
  });
});
