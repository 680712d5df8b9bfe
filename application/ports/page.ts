/** Part of a list: `offset` items are skipped, at most `limit` follow. */
export type PageRequest = { readonly offset: number; readonly limit: number };

/** `total` counts the whole list. */
export type Page<T> = { readonly items: readonly T[]; readonly total: number };
