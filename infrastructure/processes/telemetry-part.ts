import type { Container } from 'inversify';
import { takeDailyStats } from '../../application/telemetry/take-daily-stats.ts';
import type { Log } from '../../application/ports/log.ts';
import { tokens } from '../container/tokens.ts';
import { startTelemetryTracker } from '../telemetry/telemetry-tracker.ts';
import type { Part } from './part.ts';

/** The day's figures, taken again and again. */
export const telemetryPart = async (container: Container, log: Log): Promise<Part> => {
  const take = takeDailyStats({
    dailyStats: container.get(tokens.stores).dailyStats,
    calendar: container.get(tokens.calendar),
    clock: container.get(tokens.clock),
  });
  const tracker = await startTelemetryTracker({ takeDailyStats: take, log });
  return { name: 'telemetry', stop: tracker.stop };
};
