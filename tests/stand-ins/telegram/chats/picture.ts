/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngEnd = Buffer.from('IEND');
const jpegStart = Buffer.from([0xff, 0xd8, 0xff]);

const sizeOfPng = (bytes: Buffer): PictureSize | undefined =>
  bytes.length >= 45 && bytes.toString('latin1', 12, 16) === 'IHDR' && bytes.subarray(-8, -4).equals(pngEnd)
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : undefined;

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const sizeOfJpeg = (bytes: Buffer): PictureSize | undefined => {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    if (isFrame(bytes.readUInt8(at + 1)))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
};

/** The size of a whole PNG or JPEG; undefined when the bytes are neither, or cut off. */
export const sizeOfPicture = (bytes: Buffer): PictureSize | undefined => {
  if (bytes.subarray(0, pngStart.length).equals(pngStart)) return sizeOfPng(bytes);
  return bytes.subarray(0, jpegStart.length).equals(jpegStart) ? sizeOfJpeg(bytes) : undefined;
};
