import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const settings = ['package.json', 'tsconfig.json', '.mocharc.json', '.c8rc.json'];

const shop = (core: string, spec: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'covered-'));
  for (const name of settings) copyFileSync(name, join(folder, name));
  for (const name of ['domain', 'application', 'tests/domain'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['node_modules', 'tests/support']) symlinkSync(resolve(name), join(folder, name));
  writeFileSync(join(folder, 'domain/price.ts'), core);
  writeFileSync(join(folder, 'domain/named.ts'), 'export interface Named {\n  readonly name: string;\n}\n');
  writeFileSync(
    join(folder, 'tests/domain/price.spec.ts'),
    `import * as price from '../../domain/price.ts';\nit('is used', () => {\n  ${spec}\n});\n`,
  );
  return folder;
};

interface Coverage {
  readonly status: number | null;
  readonly missed: readonly number[];
}

const missedIn = (lcov: string): readonly number[] => [
  ...new Set([...lcov.matchAll(/^BRDA:(\d+),\d+,\d+,0$/gm)].map(([, line]) => Number(line))),
];

/** What `npm run coverage` answers over a shop of one file and one test: its exit code, and the lines with a branch nobody took. */
const covered = (core: readonly string[], spec: string): Coverage => {
  const folder = shop(`${core.join('\n')}\n`, spec);
  try {
    const args = ['--import', 'tsx', 'tests/support/coverage.ts'];
    const { status } = spawnSync(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, CI: 'true' },
    });
    return { status, missed: missedIn(readFileSync(join(folder, 'coverage/lcov.info'), 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const core = [
  'export const price = (sale: boolean): number => (sale ? 1 : 2);',
  'export const prices = (all: readonly number[]): readonly number[] => all.map((one) => one * 2);',
  'export const sum = (a: number) => (b: number): number => a + b;',
  'export const idle = (a: number): number => a;',
];
const everything =
  'price.price(true); price.price(false); price.prices([1]); price.sum(1)(2); price.idle(1);';

describe('coverage of the core', function () {
  this.timeout(600_000);

  it('is content when every branch was taken, types aside', () => {
    expect(covered(core, everything)).to.deep.equal({ status: 0, missed: [] });
  });

  it('misses the other branch, the callback that never ran, the second half of a curried function, the function nobody called', () => {
    const spec = 'price.price(true); price.prices([]); price.sum(1);';
    expect(covered(core, spec)).to.deep.equal({ status: 1, missed: [1, 2, 3, 4] });
  });

  it('fails with the tests it counts', () => {
    expect(covered(core, `${everything} throw new Error('sold out');`)).to.deep.equal({
      status: 1,
      missed: [],
    });
  });
});
