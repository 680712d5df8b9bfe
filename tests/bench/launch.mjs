// Runs the benchmark as a bundle like that of the shop (infrastructure/launch.mjs). What compiles one file after the
// other while it loads names every closure whenever it is made, which takes longer than what most of them do.
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundledPackages, placesOfSources, quickFpTs } from '../../infrastructure/bundling.mjs';

const root = resolve(import.meta.dirname, '../..');
/** Where packages are found, and nobody looks for sources. */
const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
await build({
  absWorkingDir: root,
  entryPoints: ['./tests/bench/main.ts'],
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [placesOfSources((path) => JSON.stringify(pathToFileURL(path).href)), bundledPackages, quickFpTs],
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'error',
});
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(folder, 'main.js')).href);
