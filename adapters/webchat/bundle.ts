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

const at = (name: string): string => fileURLToPath(new URL(`./page/${name}`, import.meta.url));

/** The sources as they are, or what the launcher made of them. */
const entry = (): string =>
  [at('main.tsx'), at('main.js')].find((path) => existsSync(path)) ?? at('main.tsx');

const asset = (type: string, text: string): Asset => ({
  type,
  text,
  version: createHash('sha256').update(text).digest('hex').slice(0, 16),
});

type Bundle = { readonly script: Asset; readonly style: Asset };

const bundleNow = async (): Promise<Bundle> => {
  const { outputFiles } = await build({
    entryPoints: { page: entry(), style: at('style.css') },
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

let bundling: Promise<Bundle> | null = null;

/**
 * The page's script and style in one file each, as small as they get; made once in a process, since ending the
 * builder would end every other build that is under way.
 */
export const bundlePage = (): Promise<Bundle> => (bundling ??= bundleNow());
