import type { CallbackData } from './routes.ts';
import { tap } from './make-screen.ts';
import type { Button } from './screen.ts';

/** The last page a button can lead to. */
const lastPage = 999;

export const pagesOf = (total: number, perPage: number): number =>
  Math.min(lastPage + 1, Math.max(1, Math.ceil(total / perPage)));

/** `◀️` and `▶️`, each only where there is something. Pages are counted from 0. */
export const pageButtons = (
  page: number,
  pages: number,
  to: (page: number) => CallbackData,
): readonly (Button | null)[] => [
  page > 0 ? tap('◀️', to(page - 1)) : null,
  page + 1 < pages ? tap('▶️', to(page + 1)) : null,
];
