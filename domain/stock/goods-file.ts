import * as E from 'fp-ts/lib/Either.js';
import type { Brand } from '../brand.ts';
import { startOf } from '../start-of.ts';

export type GoodsFileId = Brand<number, 'GoodsFileId'>;

export const goodsFileId = (id: number): GoodsFileId => id as GoodsFileId;

/** Goods that are a file, without its bytes: those are read when it is sent. `size` is in bytes. */
export type GoodsFile = { readonly id: GoodsFileId; readonly name: string; readonly size: number };

/** What goods hold: a text, or a file. */
export type GoodsContent = string | GoodsFile;

export const isFile = (content: GoodsContent): content is GoodsFile => typeof content !== 'string';

/** A file that is to become goods. */
export type NewGoodsFile = { readonly name: string; readonly bytes: Uint8Array };

/** Why something is no file that can be sold. */
export type FileRefused = { readonly tag: 'FileRefused'; readonly why: 'Empty' | 'TooLarge' };

/** Bytes. Telegram hands out no larger file to a bot. */
export const largestGoodsFile = 20 * 1024 * 1024;

/** UTF-16 units of a name, of which an ending of so many stays. */
const longestName = 100;
const longestEnding = 12;

const nameless = 'file';

/** What a system takes for part of a path, nobody can see, or turns the order of letters round. */
const unfit = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const shortened = (name: string): string => {
  if (name.length <= longestName) return name;
  const at = name.lastIndexOf('.');
  const ending = at > 0 && name.length - at <= longestEnding ? name.slice(at) : '';
  return `${startOf(name, longestName - ending.length)}${ending}`;
};

/** A name under which any system keeps the file; an ending stays what it was. */
export const fileNameOf = (written: string | null): string => {
  const fit = (written ?? '').replace(unfit, '_').trim().replace(/^\.+/u, '').trim();
  return fit === '' ? nameless : shortened(fit);
};

/** A file as it will be sold. */
export const readGoodsFile = (
  name: string | null,
  bytes: Uint8Array,
): E.Either<FileRefused, NewGoodsFile> => {
  if (bytes.byteLength === 0) return E.left({ tag: 'FileRefused', why: 'Empty' });
  return bytes.byteLength > largestGoodsFile
    ? E.left({ tag: 'FileRefused', why: 'TooLarge' })
    : E.right({ name: fileNameOf(name), bytes });
};
