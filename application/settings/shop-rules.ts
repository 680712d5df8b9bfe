import type { ShopPolicy } from '../../domain/shop-policy.ts';
import type { Settings } from '../ports/settings.ts';

/** The rules that stay as they are while the shop runs. */
export type FixedRules = Omit<ShopPolicy, 'paymentWindow'>;

/** The shop's rules as they are at each look: some of them are settings. */
export const policyFrom =
  (fixed: FixedRules, { current }: Pick<Settings, 'current'>) =>
  (): ShopPolicy => ({ ...fixed, paymentWindow: current().paymentWindow });
