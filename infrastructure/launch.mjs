// Runs the shop as plain JavaScript: brings `build/` up to date with the TypeScript sources, then starts it.
// What changed since is always built first, so that an old build never runs by mistake: docs/decisions/0002.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rooms = ['domain', 'application', 'adapters', 'infrastructure', 'migrations'];
/** As deep as the folder in which new files are made, so that source maps hold in both. */
const built = join(root, 'build', 'shop');
const wanted = /\.(ts|png)$/;

const sources = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true })
    .filter((name) => wanted.test(name))
    .map((name) => join(room, name)),
);

const target = (source) => source.replace(/\.ts$/, '.js');
const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const stale = sources.filter(
  (source) => changedAt(join(built, target(source))) <= changedAt(join(root, source)),
);

/** Imports between sources name `.ts` files; in the build they are `.js`. Everything else stays as it is. */
const namesOfTheBuild = {
  name: 'names-of-the-build',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    ),
};

/** Builds beside the old files and moves the new ones over them, so that a process starting meanwhile sees whole files only. */
const build = async () => {
  const workshop = join(root, 'build', `new-${process.pid}`);
  const scripts = stale.filter((source) => source.endsWith('.ts'));
  const pictures = stale.filter((source) => source.endsWith('.png'));
  mkdirSync(workshop, { recursive: true });
  try {
    const { build: transpile } = await import('esbuild');
    await transpile({
      absWorkingDir: root,
      entryPoints: scripts.map((source) => `./${source}`),
      outdir: workshop,
      outbase: root,
      bundle: true,
      packages: 'external',
      plugins: [namesOfTheBuild],
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: 'inline',
      sourcesContent: false,
      logLevel: 'error',
    });
    for (const source of stale) mkdirSync(dirname(join(built, source)), { recursive: true });
    for (const source of scripts) renameSync(join(workshop, target(source)), join(built, target(source)));
    for (const source of pictures) copyFileSync(join(root, source), join(built, source));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
};

/** A folder that this user may not write to: the sources run as they are, at the cost of memory. */
const runSources = async () => {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(join(root, 'infrastructure', 'main.ts')).href);
};

const mayNotWrite = (cause) => ['EACCES', 'EPERM', 'EROFS'].includes(cause?.code);

let writable = true;
if (stale.length > 0) {
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
