import type { Photo } from '../../../domain/catalogue/photo.ts';

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part,
    ),
  );

const big = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 0xff);
const little = (value: number, bytes: number): readonly number[] => [...big(value, bytes)].reverse();

/** The beginning of a PNG of this size, which is as far as anybody looks. */
export const aPng = (width = 640, height = 480, salt = 0): Uint8Array =>
  bytesOf('\x89PNG\r\n\x1a\n', big(13, 4), 'IHDR', big(width, 4), big(height, 4), big(salt, 4));

/** A JPEG with a comment and a table before its size. */
export const aJpeg = (width = 640, height = 480): Uint8Array =>
  bytesOf(
    [0xff, 0xd8, 0xff, 0xfe, 0, 6],
    'halo',
    [0xff, 0xff, 0xc4, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8],
    big(height, 2),
    big(width, 2),
    [3, 0],
  );

const riff = (kind: string, ...rest: readonly (string | readonly number[])[]): Uint8Array =>
  bytesOf('RIFF', little(30, 4), 'WEBP', kind, little(10, 4), ...rest, [0, 0, 0, 0, 0, 0]);

export const aWebp = {
  lossy: (width = 640, height = 480): Uint8Array =>
    riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a], little(width, 2), little(height, 2)),
  lossless: (width = 640, height = 480): Uint8Array =>
    riff('VP8L', [0x2f], little((width - 1) | ((height - 1) << 14), 4), [0, 0, 0, 0]),
  extended: (width = 640, height = 480): Uint8Array =>
    riff('VP8X', [0, 0, 0, 0], little(width - 1, 3), little(height - 1, 3)),
  unknown: riff('VP9 ', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
};

export const aPhoto = (salt = 0): Photo => ({
  type: 'image/png',
  width: 640,
  height: 480,
  bytes: aPng(640, 480, salt),
});
