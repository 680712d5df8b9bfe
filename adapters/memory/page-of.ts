import type { Page, PageRequest } from '../../application/ports/page.ts';

/** The part of a whole list that was asked for. */
export const pageOf = <T>(items: readonly T[], { offset, limit }: PageRequest): Page<T> => ({
  items: items.slice(offset, offset + limit),
  total: items.length,
});
