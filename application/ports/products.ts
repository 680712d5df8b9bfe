import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type {
  Category,
  CategoryId,
  GoodsKind,
  ProductId,
  VariantCode,
  CatalogueItem,
  Variant,
} from '../../domain/catalogue/product.ts';
import type { ListedProduct } from '../../domain/catalogue/listed-product.ts';
import type { ManualInput } from '../../domain/manual/manual-input.ts';
import type { PhotoId } from '../../domain/catalogue/photo.ts';
import type { LevelSteps, PriceStep } from '../../domain/pricing/steps.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { WarrantyTerms } from '../../domain/warranty/warranty.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { Page, PageRequest } from './page.ts';
import type { UnknownProduct } from './stock.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { StoreFailure } from './store-failure.ts';

/** A product as the owner's file gives it; the category is found or made by its name. */
export type ProductRow = {
  readonly code: VariantCode;
  readonly category: string;
  readonly name: string;
  readonly price: Rupiah;
  readonly description: string;
  readonly terms: string;
  /** Whose variant a new code is; its own where it is not given. A known code stays with its product. */
  readonly product?: ProductId;
  /** What tells it from the others of its product; where it is not given, it stays as it is. */
  readonly label?: string;
  /** A new variant is sold by the unit where it is not given. */
  readonly kind?: GoodsKind;
  /** What each costs from a quantity on; where it is not given, it stays as it is. */
  readonly steps?: readonly PriceStep[];
  /** What levels pay; one that is not named stays, and one without steps is gone. */
  readonly levels?: readonly LevelSteps[];
  /** Null takes it away; where it is not given, it stays as it is. */
  readonly emoji?: string | null;
  /** How many one order takes; of both, what is not given stays as it is, and null at the most takes it away. */
  readonly least?: number;
  readonly most?: number | null;
  /** For orders to come; null takes it away, and where it is not given, it stays as it is. */
  readonly warranty?: WarrantyTerms | null;
  /** On the cards of its product; null takes it away, and where it is not given, it stays as it is. */
  readonly photo?: PhotoId | null;
  /** Of its product; where it is not given, it stays as it is, and a new one is on sale. */
  readonly isHidden?: boolean;
  /** What buyers of manual goods are asked for, and within how many hours these are made; goods of other kinds have neither. */
  readonly inputs?: readonly ManualInput[];
  readonly hours?: number;
};

/** A variant as its owner looks after it. */
export type CatalogueEntry = CatalogueItem & { readonly isHidden: boolean };

/** What the owner changes of a variant's product, or of its price; what is not named stays. */
export type ProductChange = Partial<
  Pick<
    ProductRow,
    | 'category'
    | 'name'
    | 'emoji'
    | 'price'
    | 'description'
    | 'terms'
    | 'steps'
    | 'levels'
    | 'least'
    | 'most'
    | 'photo'
  >
> & {
  readonly isHidden?: boolean;
  /** Of the variant alone. */
  readonly label?: string;
  /** Of the variant alone; it changes as long as there are neither units nor orders of it. */
  readonly kind?: GoodsKind;
};

export type CodeTaken = { readonly tag: 'CodeTaken'; readonly code: VariantCode };

/** A variant that is sold beside another one of its product. */
export type NewVariant = { readonly code: VariantCode; readonly label: string; readonly price: Rupiah };

/** There are units or orders of it, so that it stays of the kind it is. */
export type KindFixed = { readonly tag: 'KindFixed'; readonly code: VariantCode };

/** What is left of its limits after the import contradicts itself: the least is above the most. */
export type LimitsClash = { readonly tag: 'LimitsClash'; readonly code: VariantCode };

/** Why nothing of a file was imported. */
export type ImportRefusal = KindFixed | LabelTaken | LimitsClash;

/** To the place before, or to the one after. */
export type Way = 'Up' | 'Down';

/** A product among those of its category, by its first variant; `isChosen` is the one that was asked about. */
export type ArrangedProduct = {
  readonly code: VariantCode;
  readonly name: string;
  readonly category: Category;
  readonly isHidden: boolean;
  readonly isChosen: boolean;
};

/** What somebody sees of a product. */
export type Card = {
  readonly item: CatalogueItem;
  /** The variants of its product, itself too, in the order in which they were added. */
  readonly beside: readonly Variant[];
  /** How many of it they usually take; null where nothing is remembered. */
  readonly favourite: number | null;
};

export type LabelTaken = { readonly tag: 'LabelTaken'; readonly label: string };

/** Whether it is gone, or only hidden since units or orders speak of it. */
export type Removal = 'Removed' | 'Hidden';

export type Imported = { readonly added: number; readonly updated: number };

/**
 * The catalogue, in the order of categories and of the products in each: where they were first added, until they are moved. What is hidden is found by `entries`, `entry` and
 * `taken` alone.
 */
export interface Products {
  /** The categories that have a product. */
  readonly categories: () => TaskEither<StoreFailure, readonly Category[]>;
  /** One page of products, each with its variants; of one category, or of all with `null`. */
  readonly page: (
    category: CategoryId | null,
    page: PageRequest,
  ) => TaskEither<StoreFailure, Page<ListedProduct>>;
  readonly find: (code: VariantCode) => TaskEither<StoreFailure, Option<CatalogueItem>>;
  /** Those of the codes that exist, in no order. */
  readonly findAll: (codes: readonly VariantCode[]) => TaskEither<StoreFailure, readonly CatalogueItem[]>;
  readonly card: (code: VariantCode, buyer: BuyerId) => TaskEither<StoreFailure, Option<Card>>;
  /** One page of all variants, hidden ones too. */
  readonly entries: (page: PageRequest) => TaskEither<StoreFailure, Page<CatalogueEntry>>;
  readonly entry: (code: VariantCode) => TaskEither<StoreFailure, Option<CatalogueEntry>>;
  /** Those of the codes that are in use, in no order. */
  readonly taken: (codes: readonly VariantCode[]) => TaskEither<StoreFailure, readonly VariantCode[]>;
  /**
   * Adds a product in one variant, hidden. `once` is the idempotency key, null where a repeated request is another one.
   * Answers the code of that key: as long as the variant of the first request with it is there, nothing is added.
   */
  readonly create: (
    row: ProductRow,
    audit: readonly AuditEntry[],
    once: string | null,
  ) => TaskEither<CodeTaken | StoreFailure, VariantCode>;
  /** Adds a variant to the product of another one; it is as hidden as its product. */
  readonly addVariant: (
    beside: VariantCode,
    variant: NewVariant,
    audit: readonly AuditEntry[],
  ) => TaskEither<CodeTaken | LabelTaken | UnknownProduct | StoreFailure, void>;
  readonly change: (
    code: VariantCode,
    change: ProductChange,
    audit: readonly AuditEntry[],
  ) => TaskEither<UnknownProduct | LabelTaken | KindFixed | StoreFailure, void>;
  /** All products of the category of this one, in their order; none where there is no such variant. */
  readonly arrangement: (code: VariantCode) => TaskEither<StoreFailure, readonly ArrangedProduct[]>;
  /** The categories that have a product, be it hidden. */
  readonly allCategories: () => TaskEither<StoreFailure, readonly Category[]>;
  /**
   * Lets a variant's product change places with its neighbour in its category; false where there is none on that side.
   * `once` is the idempotency key: a repeated request with the same key moves nothing more, and answers as the first did.
   */
  readonly move: (
    code: VariantCode,
    way: Way,
    audit: readonly AuditEntry[],
    once: string,
  ) => TaskEither<UnknownProduct | StoreFailure, boolean>;
  /** The same of a category, among those that have a product. */
  readonly moveCategory: (
    id: CategoryId,
    way: Way,
    audit: readonly AuditEntry[],
    once: string,
  ) => TaskEither<StoreFailure, boolean>;
  /** Removes a variant, and its product with the last one; hides it if there are units or orders of it. */
  readonly remove: (
    code: VariantCode,
    audit: readonly AuditEntry[],
  ) => TaskEither<UnknownProduct | StoreFailure, Removal>;
  /** Adds or updates every row by its code, all or nothing. Codes differ from each other. */
  readonly import: (rows: readonly ProductRow[]) => TaskEither<ImportRefusal | StoreFailure, Imported>;
}
