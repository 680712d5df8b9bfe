import type { Ids } from '../../../application/ports/ids.ts';
import { cartId } from '../../../domain/catalogue/cart.ts';

/** Xorshift: 32 bits at a time, none of them 0, the same for the same seed, none twice in four thousand million. */
const bitsFrom = (seed: number): (() => number) => {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

const hex = (bits: number): string => bits.toString(16).padStart(8, '0');

/** Ids that look like chance and are the same for the same seed, to live through a story again. */
export const seededIds = (seed: number): Ids => {
  const forOrders = bitsFrom(seed);
  const forCarts = bitsFrom(seed ^ 0x5bd1e995);
  return {
    orderSuffix: () => hex(forOrders()),
    cartId: () => cartId(`cart-${hex(forCarts())}`),
  };
};
