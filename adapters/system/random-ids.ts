import { randomBytes, randomUUID } from 'node:crypto';
import type { Ids } from '../../application/ports/ids.ts';
import { cartId } from '../../domain/catalogue/cart.ts';

/** Ids from the operating system's source of randomness. */
export const randomIds: Ids = {
  orderSuffix: () => randomBytes(4).toString('hex'),
  cartId: () => cartId(randomUUID()),
};
