import { expect } from 'chai';
import { type ICruiseResult } from 'dependency-cruiser';
import { existsSync, readFileSync } from 'node:fs';
import { cruised, productRooms } from './cruise.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Use {
  readonly product: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
  /** Everything that names a tool instead of importing it: scripts and configuration. */
  readonly settings: string;
}

const packageAt = (path: string): string | undefined =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]?.replace(/^@types\//, '');

// A module whose files are wanted rather than its code is found by name, at run time.
const findersOf = ({ modules }: ICruiseResult): readonly string[] =>
  modules
    .filter(({ source }) => productRooms.some((room) => source.startsWith(`${room}/`)))
    .map(({ source }) => readFileSync(source, 'utf8'))
    .filter((text) => text.includes('createRequire('));

const importedFrom = ({ modules }: ICruiseResult, rooms: readonly string[]): ReadonlySet<string> =>
  new Set(
    modules
      .filter(({ source }) => rooms.some((room) => source.startsWith(`${room}/`)))
      .flatMap(({ dependencies }) => dependencies.map(({ resolved }) => packageAt(resolved)))
      .filter((name) => name !== undefined),
  );

const commandsOf = (name: string): readonly string[] => {
  const path = `node_modules/${name}/package.json`;
  if (!existsSync(path)) return [];
  const { bin = {} } = JSON.parse(readFileSync(path, 'utf8')) as { bin?: string | Record<string, string> };
  return typeof bin === 'string' ? [] : Object.keys(bin);
};

const isNamed = (name: string, settings: string): boolean =>
  [name, ...commandsOf(name)].some((word) =>
    new RegExp(`(^|[\\s'"/=])${word.replaceAll('/', '\\/')}($|[\\s'"/])`, 'm').test(settings),
  );

const typed = (name: string): string => name.replace(/^@types\//, '').replace(/^(.+)__(.+)$/, '@$1/$2');

const faults = ({ dependencies, devDependencies }: Manifest, use: Use) => {
  const declared = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies), 'node']);
  const isUsed = (name: string): boolean =>
    use.tests.has(name) ||
    use.product.has(name) ||
    isNamed(name, use.settings) ||
    (name.startsWith('@types/') && declared.has(typed(name)));
  return {
    unused: Object.keys(dependencies).filter(
      (name) => !use.product.has(name) && !isNamed(name, use.settings),
    ),
    unusedInDevelopment: Object.keys(devDependencies).filter((name) => !isUsed(name)),
    missing: [...use.product].filter((name) => !(name in dependencies)),
    missingInDevelopment: [...use.tests].filter((name) => !declared.has(name)),
  };
};

const none = { unused: [], unusedInDevelopment: [], missing: [], missingInDevelopment: [] };

describe('package.json', () => {
  it('would be caught naming what nobody uses, and using what it does not name', () => {
    const manifest = {
      dependencies: { koa: '1', tsx: '1', idle: '1' },
      devDependencies: { chai: '1', typescript: '1', '@types/koa': '1', '@types/idler': '1', lazy: '1' },
      scripts: {},
    };
    const use = {
      product: new Set(['koa', 'chai', 'stranger']),
      tests: new Set(['chai', 'guest']),
      settings: 'node --import tsx main.ts\ntsc --noEmit',
    };
    expect(faults(manifest, use)).to.deep.equal({
      unused: ['idle'],
      unusedInDevelopment: ['@types/idler', 'lazy'],
      missing: ['chai', 'stranger'],
      missingInDevelopment: ['guest'],
    });
  });

  it('names every module the shop and its tests use, and no other', async function () {
    this.timeout(600_000);
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const tree = await cruised(process.cwd());
    const settings = [
      ...['.mocharc.json', '.oxlintrc.json', 'tests/support/coverage.ts'],
      // It names the folder of a font, which is no module.
      'adapters/report-files/drawing-thread.mjs',
    ];
    const use = {
      product: importedFrom(tree, productRooms),
      tests: importedFrom(tree, ['tests']),
      settings: [
        ...Object.values(manifest.scripts),
        ...settings.map((path) => readFileSync(path, 'utf8')),
        ...findersOf(tree),
      ].join('\n'),
    };
    expect(faults(manifest, use)).to.deep.equal(none);
  });
});
