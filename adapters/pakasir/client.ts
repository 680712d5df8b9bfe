import type { Log } from '../../application/ports/log.ts';
import { instant, type Instant } from '../../domain/instant.ts';
import {
  joinedLine,
  metered,
  pacedLine,
  sharedTurns,
  type JoinedLine,
  type Line,
  type Watch,
} from './line.ts';
import type { Protocol } from './protocol.ts';
import type { PakasirSettings } from './settings.ts';
import { sharedLine, type SharedLine } from './shared-line.ts';
import { httpTransport } from './transport.ts';
import { protocolV1 } from './v1.ts';
import { protocolV2 } from './v2.ts';

/** What every call of the gateway needs: how to say it, and a line for each kind that keeps the gateway's rate. */
export type PakasirClient = {
  readonly settings: PakasirSettings;
  readonly protocol: Protocol;
  readonly log: Log;
  readonly now: () => Instant;
  readonly creates: JoinedLine;
  readonly cancels: Line;
  readonly statuses: SharedLine;
  readonly probes: Line;
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
    creates: joinedLine(send, pace.creates, pace.createTimeoutMs, pace, turnsOf('creates')),
    cancels: pacedLine(send, pace.cancels, pace.cancelTimeoutMs, pace, turnsOf('cancels')),
    statuses: sharedLine(send, pace.statusTimeoutMs, pace),
    probes: (call) => send(call, pace.statusTimeoutMs),
  };
};
