declare const brand: unique symbol;

/** A primitive that only its own constructor hands out, so that an order id is never passed for a product code. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
