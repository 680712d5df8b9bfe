import jsQR from 'jsqr';
import { PNG } from 'pngjs';

export type Picture = {
  readonly width: number;
  readonly height: number;
  /** Of a pixel as the file has it. */
  readonly bitDepth: number;
  /** Whether the file has grey alone, without colours or transparency. */
  readonly isGrey: boolean;
  /** From 0 for black to 255 for white, row by row. */
  readonly pixels: Uint8ClampedArray;
};

/** A PNG as an independent reader sees it. */
export const readPng = (png: Uint8Array): Picture => {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const pixels = Uint8ClampedArray.from({ length: width * height }, (_, at) => data[4 * at] ?? 0);
  // The header comes first: width, height, bit depth, kind of colour.
  return { width, height, bitDepth: png[24] ?? 0, isGrey: png[25] === 0, pixels };
};

/** The same with so many black pixels all around. */
export const onBlack = (picture: Picture, border: number): Picture => {
  const width = picture.width + 2 * border;
  const height = picture.height + 2 * border;
  const pixels = new Uint8ClampedArray(width * height);
  for (let y = 0; y < picture.height; y += 1) {
    const row = picture.pixels.subarray(y * picture.width, (y + 1) * picture.width);
    pixels.set(row, (y + border) * width + border);
  }
  return { ...picture, width, height, pixels };
};

/** What a scanner reads; null where it finds no code. It looks for dark codes on light ground alone. */
export const readQr = ({ pixels, width, height }: Picture): string | null => {
  const coloured = Uint8ClampedArray.from({ length: 4 * pixels.length }, (_, at) =>
    at % 4 === 3 ? 255 : (pixels[Math.floor(at / 4)] ?? 0),
  );
  return jsQR.default(coloured, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
};
