import type { Brand } from './brand.ts';

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>;

export const instant = (epochMilliseconds: number): Instant => epochMilliseconds as Instant;

export const seconds = (n: number): number => n * 1_000;
export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;

export const after = (from: Instant, milliseconds: number): Instant => instant(from + milliseconds);

/** Milliseconds from `from` to `to`; negative when `to` came first. */
export const between = (from: Instant, to: Instant): number => to - from;
