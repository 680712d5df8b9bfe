import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { quickFpTs } from '../../../infrastructure/bundling.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One passage of the shop's source that reads otherwise than it is written. */
export type Edit = {
  /** From the top of the repository. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly was: string;
  readonly is: string;
};

/** The text with the passage exchanged; null where it does not stand there exactly once: the source has moved on. */
export const edited = (text: string, { was, is }: Edit): string | null =>
  text.split(was).length === 2 ? text.replace(was, () => is) : null;

export const sourceOf = ({ file }: Edit): Promise<string> => readFile(join(root, file), 'utf8');

const reading = (edit: Edit): Plugin => ({
  name: 'edit',
  setup: ({ onLoad }) => {
    const escaped = edit.file.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    onLoad({ filter: new RegExp(`${escaped}$`) }, async () => {
      const contents = edited(await sourceOf(edit), edit);
      return contents === null
        ? { errors: [{ text: `${edit.file} has moved on from: ${edit.was}` }] }
        : { contents, loader: 'ts' };
    });
  },
});

/** A module and all that it imports as one file: loaded at once, and without the names that tsx gives every function at run time. */
export const bundle = async (module: URL, outfile: string, edit?: Edit): Promise<void> => {
  await build({
    entryPoints: [fileURLToPath(module)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { 'fp-ts/lib': 'fp-ts/es6' },
    logLevel: 'silent',
    plugins: edit === undefined ? [quickFpTs] : [quickFpTs, reading(edit)],
  });
};
