import type { Instant } from '../../../domain/instant.ts';

/** How a gateway is of no use: nobody answers, it refuses whatever it is asked, or does it and nobody can read what it says. */
export type OutageKind = 'Silent' | 'Refuses' | 'Unreadable';

/** One stretch of time in which the gateway is of no use, and how often, from when until when the shop met that. */
export type Outage = {
  readonly kind: OutageKind;
  readonly since: Instant;
  met: number;
  firstMet: Instant | null;
  lastMet: Instant | null;
};

export const openOutage = (kind: OutageKind, since: Instant): Outage => ({
  kind,
  since,
  met: 0,
  firstMet: null,
  lastMet: null,
});

export const meet = (outage: Outage, now: Instant): void => {
  outage.met += 1;
  outage.firstMet ??= now;
  outage.lastMet = now;
};
