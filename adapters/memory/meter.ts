import type { Meter } from '../../application/ports/meter.ts';

/** One thing that was counted or timed, with all that was said of it. */
export type Reading = readonly [what: keyof Meter, ...said: readonly (string | number)[]];

/** A meter that keeps every reading in memory. */
export type MemoryMeter = Meter & { readonly readings: () => readonly Reading[] };

export const memoryMeter = (): MemoryMeter => {
  const readings: Reading[] = [];
  const note =
    (what: keyof Meter) =>
    (...said: readonly (string | number)[]): void => {
      readings.push([what, ...said]);
    };
  return {
    paidToDelivered: note('paidToDelivered'),
    gatewayCall: note('gatewayCall'),
    updateHandled: note('updateHandled'),
    jobRun: note('jobRun'),
    jobParked: note('jobParked'),
    webhookAnswered: note('webhookAnswered'),
    broadcastPosted: note('broadcastPosted'),
    spamBlocked: note('spamBlocked'),
    readings: () => readings,
  };
};
