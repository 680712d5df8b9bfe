import { isFile, type GoodsContent } from '../../domain/stock/goods-file.ts';

/** What goods hold, as one text: a file by its number, its name and its size. */
export const textOf = (content: GoodsContent): string =>
  isFile(content) ? `file ${String(content.id)}: ${content.name}, ${String(content.size)} bytes` : content;
