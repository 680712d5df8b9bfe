import { minutes } from '../../../domain/instant.ts';
import type { ShopPolicy } from '../../../domain/shop-policy.ts';

export const aPolicy = (over: Partial<ShopPolicy> = {}): ShopPolicy => ({
  paymentWindow: minutes(15),
  maxOpenOrders: 3,
  sandbox: false,
  ...over,
});
