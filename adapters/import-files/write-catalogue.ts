import type { ExportedEntry } from '../../application/stocking/export-catalogue.ts';
import type { PhotoId } from '../../domain/catalogue/photo.ts';
import type { Level } from '../../domain/pricing/level.ts';
import type { PriceStep } from '../../domain/pricing/steps.ts';
import { withPlainLineEnds } from '../../domain/stock/unit-text.ts';
import type { WarrantyPolicy } from '../../domain/warranty/warranty.ts';
import { writeInputs } from '../kit/manual-inputs.ts';
import { columns, optionalColumns } from './catalogue-row.ts';
import { columnOf } from './level-columns.ts';

type Cells = Readonly<Record<string, string | number | null>>;

const stepText = ({ from, price }: PriceStep): string => `${String(from)}:${String(price)}`;

const stepsCell = (steps: readonly PriceStep[]): string => steps.map(stepText).join('; ');

const policyWords: Readonly<Record<WarrantyPolicy, string>> = {
  Replace: 'replace',
  AskStaff: 'ask',
  RefundByDaysLeft: 'refund',
};

const cellsOf = (
  { entry: { product, variant, isHidden }, warranty, work }: ExportedEntry,
  pathOf: (photo: PhotoId) => string,
  levels: readonly Level[],
): Cells => ({
  code: variant.code,
  category: product.category.name,
  name: product.name,
  price: variant.price,
  description: product.description,
  terms: product.terms,
  // The only variant of a product has no name of its own, and is its product.
  product: variant.label === null ? null : product.id,
  variant: variant.label,
  kind: variant.kind,
  steps: stepsCell(variant.steps),
  min: variant.least,
  max: variant.most,
  emoji: product.emoji,
  warranty_days: warranty?.days ?? 0,
  warranty_policy: warranty === null ? null : policyWords[warranty.policy],
  photo: product.photo === null ? null : pathOf(product.photo),
  hidden: isHidden ? 'yes' : null,
  inputs: work === null ? null : writeInputs(work.inputs),
  hours: work?.hours ?? null,
  ...Object.fromEntries(
    levels.map((level) => [
      columnOf(level),
      stepsCell(variant.levels.find((own) => own.level === level)?.steps ?? []),
    ]),
  ),
});

const quoted = (cell: string | number | null): string => {
  // Any other end of a line would end its row where the table is read.
  const text = withPlainLineEnds(String(cell ?? ''));
  return /[",;\t|\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The catalogue as a table that can be imported again; `pathOf` says where a picture lies beside it. */
export const writeCatalogue = (
  exported: readonly ExportedEntry[],
  pathOf: (photo: PhotoId) => string,
): string => {
  const levels = [
    ...new Set(exported.flatMap(({ entry }) => entry.variant.levels.map(({ level }) => level))),
  ].sort();
  const names = [...columns, ...optionalColumns, ...levels.map(columnOf)];
  const rows = exported.map((one) => {
    const cells = cellsOf(one, pathOf, levels);
    return names.map((name) => quoted(cells[name] ?? null)).join(',');
  });
  return `${[names.join(','), ...rows].join('\n')}\n`;
};
