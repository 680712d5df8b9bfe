import * as E from 'fp-ts/lib/Either.js';

/** How many of a variant one order takes, at least and at most; null where only the limit of every cart counts. */
export type Limited = { readonly least: number; readonly most: number | null };

/** By the piece, as many as fit into a cart. */
export const noLimits: Limited = { least: 1, most: null };

/** No order takes more of one variant than this, whatever its own limits are. */
export const mostOfAny = 100;

/** What is wrong with limits: one is no number of pieces from one to the limit of every cart, or they contradict each other. */
export type LimitsRefusal =
  | { readonly tag: 'LimitOutOfRange'; readonly limit: number }
  | { readonly tag: 'LeastAboveMost'; readonly least: number; readonly most: number };

const isInRange = (limit: number): boolean => Number.isInteger(limit) && limit >= 1 && limit <= mostOfAny;

/** The limits as they may be kept. */
export const checkLimits = ({ least, most }: Limited): E.Either<LimitsRefusal, Limited> => {
  const outside = [least, most ?? least].find((limit) => !isInRange(limit));
  if (outside !== undefined) return E.left({ tag: 'LimitOutOfRange', limit: outside });
  return most !== null && least > most
    ? E.left({ tag: 'LeastAboveMost', least, most })
    : E.right({ least, most });
};
