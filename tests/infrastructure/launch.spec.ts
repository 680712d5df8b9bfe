import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'chai';

const checkout = resolve(import.meta.dirname, '../..');
const isRoot = process.geteuid?.() === 0;
/** Somebody who may not write what root owns. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

type Outcome = { readonly code: unknown; readonly out: string; readonly err: string };

const main = `
import { readFileSync } from 'node:fs';
import { greeting, type Greeting } from '../domain/greeting.ts';
import { world } from '../domain/world.ts';
const said: Greeting = greeting;
const picture = readFileSync(new URL('../adapters/chat/pictures/paid.png', import.meta.url), 'utf8');
const how = import.meta.url.endsWith('.js') ? 'built' : 'source';
console.log([said, world, picture, how, ...process.argv.slice(2)].join(' '));
`;

describe('The launcher', function () {
  this.timeout(120_000);
  let shelf: string;
  let home: string;

  // A shop so small that it starts at once, with what the launcher needs of node_modules within reach of anybody.
  before(() => {
    shelf = mkdtempSync(join(tmpdir(), 'shop-launch-'));
    chmodSync(shelf, 0o755);
    for (const name of ['esbuild', '@esbuild', 'tsx', 'get-tsconfig', 'resolve-pkg-maps', 'fp-ts']) {
      const from = join(checkout, 'node_modules', name);
      if (existsSync(from)) cpSync(from, join(shelf, 'node_modules', name), { recursive: true });
    }
  });
  after(() => {
    rmSync(shelf, { recursive: true, force: true });
  });

  const path = (name: string): string => join(home, name);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  beforeEach(() => {
    home = mkdtempSync(join(shelf, 'shop-'));
    chmodSync(home, 0o755);
    symlinkSync(join(shelf, 'node_modules'), path('node_modules'));
    write('package.json', '{ "type": "module" }');
    write('infrastructure/main.ts', main);
    write(
      'domain/greeting.ts',
      "export type Greeting = string;\nexport const greeting: Greeting = 'halo';\n",
    );
    write('domain/world.ts', "export const world = 'dunia';\n");
    write('adapters/chat/pictures/paid.png', 'PNG1');
    write('adapters/webchat/page/style.css', '*{margin:0}');
    for (const room of ['application', 'migrations']) mkdirSync(path(room));
    for (const name of ['launch.mjs', 'bundling.mjs'])
      cpSync(join(checkout, 'infrastructure', name), path(join('infrastructure', name)));
  });
  afterEach(() => {
    chmodSync(home, 0o755);
    if (existsSync(path('build'))) for (const folder of folders()) chmodSync(folder, 0o755);
  });

  const builds = (): readonly string[] => readdirSync(path('build')).sort();
  const folders = (): readonly string[] => [
    path('build'),
    ...builds().flatMap((name) => [path(join('build', name)), path(join('build', name, 'infrastructure'))]),
  ];
  const closeForWriting = (): void => {
    for (const folder of folders()) chmodSync(folder, 0o555);
  };
  /** One complete build, and nothing that was left half. */
  const isOneBuild = (): void => {
    expect(builds()).to.have.length(1);
    expect(builds()[0]).to.match(/^shop-[0-9a-f]{16}$/);
  };
  const launch = async (who: { readonly uid?: number; readonly gid?: number } = {}): Promise<Outcome> => {
    const child = spawn(process.execPath, ['infrastructure/launch.mjs', 'start', '--help'], {
      cwd: home,
      ...who,
      env: { ...process.env, TMPDIR: tmpdir(), NODE_OPTIONS: '' },
    });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (words) => out.push(String(words)));
    child.stderr.on('data', (words) => err.push(String(words)));
    const [code] = (await once(child, 'close')) as unknown[];
    return { code, out: out.join('').trim(), err: err.join('') };
  };
  const says = async (words: string, who = {}): Promise<void> => {
    expect(await launch(who)).to.deep.equal({ code: 0, out: `${words} start --help`, err: '' });
  };
  const filesIn = (name = ''): Readonly<Record<string, number>> =>
    Object.fromEntries(
      readdirSync(path(join('build', name)), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(js|png|css)$/.test(file))
        .sort()
        .map((file) => [file, statSync(path(join('build', name, file))).ino]),
    );

  it('builds the shop and starts it with what it was told', async () => {
    await says('halo dunia PNG1 built');
    isOneBuild();
    expect(Object.keys(filesIn(builds()[0]))).to.deep.equal([
      'adapters/chat/pictures/paid.png',
      'adapters/webchat/page/style.css',
      'infrastructure/main.js',
    ]);
  });

  it('builds fp-ts in, with its functions of two ways to be called in their quick form', async () => {
    write(
      'domain/world.ts',
      `import * as O from 'fp-ts/lib/Option.js';
       import { pipe } from 'fp-ts/lib/function.js';
       const twice = (n) => O.some(n * 2);
       export const world = [
         pipe(O.some(1), O.flatMap(twice)), O.flatMap(O.some(2), twice), O.flatMap(O.none, twice),
         pipe(O.none, O.orElse(() => O.some(6))), pipe(O.some(7), O.as(8)), O.as(O.some(7), 9),
       ].map(O.toNullable).join();`,
    );
    await says('halo 2,4,,6,8,9 PNG1 built');
    const [build = ''] = builds();
    const script = readFileSync(path(join('build', build, 'infrastructure/main.js')), 'utf8');
    expect(script).to.include('if (arity === 2)');
    expect(script).to.not.include('require_function');
  });

  it('builds nothing anew that did not change', async () => {
    await says('halo dunia PNG1 built');
    const before = filesIn();
    await says('halo dunia PNG1 built');
    expect(filesIn()).to.deep.equal(before);
  });

  it('builds what changed beside the build that a process may be running from, and forgets that a day later', async () => {
    await says('halo dunia PNG1 built');
    const [first = ''] = builds();
    write('domain/greeting.ts', "export type Greeting = string;\nexport const greeting: Greeting = 'hai';\n");
    await says('hai dunia PNG1 built');
    expect(builds()).to.have.length(2).and.to.include(first);
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    for (const name of builds()) utimesSync(path(join('build', name)), yesterday, yesterday);
    write(
      'domain/greeting.ts',
      "export type Greeting = string;\nexport const greeting: Greeting = 'halo, hai';\n",
    );
    await says('halo, hai dunia PNG1 built');
    isOneBuild();
  });

  it('builds what was put back to an earlier version with its old date', async () => {
    await says('halo dunia PNG1 built');
    write('domain/world.ts', "export const world = 'lama';\n");
    utimesSync(path('domain/world.ts'), new Date('2020-01-01'), new Date('2020-01-01'));
    await says('halo lama PNG1 built');
  });

  it('takes another picture in the place of the old one', async () => {
    await says('halo dunia PNG1 built');
    write('adapters/chat/pictures/paid.png', 'PNG2');
    await says('halo dunia PNG2 built');
  });

  it('forgets what was deleted', async () => {
    await says('halo dunia PNG1 built');
    rmSync(path('domain/world.ts'));
    const { code, err } = await launch();
    expect(code).to.equal(1);
    expect(err).to.include('world');
  });

  it('names what is wrong with a source, and starts nothing', async () => {
    await says('halo dunia PNG1 built');
    write('domain/world.ts', 'export const world = ;\n');
    const { code, out, err } = await launch();
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.include('domain/world.ts');
    write('domain/world.ts', "export const world = 'sembuh';\n");
    await says('halo sembuh PNG1 built');
    expect(builds().every((name) => name.startsWith('shop-'))).to.equal(true);
  });

  it('runs the sources as they are where it may not write', async () => {
    if (!isRoot) chmodSync(home, 0o555);
    await says('halo dunia PNG1 source', nobody);
    expect(existsSync(path('build'))).to.equal(false);
  });

  it('runs a finished build where it may not write', async () => {
    await says('halo dunia PNG1 built');
    if (!isRoot) closeForWriting();
    await says('halo dunia PNG1 built', nobody);
  });

  it('runs the sources where an old build may not be written', async () => {
    await says('halo dunia PNG1 built');
    write('domain/world.ts', "export const world = 'baru';\n");
    if (!isRoot) closeForWriting();
    await says('halo baru PNG1 source', nobody);
  });

  it('may be started several times at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => says('halo dunia PNG1 built')));
    isOneBuild();
  });
});
