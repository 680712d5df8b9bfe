import QRCode from 'qrcode';

/** The payload as a PNG of a QR code: error correction M, a quiet zone of four modules, at least 512 pixels wide. Rejects what is too long for a code. */
export const qrPicture = (payload: string): Promise<Uint8Array> =>
  QRCode.toBuffer(payload, { type: 'png', errorCorrectionLevel: 'M', margin: 4, width: 640 });
