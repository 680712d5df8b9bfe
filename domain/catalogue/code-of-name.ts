import { variantCode, type VariantCode } from './product.ts';

/** So long that there is room for a number after it. */
const longest = 24;
const mostTried = 50;

type Codes = readonly [VariantCode, ...VariantCode[]];

/** Codes for a product of this name, the best first: `NETFLIX-PREMIUM`, `NETFLIX-PREMIUM-2`, … */
export const codesOfName = (name: string): Codes => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .match(/[A-Z0-9]+/g);
  const base = (words ?? ['PRODUK']).join('-').slice(0, longest).replace(/-$/, '');
  const more = Array.from({ length: mostTried }, (_, n) => variantCode(`${base}-${String(n + 2)}`));
  return [variantCode(base), ...more];
};

/** The first code that is not taken; the best one, to be refused, where all are. */
export const firstFree = (codes: Codes, taken: readonly VariantCode[]): VariantCode =>
  codes.find((code) => !taken.includes(code)) ?? codes[0];
