import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AuditEntry, AuditFacts } from '../../domain/staff/audit-entry.ts';
import type { CatalogueEntry, ProductChange } from '../ports/products.ts';

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const fact = (value: unknown): AuditFacts[string] =>
  value === null || isPlain(value) ? value : JSON.stringify(value);

/** Of a photo it is only said whether there is one: its name tells nobody anything. */
const noted = (key: string, value: unknown): AuditFacts[string] =>
  key === 'photo' ? value !== null : fact(value);

/** What of a variant was so before, of what a change names. */
export const factsBefore = (
  { product, variant, isHidden }: CatalogueEntry,
  change: ProductChange,
): AuditFacts => {
  const all: ProductChange = {
    category: product.category.name,
    name: product.name,
    emoji: product.emoji ?? '',
    description: product.description,
    terms: product.terms,
    price: variant.price,
    steps: variant.steps,
    levels: variant.levels.filter(({ level }) => change.levels?.some((one) => one.level === level)),
    least: variant.least,
    most: variant.most,
    label: variant.label ?? '',
    kind: variant.kind,
    isHidden,
    photo: product.photo,
  };
  return Object.fromEntries(
    Object.keys(change).map((key) => [key, noted(key, all[key as keyof ProductChange])]),
  );
};

export const factsAfter = (change: ProductChange): AuditFacts =>
  Object.fromEntries(Object.entries(change).map(([key, value]) => [key, noted(key, value)]));

/** What staff did to a variant, or to its product. */
export const catalogueEntry = (
  by: BuyerId,
  action: string,
  code: VariantCode,
  { before = {}, after = {} }: { readonly before?: AuditFacts; readonly after?: AuditFacts },
  at: Instant,
): AuditEntry => ({ by, action, subject: `variant:${code}`, before, after, at });
