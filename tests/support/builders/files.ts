import type { NewGoodsFile } from '../../../domain/stock/goods-file.ts';

/** Bytes that are no text, and differ with the salt. */
export const someBytes = (salt = 0, length = 300): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + salt * 7 + 255) % 256);

/** A file that can be sold. */
export const aGoodsFile = (salt = 0, over: Partial<NewGoodsFile> = {}): NewGoodsFile => ({
  name: `ebook-${String(salt)}.pdf`,
  bytes: someBytes(salt),
  ...over,
});
