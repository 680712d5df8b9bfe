import type { Brand } from '../brand.ts';
import type { Limited } from '../pricing/limits.ts';
import type { Priced } from '../pricing/steps.ts';
import type { RatingSummary } from '../rating/rating-summary.ts';
import type { PhotoId } from './photo.ts';

/** What the owner calls a product that is sold in one or more variants: `[A-Za-z0-9_-]{1,32}`. */
export type ProductId = Brand<string, 'ProductId'>;
/** What the owner calls a variant, in files and links: `[A-Za-z0-9_-]{1,32}`. */
export type VariantCode = Brand<string, 'VariantCode'>;
export type CategoryId = Brand<number, 'CategoryId'>;

export const productId = (id: string): ProductId => id as ProductId;
export const variantCode = (code: string): VariantCode => code as VariantCode;
export const categoryId = (id: number): CategoryId => id as CategoryId;

/** How goods are sold: each unit once, the same to everybody, or made by a person for each buyer. */
export type GoodsKind = 'unit' | 'shared' | 'manual';

export type Category = { readonly id: CategoryId; readonly name: string };

/** What buyers choose first; it is sold in one or more variants. */
export type Product = {
  readonly id: ProductId;
  readonly category: Category;
  readonly name: string;
  /** One picture before the name; null where there is none. */
  readonly emoji: string | null;
  readonly description: string;
  /** What the buyer reads after the goods; empty when there is nothing to say. */
  readonly terms: string;
  /** What buyers see on its card; null for none. */
  readonly photo: PhotoId | null;
};

/** What has a code, a price and stock of its own: a duration, a size, a region. */
export type Variant = Priced &
  Limited & {
    readonly code: VariantCode;
    /** What tells it from the others of its product; null for the only one. */
    readonly label: string | null;
    readonly kind: GoodsKind;
  };

/** How many can be had now: of units as many as are free; of shared goods any number, or what is left of a ceiling; manual goods are made when they are asked for. */
export type Availability =
  | { readonly tag: 'Stocked'; readonly count: number }
  | { readonly tag: 'Unlimited' }
  | { readonly tag: 'Ceiling'; readonly left: number }
  | { readonly tag: 'OnRequest' };

/** A variant as the catalogue shows it; `sold` is how many buyers got. */
export type CatalogueItem = {
  readonly product: Product;
  readonly variant: Variant;
  readonly availability: Availability;
  readonly sold: number;
  /** What buyers say of the product; absent where none did. */
  readonly rating?: RatingSummary;
  /** For so many days a unit that does not work is made good; absent without a warranty. */
  readonly warrantyDays?: number;
};

/** How many can be had at most. */
export const available = ({ availability }: Pick<CatalogueItem, 'availability'>): number => {
  switch (availability.tag) {
    case 'Stocked':
      return availability.count;
    case 'Ceiling':
      return availability.left;
    case 'Unlimited':
    case 'OnRequest':
      return Infinity;
  }
};

/** The product as it is called everywhere. */
export const productName = ({ name, emoji }: Pick<Product, 'name' | 'emoji'>): string =>
  emoji === null ? name : `${emoji} ${name}`;

/** What a buyer reads of it in one line. */
export const nameOf = ({ product, variant }: Pick<CatalogueItem, 'product' | 'variant'>): string =>
  variant.label === null ? productName(product) : `${productName(product)} · ${variant.label}`;
