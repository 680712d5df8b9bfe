import * as E from 'fp-ts/lib/Either.js';
import { keepFile, memoryGoodsFiles } from '../../adapters/memory/goods-files.ts';
import { memoryLog } from '../../adapters/memory/log.ts';
import { createMemory, type Changed } from '../../adapters/memory/memory.ts';
import { memoryPhotos } from '../../adapters/memory/photos.ts';
import type { GoodsFile, NewGoodsFile } from '../../domain/stock/goods-file.ts';
import { answerOf } from './either.ts';

/** The pictures and files of a shop that has none yet, and what is logged of them. */
export const shopPhotos = () => {
  const memory = createMemory();
  return {
    photos: memoryPhotos(memory),
    goodsFiles: memoryGoodsFiles(memory),
    /** A file that became goods. */
    keepsFile: (file: NewGoodsFile) =>
      answerOf(memory.change((state): E.Either<never, Changed<GoodsFile>> => E.right(keepFile(state, file)))),
    log: memoryLog(),
  };
};
