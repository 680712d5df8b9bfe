import type { Brand } from '../brand.ts';
import type { Priceable, PriceParts } from '../pricing/quote.ts';
import type { GoodsKind, VariantCode } from '../catalogue/product.ts';

/** The place of a line in its order, from 1. Goods and refunds speak of a line by it. */
export type LineNumber = Brand<number, 'LineNumber'>;

export const lineNumber = (n: number): LineNumber => n as LineNumber;

/** What was bought, as it was when ordered: later changes of the catalogue do not reach it. */
export type OrderLine = Priceable &
  PriceParts & {
    readonly number: LineNumber;
    readonly product: VariantCode;
    readonly kind: GoodsKind;
    readonly name: string;
    readonly terms: string;
  };

/** Whether the line is of goods that lie in stock, each sold once. */
export const isOfUnits = ({ kind }: OrderLine): boolean => kind === 'unit';

/** Whether the line is of goods that are the same to everybody. */
export const isShared = ({ kind }: OrderLine): boolean => kind === 'shared';

const wantedBy =
  (is: (line: OrderLine) => boolean) =>
  (lines: readonly OrderLine[]): ReadonlyMap<VariantCode, number> => {
    const wanted = new Map<VariantCode, number>();
    for (const { product, quantity } of lines.filter(is))
      wanted.set(product, (wanted.get(product) ?? 0) + quantity);
    return wanted;
  };

/** How many units of each product the lines want, in the order of the lines. */
export const unitsWanted = wantedBy(isOfUnits);

/** How many of each product that is the same to everybody. */
export const sharedWanted = wantedBy(isShared);

/** How many of each product there must be before the lines can be had. */
export const wantedOf = (lines: readonly OrderLine[]): ReadonlyMap<VariantCode, number> =>
  new Map([...unitsWanted(lines), ...sharedWanted(lines)]);
