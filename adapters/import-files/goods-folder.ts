import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { largestGoodsFile } from '../../domain/stock/goods-file.ts';
import { fileProblem, type FileProblem } from './read-file.ts';

/** A file that is to be sold; its bytes are read when they are asked for. */
export type FolderFile = {
  readonly name: string;
  readonly size: number;
  readonly bytes: TaskEither<FileProblem, Uint8Array>;
};

/** What systems put into folders by themselves. */
const isOfSystem = (name: string): boolean => /^(\..*|thumbs\.db|desktop\.ini)$/iu.test(name);

const inOrder = new Intl.Collator('en', { numeric: true });

const bytesOf =
  (path: string): TaskEither<FileProblem, Uint8Array> =>
  async () => {
    try {
      return E.right(await readFile(path));
    } catch (thrown) {
      return E.left(fileProblem(path, thrown));
    }
  };

const fileAt = async (path: string): Promise<FolderFile> => {
  const { size } = await stat(path);
  return { name: basename(path), size, bytes: bytesOf(path) };
};

const pathsIn = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isOfSystem(entry.name))
    .map(({ name }) => name)
    .sort(inOrder.compare)
    .map((name) => join(path, name));
};

const unfit = ({ name, size }: FolderFile): readonly string[] => {
  if (size === 0) return [`${name} is empty`];
  return size > largestGoodsFile ? [`${name} is larger than 20 MB`] : [];
};

const sentence = (path: string, why: string): FileProblem => ({
  tag: 'FileProblem',
  sentence: `Nothing of ${path} was taken: ${why}.`,
});

/** The files of a folder, in the order of their names, or one file by itself; refused where one of them cannot be sold. */
export const goodsFolder =
  (path: string): TaskEither<FileProblem, readonly FolderFile[]> =>
  async () => {
    try {
      const files: FolderFile[] = [];
      for (const one of await pathsIn(path)) files.push(await fileAt(one));
      if (files.length === 0) return E.left(sentence(path, 'there is no file in it'));
      const why = files.flatMap(unfit);
      return why.length > 0 ? E.left(sentence(path, why.join('; '))) : E.right(files);
    } catch (thrown) {
      return E.left(fileProblem(path, thrown));
    }
  };
