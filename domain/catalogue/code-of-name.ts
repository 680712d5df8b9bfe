import { productCode, type ProductCode } from './product.ts';

/** So long that there is room for a number after it. */
const longest = 24;
const mostTried = 50;

/** Codes for a product of this name, the best first: `NETFLIX-PREMIUM`, `NETFLIX-PREMIUM-2`, … */
export const codesOfName = (name: string): readonly ProductCode[] => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .match(/[A-Z0-9]+/g);
  const base = (words ?? ['PRODUK']).join('-').slice(0, longest).replace(/-$/, '');
  return Array.from({ length: mostTried }, (_, n) =>
    productCode(n === 0 ? base : `${base}-${String(n + 1)}`),
  );
};
