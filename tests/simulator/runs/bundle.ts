import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One passage of the shop's source that reads otherwise than it is written. */
export type Edit = {
  /** From the top of the repository. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly was: string;
  readonly is: string;
};

/** The text with the passage exchanged. Throws where it does not stand there exactly once: the source has moved on. */
export const edited = (text: string, { file, was, is }: Edit): string => {
  const times = text.split(was).length - 1;
  if (times === 1) return text.replace(was, () => is);
  throw new Error(`${file} has this ${String(times)} times: ${was}`);
};

export const sourceOf = ({ file }: Edit): Promise<string> => readFile(join(root, file), 'utf8');

const reading = (edit: Edit): Plugin => ({
  name: 'edit',
  setup: ({ onLoad }) => {
    const escaped = edit.file.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    onLoad({ filter: new RegExp(`${escaped}$`) }, async () => ({
      contents: edited(await sourceOf(edit), edit),
      loader: 'ts',
    }));
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
    plugins: edit === undefined ? [] : [reading(edit)],
  });
};
