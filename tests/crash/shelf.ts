import type { WarrantyPolicy } from '../../domain/warranty/warranty.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';

/** A product's code. */
export type Code = string;

/** Few units at a time, for which everybody races. */
export const scarce: readonly Code[] = ['LANGKA-A', 'LANGKA-B', 'LANGKA-C'];
export const plenty: readonly Code[] = ['RAMAI-A', 'RAMAI-B', 'RAMAI-C', 'RAMAI-D'];

/** Each unit of these is a file. */
export const filed: readonly Code[] = ['BERKAS-A', 'BERKAS-B'];

/** Odd prices, no two sums of which are easily confused. */
const prices = [12_001, 15_013, 27_507, 33_333, 49_009, 61_027, 88_801, 23_017, 41_011];

/** Whole rupiah: what the cheapest product costs, or a little less. */
export const cheapest = Math.min(...prices);

export const products: readonly Product[] = [...scarce, ...plenty, ...filed].map((code, at) => ({
  code,
  name: `Produk ${code}`,
  price: prices[at] ?? 10_000,
  units: [],
}));

/** What does not lie in stock: the same to everybody, of which few may have the second, and made by a person. */
export const others: readonly Product[] = [
  { code: 'BERSAMA-A', name: 'Produk BERSAMA-A', price: 14_007, units: [], kind: 'shared' },
  { code: 'BERSAMA-B', name: 'Produk BERSAMA-B', price: 16_011, units: [], kind: 'shared' },
  { code: 'BUATAN', name: 'Produk BUATAN', price: 19_019, units: [], kind: 'manual' },
];

/** At most so many may have the second of what is the same to everybody. */
export const mostShared = 12;

/** What everybody reads who bought it. */
export const sharedText = (code: Code): string => `bersama:${code}`;

/** What an owner makes for an order. */
export const madeText = (order: string): string => `buatan:${order}`;

export const isShared = (text: string): boolean => text.startsWith('bersama:');
export const isMade = (text: string): boolean => text.startsWith('buatan:');

/** What a claim of a product comes to, for thirty days: another unit at once, money, or a person's word. */
export const warranties: ReadonlyMap<Code, WarrantyPolicy> = new Map([
  ['RAMAI-A', 'Replace'],
  ['RAMAI-B', 'RefundByDaysLeft'],
  ['RAMAI-C', 'AskStaff'],
  ['RAMAI-D', 'AskStaff'],
  ['BERKAS-A', 'Replace'],
]);

/** Codes of vouchers, of the first of which there are few uses. */
export const vouchers = ['HEMAT10', 'POTONG'] as const;

/** What the owner put on the shelves of one product: kept for certain, or given with no answer yet. */
export type Supply = { readonly sure: ReadonlySet<string>; readonly perhaps: ReadonlySet<string> };

export type Supplies = {
  /** The next units of a product, which nobody has seen before. */
  readonly next: (code: Code, count: number) => readonly string[];
  /** The shop said that it took them. */
  readonly taken: (code: Code, units: readonly string[]) => void;
  readonly all: () => ReadonlyMap<Code, Supply>;
};

export const openSupplies = (): Supplies => {
  const made = new Map<Code, number>();
  const given = new Map<Code, { readonly sure: Set<string>; readonly perhaps: Set<string> }>();
  const supply = (code: Code) => {
    const known = given.get(code) ?? { sure: new Set<string>(), perhaps: new Set<string>() };
    given.set(code, known);
    return known;
  };
  return {
    next: (code, count) => {
      const before = made.get(code) ?? 0;
      made.set(code, before + count);
      const units = unitsOf(code, before + count).slice(before);
      units.forEach((unit) => supply(code).perhaps.add(unit));
      return units;
    },
    taken: (code, units) => {
      const { sure, perhaps } = supply(code);
      units.forEach((unit) => {
        perhaps.delete(unit);
        sure.add(unit);
      });
    },
    all: () => given,
  };
};

/** Every unit of these shelves that stands in a text, once each. */
export const unitsNamedIn = (text: string): readonly string[] => [
  ...new Set(text.match(/(?:langka|ramai)-[a-d]-unit-\d+:rahasia/g)),
];

/** What is in a file stands in it as any other unit would; its name tells which it is. */
export const isFiled = (unit: string): boolean => unit.startsWith('berkas-');
export const fileNameOf = (unit: string): string => unit.replace(':rahasia', '.key');
