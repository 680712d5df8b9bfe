import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

export type Asset = {
  readonly type: string;
  readonly text: string;
  /** Changes with the text. */
  readonly version: string;
};

export type PageBundle = { readonly script: Asset; readonly style: Asset };

const asset = (type: string, text: string): Asset => ({
  type,
  text,
  version: createHash('sha256').update(text).digest('hex').slice(0, 16),
});

const bundleNow = async (folder: string): Promise<PageBundle> => {
  const at = (name: string): string => fileURLToPath(new URL(name, folder));
  // The sources as they are, or what the launcher made of them.
  const entry = [at('main.tsx'), at('main.js')].find((path) => existsSync(path)) ?? at('main.tsx');
  const { outputFiles } = await build({
    entryPoints: { page: entry, style: at('style.css') },
    outdir: 'page',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  // The builder's process would wait for more.
  await stop();
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return {
    script: asset('text/javascript; charset=utf-8', text('.js')),
    style: asset('text/css; charset=utf-8', text('.css')),
  };
};

const bundles = new Map<string, Promise<PageBundle>>();
let latest: Promise<unknown> = Promise.resolve();

/**
 * Script and style of a page in one file each, as small as they get: `main.tsx` and `style.css` of a folder, whose URL
 * ends with a slash. Each page is made once in a process, and one at a time, since ending the builder would end every
 * other build that is under way.
 */
export const bundlePage = (folder: URL): Promise<PageBundle> => {
  const known = bundles.get(folder.href);
  if (known !== undefined) return known;
  const bundle = latest.then(() => bundleNow(folder.href));
  bundles.set(folder.href, bundle);
  latest = bundle.catch(() => undefined);
  return bundle;
};
