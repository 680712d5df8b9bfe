import * as E from 'fp-ts/lib/Either.js';
import type { Brand } from '../brand.ts';

/** By what is in it: the same picture is one, however often it comes. */
export type PhotoId = Brand<string, 'PhotoId'>;

export const photoId = (id: string): PhotoId => id as PhotoId;

export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** A picture that buyers see; width and height in pixels. */
export type Photo = {
  readonly type: PhotoType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

/** Why something is no picture that every messenger shows. */
export type PhotoRefused = {
  readonly tag: 'PhotoRefused';
  readonly why: 'NotAPhoto' | 'TooLarge' | 'OddShape';
};

/** Bytes that a photo may have. */
export const largestPhoto = 5 * 1024 * 1024;

/** Telegram takes no photo beyond these. */
const longestSides = 10_000;
const steepestRatio = 20;

type Head = Omit<Photo, 'bytes'>;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const pngHead = (bytes: Uint8Array): Head | null => {
  if (bytes.length < 24 || textAt(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n') return null;
  const view = viewOf(bytes);
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
};

/** Markers of JPEG that say how large the picture is: all of C0–CF but the tables C4, C8 and CC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Markers without anything behind them. */
const isBare = (marker: number): boolean => marker === 0xff || (marker >= 0xd0 && marker <= 0xd8);

const jpegHead = (bytes: Uint8Array): Head | null => {
  if (textAt(bytes, 0, 3) !== '\xff\xd8\xff') return null;
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker))
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += isBare(marker) ? (marker === 0xff ? 1 : 2) : 2 + view.getUint16(at + 2);
  }
  return null;
};

const webpHead = (bytes: Uint8Array): Head | null => {
  if (bytes.length < 30 || textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WEBP') return null;
  const type = 'image/webp';
  const view = viewOf(bytes);
  switch (textAt(bytes, 12, 4)) {
    case 'VP8 ':
      return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const sides = view.getUint32(21, true);
      return { type, width: (sides & 0x3fff) + 1, height: ((sides >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return {
        type,
        width: (view.getUint32(24, true) & 0xffffff) + 1,
        height: (view.getUint32(26, true) >>> 8) + 1,
      };
    default:
      return null;
  }
};

const isOdd = ({ width, height }: Head): boolean =>
  width < 1 ||
  height < 1 ||
  width + height > longestSides ||
  Math.max(width, height) > steepestRatio * Math.min(width, height);

const refused = (why: PhotoRefused['why']): E.Either<PhotoRefused, never> =>
  E.left({ tag: 'PhotoRefused', why });

/** A JPEG, PNG or WebP by its own first bytes, whatever it is called. */
export const readPhoto = (bytes: Uint8Array): E.Either<PhotoRefused, Photo> => {
  if (bytes.length > largestPhoto) return refused('TooLarge');
  const head = pngHead(bytes) ?? jpegHead(bytes) ?? webpHead(bytes);
  if (head === null) return refused('NotAPhoto');
  return isOdd(head) ? refused('OddShape') : E.right({ ...head, bytes });
};
