import { standardSpamPolicy } from '../../../domain/people/spam-policy.ts';
import { hours, minutes } from '../../../domain/instant.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import type { ShopPolicy } from '../../../domain/shop-policy.ts';

export const aPolicy = (over: Partial<ShopPolicy> = {}): ShopPolicy => ({
  paymentWindow: minutes(15),
  depositWindow: minutes(60),
  depositLimits: { min: rupiah(10_000), max: rupiah(1_000_000) },
  maxOpenOrders: 3,
  archiveAfter: hours(24) * 365,
  spam: standardSpamPolicy,
  ...over,
});
