import QRCode from 'qrcode';
import type { QrPath } from './page/view.ts';

const quietZone = 4;

/** The payload as a QR code of error correction M, each dark module a square of the path. */
export const qrPath = (payload: string): QrPath => {
  const { modules } = QRCode.create(payload, { errorCorrectionLevel: 'M' });
  const cells = [...modules.data].map((dark, at) =>
    dark === 1
      ? `M${quietZone + (at % modules.size)} ${quietZone + Math.floor(at / modules.size)}h1v1h-1z`
      : '',
  );
  return { side: modules.size + 2 * quietZone, path: cells.join('') };
};
