import { cartId, type Cart, type CartLine } from '../../../domain/catalogue/cart.ts';
import type { Ordered } from './orders.ts';
import { aBuyer } from './buyers.ts';
import { aProduct } from './products.ts';

export const aCartLine = (over: Partial<CartLine> = {}): CartLine => ({
  product: aProduct().code,
  quantity: 1,
  priceSeen: aProduct().price,
  ...over,
});

export const aCart = (over: Partial<Cart> = {}): Cart => ({
  id: cartId('cart-1'),
  buyer: aBuyer().id,
  lines: [aCartLine()],
  counted: [],
  ...over,
});

/** The cart that an order is made of. */
export const cartOf = ({ cart, buyer, lines }: Ordered): Cart =>
  aCart({
    id: cart,
    buyer,
    lines: lines.map(({ product, quantity, unitPrice }) => ({ product, quantity, priceSeen: unitPrice })),
  });
