import type { Log } from '../../application/ports/log.ts';
import { instant, type Instant } from '../../domain/instant.ts';
import {
  coalesced,
  metered,
  rateLimited,
  sharedTurns,
  type CoalescedCalls,
  type Calls,
  type Watch,
} from './rate-limited.ts';
import type { Protocol } from './protocol.ts';
import type { PakasirSettings } from './settings.ts';
import { rateLimitedByKey, type CallsByKey } from './rate-limited-by-key.ts';
import { httpTransport } from './transport.ts';
import { protocolV1 } from './v1.ts';
import { protocolV2 } from './v2.ts';

/** What every call of the gateway needs: how to say it, and for each kind a way to send it that keeps the gateway's rate. */
export type PakasirClient = {
  readonly settings: PakasirSettings;
  readonly protocol: Protocol;
  readonly log: Log;
  readonly now: () => Instant;
  readonly creates: CoalescedCalls;
  readonly cancels: Calls;
  readonly statuses: CallsByKey;
  readonly probes: Calls;
};

export const openPakasirClient = (
  settings: PakasirSettings,
  { log, meter, shared }: Watch,
): PakasirClient => {
  const turnsOf = (kind: 'creates' | 'cancels') =>
    sharedTurns(shared, `pakasir ${settings.slug} ${kind}`, settings.pace[kind]);
  const { pace } = settings;
  const send = metered(httpTransport(settings.baseUrl), meter);
  return {
    settings,
    protocol: settings.version === 'v2' ? protocolV2(settings) : protocolV1(settings),
    log,
    now: () => instant(Date.now()),
    creates: coalesced(send, pace.creates, pace.createTimeoutMs, pace, turnsOf('creates')),
    cancels: rateLimited(send, pace.cancels, pace.cancelTimeoutMs, pace, turnsOf('cancels')),
    statuses: rateLimitedByKey(send, pace.statusTimeoutMs, pace),
    probes: (call) => send(call, pace.statusTimeoutMs),
  };
};
