import type { CategoryId, VariantCode } from '../catalogue/product.ts';
import type { Level } from '../pricing/level.ts';
import type { Language } from '../people/buyer.ts';

/** Whom a broadcast is for. A paid order of goods makes a buyer; a deposit does not. */
export type Who =
  | { readonly tag: 'Everyone' }
  | { readonly tag: 'Buyers' }
  /** Of a variant, or of any variant of the product that bears this code. */
  | { readonly tag: 'BuyersOf'; readonly product: VariantCode }
  | { readonly tag: 'BuyersIn'; readonly category: CategoryId }
  | { readonly tag: 'NeverBought' }
  | { readonly tag: 'OnLevel'; readonly level: Level }
  /** Known for as many days at least, and has ordered nothing in them. */
  | { readonly tag: 'Quiet'; readonly days: number };

/** `language` is the one that they are spoken to in; null for any. */
export type Audience = { readonly who: Who; readonly language: Language | null };

/** Whoever cannot be reached, or wants no promotions, is never written to. */
export type AudienceCount = {
  readonly reachable: number;
  readonly unreachable: number;
  readonly unwilling: number;
};
