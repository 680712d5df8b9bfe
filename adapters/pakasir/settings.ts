import type { Rate } from '../../domain/payment/gateway.ts';

/** How fast we may call, how long we wait for an answer, and how often we ask again. All in milliseconds. */
export type Pace = {
  readonly createTimeoutMs: number;
  readonly statusTimeoutMs: number;
  readonly cancelTimeoutMs: number;
  readonly creates: Rate;
  readonly cancels: Rate;
  /** For each transaction on its own. */
  readonly statuses: Rate;
  /** Calls that may wait for a turn; one more is told to come later. */
  readonly longestQueue: number;
  /** How often a create whose outcome is unknown is sent before the caller hears of it. */
  readonly createTries: number;
  /** How often a call is sent that the gateway finds too fast. */
  readonly tooFastTries: number;
  /** A `Retry-After` beyond this is left to the caller. */
  readonly longestPauseMs: number;
};

/** A tenth slower than the gateway's limits, since calls do not arrive as evenly as they leave. */
export const usualPace: Pace = {
  createTimeoutMs: 10_000,
  statusTimeoutMs: 8_000,
  cancelTimeoutMs: 8_000,
  creates: { calls: 2, withinMs: 1_100 },
  cancels: { calls: 2, withinMs: 1_100 },
  statuses: { calls: 1, withinMs: 4_200 },
  longestQueue: 40,
  createTries: 2,
  tooFastTries: 3,
  longestPauseMs: 15_000,
};

/** So many seconds a caller waits for a turn at most, whatever the pace: the usual queue at the usual one. */
const longestWait = usualPace.longestQueue / usualPace.creates.calls;

/** The usual pace where the gateway opens and closes so many payments a second: the quicker it is, the more may wait for it. */
export const paceOf = (callsPerSecond: number): Pace => {
  const rate = { calls: callsPerSecond, withinMs: usualPace.creates.withinMs };
  return { ...usualPace, creates: rate, cancels: rate, longestQueue: callsPerSecond * longestWait };
};

export type PakasirSettings = {
  readonly version: 'v1' | 'v2';
  /** Root of the API, without a slash at its end. */
  readonly baseUrl: string;
  readonly slug: string;
  readonly apiKey: string;
  /** What the gateway sends in `X-Secret`, or a relay as the last part of the address; null when none was agreed on. */
  readonly webhookSecret: string | null;
  /** Origin that replaces the gateway's own in pages shown to buyers; null keeps it. */
  readonly publicDomain: string | null;
  /** Whether buyers get the page of a v2 transaction as a link: documented for payment links, seen working for the others. */
  readonly transactionPages: boolean;
  /** Whether payments of a sandbox project count, and what one is taken for where the gateway does not say: v1 seldom does. */
  readonly sandbox: boolean;
  readonly pace: Pace;
};

/** The origin that buyers see. */
export const pagesOrigin = ({ publicDomain, baseUrl }: PakasirSettings): string => {
  const origin = (publicDomain ?? baseUrl).replace(/\/+$/, '');
  return /^https?:\/\//.test(origin) ? origin : `https://${origin}`;
};
