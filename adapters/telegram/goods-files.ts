import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { GoodsFiles } from '../../application/ports/goods-files.ts';
import type { GoodsFileId } from '../../domain/stock/goods-file.ts';

export type FileDeps = { readonly goodsFiles: Pick<GoodsFiles, 'read'> };

/** Does something with the bytes of goods that are a file; fails where there are none. */
export type WithGoodsFile = <A>(id: GoodsFileId, act: (bytes: Uint8Array) => Promise<A>) => Promise<A>;

/** So many files are in memory at once; whoever comes then waits for one of them. */
const atOnce = 2;

export const goodsFileReader = ({ goodsFiles }: FileDeps): WithGoodsFile => {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const enter = async (): Promise<void> => {
    if (underWay >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay += 1;
  };
  /** Whoever waits takes the place over. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) underWay -= 1;
    else next();
  };
  return async (id, act) => {
    await enter();
    try {
      const found = await goodsFiles.read(id)();
      if (E.isLeft(found)) throw new Error('a file of goods was not read', { cause: found.left.cause });
      if (O.isNone(found.right)) throw new Error(`file ${String(id)} of goods is gone`);
      return await act(found.right.value);
    } finally {
      leave();
    }
  };
};
