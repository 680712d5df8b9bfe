import type { PhotoId } from '../catalogue/photo.ts';
import type { Placeholder } from './shop-texts.ts';

/** A key that an owner made: it says its label, and is answered with its text, or with its photo and the text under it, if any. */
export type ExtraKey = {
  readonly tag: 'Extra';
  readonly label: string;
  readonly text: string;
  readonly photo?: PhotoId;
};

/** A key of the shop's keyboard: one of the shop's own by a name that never changes, or an extra one. */
export type KeyboardKey = { readonly tag: 'Own'; readonly name: string } | ExtraKey;

export const keyboardLimits = { extras: 8, label: 32, text: 3_000, caption: 1_000 } as const;

export const extraPlaceholders: readonly Placeholder[] = ['shop', 'contact'];

/** The keys in the owner's order. Own ones that it does not name come last; names that the shop does not have are left out. */
export const keysInOrder = (
  layout: readonly KeyboardKey[] | null,
  own: readonly string[],
): readonly KeyboardKey[] => {
  const placed = (layout ?? []).filter((key) => key.tag === 'Extra' || own.includes(key.name));
  const names = placed.flatMap((key) => (key.tag === 'Own' ? [key.name] : []));
  const rest = own.filter((name) => !names.includes(name)).map((name) => ({ tag: 'Own', name }) as const);
  return [...placed, ...rest];
};

/** The keys with the one at this place before the one that was in front of it. */
export const movedUp = (keys: readonly KeyboardKey[], place: number): readonly KeyboardKey[] => {
  const moved = keys[place];
  if (moved === undefined || place === 0) return keys;
  const rest = keys.filter((_, at) => at !== place);
  return [...rest.slice(0, place - 1), moved, ...rest.slice(place - 1)];
};
