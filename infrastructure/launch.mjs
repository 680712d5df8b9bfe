// Runs the shop as plain JavaScript: bundles the TypeScript sources into a folder of `build/`, then starts what is there.
// The folder is named after the dates and sizes of all sources, so that an old build never runs: docs/decisions/0002.
import { createHash, randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rooms = ['domain', 'application', 'adapters', 'infrastructure', 'migrations'];
/** Scripts are bundled; the rest is read or started by its place: pictures, styles, a thread, the catalogue of the sandbox. */
const wanted = /\.(tsx?|mjs|png|css|csv|txt)$/;
const script = /\.tsx?$/;
/** What a browser runs is a bundle of its own. */
const page = /^adapters[/\\][^/\\]+[/\\]page[/\\]main\.tsx$/;

const sources = rooms.flatMap((room) =>
  existsSync(join(root, room))
    ? readdirSync(join(root, room), { recursive: true })
        .filter((name) => wanted.test(name))
        .map((name) => join(room, name))
    : [],
);

/** Installed versions count as well: what is small and many stands in the bundle. */
const packages = ['package.json', 'package-lock.json'].filter((name) => existsSync(join(root, name)));
const builds = join(root, 'build');
const version = createHash('sha256');
for (const name of [...sources, ...packages].sort()) {
  const { mtimeMs, size } = statSync(join(root, name));
  version.update(`${name} ${String(mtimeMs)} ${String(size)}\n`);
}
const built = join(builds, `shop-${version.digest('hex').slice(0, 16)}`);

/** A source that names a file beside it means its own place, and not that of the bundle. */
const placeIn = (path) => `../${relative(root, path).replaceAll('\\', '/').replace(script, '.js')}`;

const bundle = async (outdir) => {
  const { build } = await import('esbuild');
  const { bundledPackages, placesOfSources, quickFpTs } = await import('./bundling.mjs');
  const shared = {
    absWorkingDir: root,
    outbase: root,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  };
  await build({
    ...shared,
    entryPoints: ['./infrastructure/main.ts'],
    outdir,
    // Parts that few commands need are read by those.
    splitting: true,
    chunkNames: 'infrastructure/[name]-[hash]',
    platform: 'node',
    target: 'node20',
    plugins: [
      placesOfSources((path) => `new URL(${JSON.stringify(placeIn(path))}, import.meta.url).href`),
      bundledPackages,
      quickFpTs,
    ],
    sourcemap: 'linked',
    sourcesContent: false,
  });
  const pages = sources.filter((name) => page.test(name)).map((name) => `./${name}`);
  if (pages.length > 0) await build({ ...shared, entryPoints: pages, outdir, target: 'es2022' });
};

/** Milliseconds for which an earlier build is kept: a process that runs it may read a file of it later. */
const keptFor = 24 * 3_600_000;

const forgetOldBuilds = () => {
  for (const name of readdirSync(builds)) {
    const folder = join(builds, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (folder !== built && age > keptFor) rmSync(folder, { recursive: true, force: true });
  }
};

/** Made elsewhere and put in its place whole: of several that start at once, each finds a complete one. */
const build = async () => {
  const workshop = join(builds, `.new-${randomUUID()}`);
  mkdirSync(workshop, { recursive: true });
  try {
    await bundle(workshop);
    for (const name of sources.filter((one) => !script.test(one))) {
      mkdirSync(dirname(join(workshop, name)), { recursive: true });
      copyFileSync(join(root, name), join(workshop, name));
    }
    const now = new Date();
    utimesSync(workshop, now, now);
    renameSync(workshop, built);
  } catch (cause) {
    if (!existsSync(built)) throw cause;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  forgetOldBuilds();
};

/** A folder that this user may not write to, or a full disk: the sources run as they are, at the cost of memory. */
const runSources = async () => {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(join(root, 'infrastructure', 'main.ts')).href);
};

/** The builder says in words what the file functions say by a code. */
const mayNotWrite = (cause) =>
  ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(cause?.code) ||
  /permission denied|read-only file system|no space left|quota exceeded/i.test(String(cause?.message));

let writable = true;
if (!existsSync(built)) {
  await build().catch((cause) => {
    if (!mayNotWrite(cause)) throw cause;
    writable = false;
  });
}
if (writable) {
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(built, 'infrastructure', 'main.js')).href);
} else {
  await runSources();
}
