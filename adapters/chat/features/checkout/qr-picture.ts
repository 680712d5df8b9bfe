import QRCode from 'qrcode';
import { oneBitPng } from './one-bit-png.ts';

/** Light modules around the code, in the picture itself, so that it is read on a black chat as well. */
const quietZone = 4;
/** The least width of a picture, in pixels. */
const least = 512;

/**
 * The payload as a PNG of a QR code: error correction M, a quiet zone of four modules, at least 512 pixels wide, each
 * module a whole number of pixels. Rejects what is too long for a code.
 */
export const qrPicture = async (payload: string): Promise<Uint8Array> => {
  const { modules } = QRCode.create(payload, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * quietZone;
  const isDark = (row: number, column: number): boolean => {
    const [y, x] = [row - quietZone, column - quietZone];
    return y >= 0 && x >= 0 && y < modules.size && x < modules.size && modules.get(y, x) === 1;
  };
  return oneBitPng({ side, isDark }, Math.ceil(least / side));
};
