import type { VariantCode } from '../catalogue/product.ts';

/** How a variant is stocked, as owners are told. */
export type StockState = 'Plenty' | 'Low' | 'Out';

/** A variant whose stock is in another state than the owners know. */
export type StockCrossing = {
  readonly product: VariantCode;
  readonly name: string;
  readonly available: number;
  readonly threshold: number;
  /** What owners were told last, or what it has come back to since. */
  readonly known: StockState;
};

export const stockState = ({
  available,
  threshold,
}: Pick<StockCrossing, 'available' | 'threshold'>): StockState => {
  if (available <= 0) return 'Out';
  return available <= threshold ? 'Low' : 'Plenty';
};

const order: readonly StockState[] = ['Plenty', 'Low', 'Out'];

/** What it is from now on, and whether that is worth a word: only where it became less. */
export const crossed = (
  crossing: StockCrossing,
): { readonly state: StockState; readonly isTold: boolean } => {
  const state = stockState(crossing);
  return { state, isTold: order.indexOf(state) > order.indexOf(crossing.known) };
};
