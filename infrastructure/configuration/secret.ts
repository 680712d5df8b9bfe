import { inspect } from 'node:util';

const hidden = '[secret]';
const face = Object.freeze({
  toString: () => hidden,
  toJSON: () => hidden,
  [inspect.custom]: () => hidden,
});
const values = new WeakMap<object, string>();

/** A text that no print, template, JSON or inspection shows: only `reveal` gives it back. */
export type Secret = typeof face;

export const secret = (value: string): Secret => {
  const kept = Object.create(face) as Secret;
  values.set(kept, value);
  return Object.freeze(kept);
};

export const isSecret = (u: unknown): u is Secret => typeof u === 'object' && u !== null && values.has(u);

/** The text itself: for the one call that needs it, never for a log or an error. */
export const reveal = (kept: Secret): string => values.get(kept) ?? '';
