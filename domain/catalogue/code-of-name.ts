import { variantCode, type VariantCode } from './product.ts';

/** So long that there is room for a number after it. */
const longest = 24;
const mostTried = 50;

/** Ends after a whole word, unless that would leave less than half. */
const shortened = (code: string): string => {
  if (code.length <= longest) return code;
  const end = code.lastIndexOf('-', longest);
  return code.slice(0, end < longest / 2 ? longest : end);
};

type Codes = readonly [VariantCode, ...VariantCode[]];

/** Codes for a product of this name, the best first: `NETFLIX-PREMIUM`, `NETFLIX-PREMIUM-2`, … */
export const codesOfName = (name: string): Codes => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .match(/[A-Z0-9]+/g);
  const base = shortened((words ?? ['PRODUK']).join('-'));
  const more = Array.from({ length: mostTried }, (_, n) => variantCode(`${base}-${String(n + 2)}`));
  return [variantCode(base), ...more];
};

/** The first code that is not taken; the best one, to be refused, where all are. */
export const firstFree = (codes: Codes, taken: readonly VariantCode[]): VariantCode =>
  codes.find((code) => !taken.includes(code)) ?? codes[0];
