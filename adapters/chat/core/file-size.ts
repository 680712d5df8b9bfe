import type { Language } from '../../../domain/people/buyer.ts';
import { grouped } from './money.ts';

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

const separators = { id: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;

/** How large a file is, as people say it: `512 B`, `20 KB`, `1,5 MB`. Never less than it is. */
export const fileSize = (bytes: number, language: Language): string => {
  const { thousands, decimal } = separators[language];
  if (bytes < kilobyte) return `${String(bytes)} B`;
  if (bytes < megabyte) return `${String(Math.min(Math.ceil(bytes / kilobyte), kilobyte - 1))} KB`;
  const tenths = Math.ceil((bytes / megabyte) * 10);
  const whole = grouped(Math.floor(tenths / 10), thousands);
  return tenths % 10 === 0 ? `${whole} MB` : `${whole}${decimal}${String(tenths % 10)} MB`;
};
