import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PriceStep, LevelSteps } from '../../domain/pricing/steps.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AuditEntry, AuditFacts, Fact, FactName } from '../../domain/staff/audit-entry.ts';
import type { CatalogueEntry, ProductChange } from '../ports/products.ts';

const stepsOf = (steps: readonly PriceStep[]): string =>
  steps.map(({ from, price }) => `${String(from)}: ${String(price)}`).join('; ');

const levelsOf = (levels: readonly LevelSteps[]): string =>
  levels.map(({ level, steps }) => `${level} (${stepsOf(steps)})`).join(', ');

type Noted = Partial<Record<FactName & keyof ProductChange, Fact>>;

/** What a change names. Of a photo it is only said whether there is one: its name tells nobody anything. */
export const factsAfter = ({ steps, levels, photo, ...plain }: ProductChange): Noted => ({
  ...plain,
  ...(steps === undefined ? {} : { steps: stepsOf(steps) }),
  ...(levels === undefined ? {} : { levels: levelsOf(levels) }),
  ...(photo === undefined ? {} : { photo: photo !== null }),
});

/** What of a variant was so before, of what a change names. */
export const factsBefore = (
  { product, variant, isHidden }: CatalogueEntry,
  change: ProductChange,
): AuditFacts => {
  const all: Required<Noted> = {
    category: product.category.name,
    name: product.name,
    emoji: product.emoji ?? '',
    description: product.description,
    terms: product.terms,
    price: variant.price,
    steps: stepsOf(variant.steps),
    levels: levelsOf(variant.levels.filter(({ level }) => change.levels?.some((one) => one.level === level))),
    least: variant.least,
    most: variant.most,
    label: variant.label ?? '',
    kind: variant.kind,
    isHidden,
    photo: product.photo !== null,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in change));
};

/** What staff did to a variant, or to its product. */
export const catalogueEntry = (
  by: BuyerId,
  action: string,
  code: VariantCode,
  { before = {}, after = {} }: { readonly before?: AuditFacts; readonly after?: AuditFacts },
  at: Instant,
): AuditEntry => ({ by, action, subject: `variant:${code}`, before, after, at });
