import type { Instant } from '../../../domain/instant.ts';

/** A moment as PostgreSQL reads it, to the millisecond. */
export const at = (moment: Instant): string => new Date(moment).toISOString();

export const atOrNull = (moment: Instant | null): string | null => (moment === null ? null : at(moment));
