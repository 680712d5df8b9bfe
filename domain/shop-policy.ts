import type { SpamPolicy } from './people/spam-policy.ts';
import type { Rupiah } from './rupiah.ts';

/** What the owner decided about the shop as a whole. */
export type ShopPolicy = {
  /** Milliseconds from placing an order until it expires unpaid. */
  readonly paymentWindow: number;
  /** The same for a deposit. */
  readonly depositWindow: number;
  /** The least and the most of one deposit. */
  readonly depositLimits: { readonly min: Rupiah; readonly max: Rupiah };
  /** How many unpaid orders, deposits among them, one buyer may have at a time. */
  readonly maxOpenOrders: number;
  /** Milliseconds after which an order that is done with is archived; null keeps all of them where they are. */
  readonly archiveAfter: number | null;
  /** How fast anybody but an owner may act. */
  readonly spam: SpamPolicy;
};
