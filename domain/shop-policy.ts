/** What the owner decided about the shop as a whole. */
export type ShopPolicy = {
  /** Milliseconds from placing an order until it expires unpaid. */
  readonly paymentWindow: number;
  /** How many unpaid orders one buyer may have at a time. */
  readonly maxOpenOrders: number;
  /** Whether payments must come from a sandbox project; a live shop refuses those. */
  readonly sandbox: boolean;
};
