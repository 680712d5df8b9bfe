import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

// Off the thread of all: the pool compresses.
const compress = promisify(deflate);

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** How a row of pixels is written down: as it is, or as what differs from the row above. */
const filters = { none: 0, up: 2 } as const;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** Width and height, one bit a pixel, greyscale; the rest is how every PNG is. */
const header = (side: number): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(side, 0);
  data.writeUInt32BE(side, 4);
  data.writeUInt8(1, 8);
  return data;
};

/** A square of so many cells a side, each dark or light. */
export type Cells = {
  readonly side: number;
  readonly isDark: (row: number, column: number) => boolean;
};

/** One row of pixels, eight to a byte, light as 1. */
const packedRow = ({ side, isDark }: Cells, row: number, scale: number): Buffer => {
  const packed = Buffer.alloc(Math.ceil((side * scale) / 8));
  for (let column = 0; column < side; column += 1) {
    if (isDark(row, column)) continue;
    const end = (column + 1) * scale;
    for (let x = column * scale; x < end; x += 1) packed[x >> 3] = (packed[x >> 3] ?? 0) | (0x80 >> (x & 7));
  }
  return packed;
};

/** The cells as a PNG of one bit a pixel, black on white, each cell `scale` pixels wide and high. */
export const oneBitPng = async (cells: Cells, scale: number): Promise<Uint8Array> => {
  const side = cells.side * scale;
  const stride = 1 + Math.ceil(side / 8);
  const pixels = Buffer.alloc(side * stride);
  for (let row = 0; row < cells.side; row += 1) {
    const first = row * scale * stride;
    pixels[first] = filters.none;
    packedRow(cells, row, scale).copy(pixels, first + 1);
    // The others of the row do not differ from the first: nothing but zeros.
    for (let again = 1; again < scale; again += 1) pixels[first + again * stride] = filters.up;
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header(side)),
    chunk('IDAT', await compress(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
};
