/** What all who rated a product said; `sum` is that of their stars. */
export type RatingSummary = { readonly count: number; readonly sum: number };

/** In tenths of a star. */
export const averageOf = ({ count, sum }: RatingSummary): number => Math.round((sum * 10) / count) / 10;
