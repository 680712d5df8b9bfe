import type { Log } from '../../../application/ports/log.ts';
import type { Meter } from '../../../application/ports/meter.ts';

const nothing = (): void => undefined;

/** Writes nothing. */
export const silentLog: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Counts nothing. */
export const silentMeter: Meter = {
  paidToDelivered: nothing,
  gatewayCall: nothing,
  updateHandled: nothing,
  jobRun: nothing,
  jobParked: nothing,
  webhookAnswered: nothing,
  broadcastPosted: nothing,
  spamBlocked: nothing,
};
