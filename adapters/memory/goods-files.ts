import { createHash } from 'node:crypto';
import * as O from 'fp-ts/lib/Option.js';
import type { GoodsFiles } from '../../application/ports/goods-files.ts';
import {
  goodsFileId,
  isFile,
  type GoodsContent,
  type GoodsFile,
  type NewGoodsFile,
} from '../../domain/stock/goods-file.ts';
import { identityOf } from '../../domain/stock/unit-text.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, drop, put, type State } from './state.ts';

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Of a file with these bytes; no text has the same. */
export const identityOfFile = (digest: string): string => `\0${digest}`;

/** What makes goods the ones they are: a file its bytes, whatever it is called. */
export const identityIn =
  ({ goodsFiles }: State) =>
  (content: GoodsContent): string =>
    isFile(content) ? identityOfFile(goodsFiles.get(content.id)?.digest ?? '') : identityOf(content);

export const keepFile = (state: State, { name, bytes }: NewGoodsFile): Changed<GoodsFile> => {
  const id = goodsFileId(state.goodsFileCount + 1);
  const file = { id, name, size: bytes.byteLength };
  const stored = { bytes, digest: digestOf(bytes), names: new Map() };
  return [file, stateWith(state, { goodsFileCount: id, goodsFiles: put(state.goodsFiles, id, stored) })];
};

/** A file goes with the goods that it was. */
export const withoutFilesOf = (state: State, gone: readonly GoodsContent[]): State =>
  stateWith(state, {
    goodsFiles: gone.filter(isFile).reduce((files, { id }) => drop(files, id), state.goodsFiles),
  });

export const memoryGoodsFiles = ({ ask, set }: Memory): GoodsFiles => ({
  read: (id) => ask(({ goodsFiles }) => O.fromNullable(goodsFiles.get(id)?.bytes)),
  nameAt: (messenger, id) =>
    ask(({ goodsFiles }) => O.fromNullable(goodsFiles.get(id)?.names.get(messenger))),
  learnName: (messenger, id, name) =>
    set((state) => {
      const stored = state.goodsFiles.get(id);
      if (stored === undefined) return state;
      const names = name === null ? drop(stored.names, messenger) : put(stored.names, messenger, name);
      return stateWith(state, { goodsFiles: put(state.goodsFiles, id, { ...stored, names }) });
    }),
});
