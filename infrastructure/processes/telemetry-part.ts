import type { Container } from 'inversify';
import { takeFigures } from '../../application/telemetry/take-figures.ts';
import type { Log } from '../../application/ports/log.ts';
import { tokens } from '../container/tokens.ts';
import { startTelemetryTracker } from '../telemetry/telemetry-tracker.ts';
import type { Part } from './part.ts';

/** The day's figures, taken again and again. */
export const telemetryPart = async (container: Container, log: Log): Promise<Part> => {
  const take = takeFigures({
    figures: container.get(tokens.figures),
    calendar: container.get(tokens.calendar),
    clock: container.get(tokens.clock),
  });
  const tracker = await startTelemetryTracker({ takeFigures: take, log });
  return { name: 'telemetry', stop: tracker.stop };
};
