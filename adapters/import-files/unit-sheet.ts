/** A unit and the line it begins on, from 1. */
export type PlacedUnit = { readonly line: number; readonly content: string };

/** How the units of a file are told apart. */
export type UnitForm = 'OneALine' | 'Separated';

/** What was understood of a file of units. */
export type UnitSheet = { readonly form: UnitForm; readonly units: readonly PlacedUnit[] };
