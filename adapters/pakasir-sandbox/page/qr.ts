import QRCode from 'qrcode';
import { trusted, type Html } from './html.ts';

/** The payload as a picture that grows with the page, dark on white in either scheme. */
export const qrMarkup = async (payload: string): Promise<Html> => {
  const markup = await QRCode.toString(payload, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
  // Whoever shows it says what it is.
  return trusted(markup.replace('<svg ', '<svg aria-hidden="true" '));
};
