import type { State } from '../../../adapters/memory/state.ts';
import { followUpKey } from '../../../domain/follow-ups/follow-up-key.ts';
import { after } from '../../../domain/instant.ts';
import type { OrderLine } from '../../../domain/order/order-line.ts';
import { isDeposit, type Order } from '../../../domain/order/order.ts';
import type { ShopPolicy } from '../../../domain/shop-policy.ts';

const priceOf = (lines: readonly OrderLine[]): number =>
  lines.reduce((sum, { unitPrice, quantity, discount }) => sum + unitPrice * quantity - discount, 0);

/** What is wrong with the lines of a new order, or null: they are those of its cart, at the prices that its buyer saw last (row 21). */
const checkLines = (now: State, { cart, lines, total }: Order): string | null => {
  const seen = cart === null ? undefined : now.carts.get(cart)?.cart.lines;
  const other = lines.find(
    ({ product, unitPrice, quantity }) =>
      !seen?.some(
        (line) => line.product === product && line.priceSeen === unitPrice && line.quantity === quantity,
      ),
  );
  if (other !== undefined) return `bills ${other.product} otherwise than its buyer saw it`;
  if (lines.length !== seen?.length) return 'is not about all that was in the cart';
  return total === priceOf(lines) ? null : `costs ${total}, and its lines ${priceOf(lines)}`;
};

const checkDeposit = ({ total }: Order, { depositLimits: { min, max } }: ShopPolicy): string | null =>
  total >= min && total <= max ? null : `is a deposit of ${total}`;

/** What is wrong with an order as it was placed, or null: it costs what its buyer saw, and ends by itself when its time is up. */
export const checkPlacing = (now: State, order: Order, policy: ShopPolicy): string | null => {
  const { id, placedAt, expiresAt } = order;
  const wrong = isDeposit(order) ? checkDeposit(order, policy) : checkLines(now, order);
  if (wrong !== null) return wrong;
  const window = isDeposit(order) ? policy.depositWindow : policy.paymentWindow;
  if (expiresAt !== after(placedAt, window)) return 'is open for another time than every order';
  const timer = now.waiting.get(followUpKey({ tag: 'ExpireOrder', order: id, at: expiresAt }));
  return timer?.runAt === expiresAt ? null : 'has no timer for the end of its time';
};
