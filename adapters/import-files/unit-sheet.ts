/** A unit and the line it begins on, from 1. */
export type PlacedUnit = { readonly line: number; readonly content: string };

/** How the units of a file are told apart. */
export type UnitForm = 'OneALine' | 'Separated';

/** Units in the order of their file, cut out of its text as they are asked for: of very many, none is held but the text. */
export type Units = Iterable<PlacedUnit> & {
  readonly count: number;
  /** From 0. */
  readonly at: (place: number) => PlacedUnit | undefined;
};

/** What was understood of a file of units. */
export type UnitSheet = { readonly form: UnitForm; readonly units: Units };

/** A text of which parts are cut: a string, or bytes that become one only where somebody looks. */
export type Cuttable = {
  readonly length: number;
  readonly indexOf: (sign: '\n', from: number) => number;
  readonly slice: (from: number, to?: number) => string;
};

/** A text and where each of its lines begins, as if one more came behind the last. */
export type LinedText = { readonly text: Cuttable; readonly starts: Uint32Array };

/** The first and the last line, from 0, of each unit. */
export type UnitPlaces = { readonly firsts: readonly number[]; readonly lasts: readonly number[] };

export const unitsAt = ({ text, starts }: LinedText, { firsts, lasts }: UnitPlaces): Units => {
  const at = (place: number): PlacedUnit | undefined => {
    const [first, last] = [firsts[place], lasts[place]];
    if (first === undefined || last === undefined) return undefined;
    return { line: first + 1, content: text.slice(starts[first] ?? 0, (starts[last + 1] ?? 0) - 1) };
  };
  return {
    count: firsts.length,
    at,
    *[Symbol.iterator]() {
      for (let place = 0; place < firsts.length; place += 1) {
        const unit = at(place);
        if (unit !== undefined) yield unit;
      }
    },
  };
};

export const noUnits: Units = { count: 0, at: () => undefined, [Symbol.iterator]: () => [].values() };
