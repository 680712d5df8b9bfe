import type { Log } from '../../../application/ports/log.ts';
import type { Meter } from '../../../application/ports/meter.ts';

export type Line = { readonly level: keyof Log; readonly message: string; readonly fields: unknown };

/** A log and a meter that remember. */
export type RecordingTelemetry = {
  readonly log: Log;
  readonly meter: Meter;
  readonly lines: readonly Line[];
  /** The messages of one level. */
  readonly said: (level: keyof Log) => readonly string[];
  readonly measured: readonly (readonly [keyof Meter, ...unknown[]])[];
};

export const recordingTelemetry = (): RecordingTelemetry => {
  const lines: Line[] = [];
  const measured: (readonly [keyof Meter, ...unknown[]])[] = [];
  const write = (level: keyof Log) => (message: string, fields?: unknown) => {
    lines.push({ level, message, fields });
  };
  const measure =
    (what: keyof Meter) =>
    (...values: readonly unknown[]) => {
      measured.push([what, ...values]);
    };
  return {
    lines,
    measured,
    said: (level) => lines.filter((line) => line.level === level).map(({ message }) => message),
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
    meter: {
      paidToDelivered: measure('paidToDelivered'),
      gatewayCall: measure('gatewayCall'),
      updateHandled: measure('updateHandled'),
      jobRun: measure('jobRun'),
      jobParked: measure('jobParked'),
      webhookAnswered: measure('webhookAnswered'),
      broadcastPosted: measure('broadcastPosted'),
      spamBlocked: measure('spamBlocked'),
    },
  };
};
