// Runs the shop as plain JavaScript: brings `build/` up to date with the TypeScript sources, then starts it.
// What changed since is always built first, so that an old build never runs by mistake: docs/decisions/0002.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rooms = ['domain', 'application', 'adapters', 'infrastructure', 'migrations'];
/** As deep as the folder in which new files are made, so that source maps hold in both. */
const built = join(root, 'build', 'shop');
/** Scripts are made into JavaScript, the rest is copied: what a thread runs as it is, pictures, styles, the catalogue of the sandbox. */
const wanted = /\.(tsx?|mjs|png|css|csv|txt)$/;
const script = /\.tsx?$/;

const filesOf = (folder, pattern) =>
  rooms.flatMap((room) =>
    existsSync(join(folder, room))
      ? readdirSync(join(folder, room), { recursive: true })
          .filter((name) => pattern.test(name))
          .map((name) => join(room, name))
      : [],
  );

const target = (source) => source.replace(script, '.js');
/** In whole milliseconds, the nearest, since dates lose a little when they are set. */
const changedAt = (path) => Math.round(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);

// What is built bears the date of its source: one that is older now, as when an earlier version was put back, counts too.
const dates = new Map(filesOf(root, wanted).map((source) => [source, changedAt(join(root, source))]));
const stale = [...dates.keys()].filter(
  (source) => changedAt(join(built, target(source))) !== dates.get(source),
);
const known = new Set([...dates.keys()].map(target));
const leftOver = filesOf(built, /\.(js|mjs|png|css|csv|txt)$/).filter((file) => !known.has(file));

/** Imports between sources name `.ts` and `.tsx` files; in the build they are `.js`. Everything else stays as it is. */
const namesOfTheBuild = {
  name: 'names-of-the-build',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{1,2}\/.*\.tsx?$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: target(path), external: true },
    ),
};

const transpile = async (scripts, outdir) => {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: scripts.map((source) => `./${source}`),
    outdir,
    outbase: root,
    bundle: true,
    packages: 'external',
    plugins: [namesOfTheBuild],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
};

/** Builds beside the old files and moves the new ones over them, so that a process starting meanwhile sees whole files only. */
const build = async () => {
  mkdirSync(built, { recursive: true });
  const workshop = mkdtempSync(join(root, 'build', '.new-'));
  const scripts = stale.filter((source) => script.test(source));
  const copies = stale.filter((source) => !script.test(source));
  try {
    if (scripts.length > 0) await transpile(scripts, workshop);
    for (const source of copies) {
      mkdirSync(dirname(join(workshop, source)), { recursive: true });
      copyFileSync(join(root, source), join(workshop, source));
    }
    for (const source of stale) {
      const date = new Date(dates.get(source));
      utimesSync(join(workshop, target(source)), date, date);
      mkdirSync(dirname(join(built, source)), { recursive: true });
      renameSync(join(workshop, target(source)), join(built, target(source)));
    }
    for (const file of leftOver) rmSync(join(built, file), { force: true });
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
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
if (stale.length + leftOver.length > 0) {
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
