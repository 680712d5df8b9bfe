import type { Brand } from '../brand.ts';
import { after, between, hours, minutes, seconds, type Instant } from '../instant.ts';

/** Who takes money for the shop, by the name that settings and webhooks call it: `pakasir`, `manual`. */
export type GatewayId = Brand<string, 'GatewayId'>;

export const gatewayId = (id: string): GatewayId => id as GatewayId;

/** So many calls within so many milliseconds. */
export type Rate = { readonly calls: number; readonly withinMs: number };

/** What differs between gateways and decides what an answer means. Durations are in milliseconds. */
export type GatewayTraits = {
  /** How long it keeps a payment open; after that nothing more can come by it. */
  readonly lifetime: number;
  /** When to ask about a payment: so long after it was requested, then at this interval. */
  readonly checks: { readonly after: readonly number[]; readonly every: number };
  /** Whether its payments are play money. A report that says otherwise is refused. */
  readonly sandbox: boolean;
  /** How fast it lets payments be opened; null where it sets no limit. */
  readonly creates: Rate | null;
};

/** The traits of each gateway. One that is not configured gives no answers, so that its traits decide nothing but when to ask. */
export type TraitsOf = (gateway: GatewayId) => GatewayTraits;

/** Soon after the request, while the buyer waits, then every minute. */
export const frequentChecks: GatewayTraits['checks'] = {
  after: [seconds(5), seconds(15), seconds(30)],
  every: minutes(1),
};

/** When to ask the gateway next. Past its lifetime the next answer closes the attempt, so that it is asked hourly until one comes. */
export const nextCheck = (
  { requestedAt }: { readonly requestedAt: Instant },
  { checks, lifetime }: GatewayTraits,
  now: Instant,
): Instant => {
  const age = between(requestedAt, now);
  const early = checks.after.find((delay) => delay > age);
  if (early !== undefined) return after(requestedAt, early);
  return after(now, age < lifetime ? checks.every : hours(1));
};
