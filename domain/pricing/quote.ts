import { minus, nothing, sum, times, type Rupiah } from '../rupiah.ts';

/** What something costs: `total` is what is paid, `subtotal` without what was taken off. */
export type PriceParts = {
  readonly subtotal: Rupiah;
  readonly discount: Rupiah;
  readonly total: Rupiah;
};

/** So many of one thing, at the price of one. */
export type Priceable = { readonly unitPrice: Rupiah; readonly quantity: number };

export type QuotedLine<Line extends Priceable> = Line & PriceParts;

/** Lines with their prices, and what they come to together. */
export type Quote<Line extends Priceable> = PriceParts & { readonly lines: readonly QuotedLine<Line>[] };

const priced = <Line extends Priceable>(line: Line, discount: Rupiah): QuotedLine<Line> => {
  const subtotal = times(line.unitPrice, line.quantity);
  return { ...line, subtotal, discount, total: minus(subtotal, discount) };
};

/**
 * The one place where a price is computed, whether it is shown or charged. What is taken off is taken off lines, so
 * that giving a line back gives back what was paid for it; the parts of the whole are the sums of theirs.
 */
export const quote = <Line extends Priceable>(wanted: readonly Line[]): Quote<Line> => {
  const lines = wanted.map((line) => priced(line, nothing));
  return {
    lines,
    subtotal: sum(lines.map(({ subtotal }) => subtotal)),
    discount: sum(lines.map(({ discount }) => discount)),
    total: sum(lines.map(({ total }) => total)),
  };
};

/** What is paid for so many at this price. */
export const priceOf = (unitPrice: Rupiah, quantity: number): Rupiah =>
  quote([{ unitPrice, quantity }]).total;
