import type { IO } from 'fp-ts/lib/IO.js';
import type { CartId } from '../../domain/catalogue/cart.ts';

/** Names that nobody can guess and that never come twice. */
export interface Ids {
  /** Eight lower-case hexadecimal digits. */
  readonly orderSuffix: IO<string>;
  readonly cartId: IO<CartId>;
}
