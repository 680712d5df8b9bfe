import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

// Written so that no pattern finds itself.
const marks: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a path of one machine', /(^|[\s'"`(=:,])(\/(root|home|Users|work)\/|[A-Z]:\\Users\\)\w/m],
  ['a bot token', /\b\d{8,10}:[A-Za-z0-9_-]{35}\b/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['unfinished work', /(\/\/|\*|#|--|^)\s*(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b|\b(TO[D]O|FIX[M]E)\s*[:(]/m],
  ['a conflict', /^(<{7}|>{7}) /m],
  ['a focused test', /\b(describe|context|it|specify)\.only\b/],
  ['a skipped test', /\b((describe|context|it|specify)\.skip|x(describe|context|it|specify))\s*\(/],
  ['a debugger', /^\s*debugger;/m],
  ['a registry', /"resolved": ["]http/],
];

const names: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a barrel', /^index\.[cm]?[jt]s$/],
  ['a room for anything', /^(utils?|helpers?|misc|common|shared)(\.ts)?$/],
  ['a name that is not kebab-case', /^(?!README\.md$)[^.]*[A-Z_ ][^.]*\.(ts|md|json|mjs)$/],
];

const found = (patterns: typeof marks, text: string): readonly string[] =>
  patterns.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);

const ignored = new Set([
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
]);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    });

const isText = (bytes: Buffer): boolean => !bytes.includes(0);

const textOf = (path: string): string => {
  const bytes = readFileSync(path);
  return isText(bytes) ? bytes.toString('utf8') : '';
};

// Each with a ~ inside, taken out before it is judged, so that this file passes itself.
const planted: readonly (readonly [what: string, text: string])[] = [
  ['a path of one machine', "const data = '/~home/somebody/shop';"],
  ['a path of one machine', 'cd /~work/main'],
  ['a bot token', 'TELEGRAM_BOT_TOKEN=12345678~:abcdefghijklmnopqrstuvwxyz_ABCD-123'],
  ['a private key', '-----BEGIN RSA ~PRIVATE KEY-----'],
  ['unfinished work', '// TO~DO deliver'],
  ['unfinished work', '// FIX~ME: deliver'],
  ['unfinished work', 'deliver the goods (TO~DO: at night)'],
  ['a conflict', '<<<~<<<< HEAD'],
  ['a focused test', "describe.~only('shop', () => {});"],
  ['a skipped test', "it.~skip('sells', () => {});"],
  ['a skipped test', "x~it('sells', () => {});"],
  ['a debugger', '  debug~ger;'],
  ['a registry', '"resolved": ~"https://registry.example/koa.tgz"'],
];

describe('repository', () => {
  for (const [what, text] of planted)
    it(`would be caught keeping ${what}: ${text}`, () => {
      expect(found(marks, text.replace('~', ''))).to.deep.equal([what]);
    });

  it('would be caught with a barrel, a room for anything or an odd name', () => {
    expect(
      ['index.ts', 'utils', 'helper.ts', 'placeOrder.ts', 'place_order.ts'].map((name) => found(names, name)),
    ).to.deep.equal([
      ['a barrel'],
      ['a room for anything'],
      ['a room for anything'],
      ['a name that is not kebab-case'],
      ['a name that is not kebab-case'],
    ]);
  });

  it('lets web addresses, test tokens and plain words pass', () => {
    const text = "fetch('https://example.com/home/page'); const token = '123:test-token'; // all of it.";
    expect(found(marks, text)).to.deep.equal([]);
    expect(
      ['place-order.ts', 'README.md', '.mocharc.json', '0001-shop.ts'].flatMap((name) => found(names, name)),
    ).to.deep.equal([]);
  });

  it('keeps nothing that must not stay', () => {
    const kept = filesBelow('.').flatMap((path) => [
      ...found(marks, textOf(path)).map((what) => `${path}: ${what}`),
      ...found(names, basename(path)).map((what) => `${path}: ${what}`),
    ]);
    expect(kept).to.deep.equal([]);
  });
});
